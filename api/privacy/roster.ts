import { ALSO_WORDS, otherForms } from './nameWords.ts';
import { isBeside, type Scan } from './scan.ts';

/** The people of a class, ready for looking words up. */
export interface Roster {
  /** Which people each part of a name, or a short form of it, may mean. */
  readonly parts: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many parts each person's name has. */
  readonly sizes: readonly number[];
}

/** A place where somebody of the roster may be named. */
export interface Mention {
  /** The first and the last of its words, by their place in the text. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** How many characters at its end make it a genitive: "Noahs", "Noah's". */
  readonly genitive: number;
  /** Whom it may mean. */
  readonly who: ReadonlySet<number>;
  /** The roster's form of its first word, in small letters. */
  readonly name: string;
  /** More than one part of the person's name. */
  readonly isFull: boolean;
  /** It may be a common word as well. */
  readonly isWord: boolean;
}

const PART = /\p{L}+/gu;
const rosters = new WeakMap<readonly string[], Roster>();

/** A class's names taken apart; the same list is taken apart once. */
export function readRoster(names: readonly string[]): Roster {
  const known = rosters.get(names);
  if (known) return known;
  const parts = new Map<string, Set<number>>();
  const sizes: number[] = [];
  const add = (part: string, person: number) => parts.set(part, (parts.get(part) ?? new Set()).add(person));
  for (const [person, name] of names.entries()) {
    const found = [...name.normalize('NFKC').toLowerCase().matchAll(PART)]
      .map(([part]) => part)
      // An initial ("Kasper Ø.") counts only beside the rest of the name.
      .filter((part, i) => part.length > 1 || i > 0);
    sizes.push(found.length);
    for (const part of found) add(part, person);
    for (const form of otherForms(found[0] ?? '')) add(form, person);
  }
  const roster = { parts, sizes };
  rosters.set(names, roster);
  return roster;
}

/** The roster's form of a word: as it stands, or without a genitive -s. */
function nameOf(low: string, { parts }: Roster): string | undefined {
  if (parts.has(low)) return low;
  const base = low.endsWith('s') ? low.slice(0, -1) : '';
  return parts.has(base) ? base : undefined;
}

/** The mentions in a text, in order; parts of one name side by side are one. */
export function findMentions({ text, words }: Scan, roster: Roster): Mention[] {
  if (roster.parts.size === 0) return [];
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.isNumber) continue;
    const name = nameOf(word.low, roster);
    if (name === undefined || name.length === 1) continue;
    let who = roster.parts.get(name) ?? new Set<number>();
    let last = i;
    let isFull = false;
    let isWord = ALSO_WORDS.has(name);
    for (let next = words[last + 1]; next; next = words[last + 1]) {
      const before = words[last];
      const part = next.isNumber ? undefined : nameOf(next.low, roster);
      if (!before || part === undefined || part === name || !isBeside(text, before, next)) break;
      const both = new Set([...who].filter((person) => roster.parts.get(part)?.has(person)));
      if (both.size === 0) break;
      who = both;
      isFull = true;
      isWord = false;
      last++;
    }
    const end = words[last]?.end ?? word.end;
    const mark = /^['’]s?(?!\p{L})/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    const isBare = roster.parts.has(words[last]?.low ?? '');
    const genitive = mark + (isBare ? 0 : 1);
    mentions.push({ first: i, last, start: word.start, end: end + mark, genitive, who, name, isFull, isWord });
    i = last;
  }
  return mentions;
}
