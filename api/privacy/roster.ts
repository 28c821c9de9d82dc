import { LEXICON } from './lexicon.ts';
import { ALSO_WORDS, otherForms } from './nameWords.ts';
import { isBeside, isCapital, type Scan, type Word } from './scan.ts';

/** The people of a class, ready for looking words up. */
export interface Roster {
  /** Which people each part of a name, or a short form of it, may mean. */
  readonly parts: ReadonlyMap<string, ReadonlySet<number>>;
  /** 1 at the key of each part and of its genitive; see {@link keyOf}. */
  readonly keys: Uint8Array;
  /** How many parts each person's name has. */
  readonly sizes: readonly number[];
  /** The parts by how they sound: spellings of one name meet. */
  readonly sounds: ReadonlyMap<string, string>;
  /** Beginnings and endings of first names that may be what somebody is called: "Rikke" for Frederikke. */
  readonly pieces: ReadonlyMap<string, string>;
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

const PART = /\p{L}+/u;
const PARTS = /\p{L}+/gu;
const rosters = new WeakMap<readonly string[], Roster>();

/** A class's names taken apart; the same list is taken apart once. */
export function readRoster(names: readonly string[]): Roster {
  const known = rosters.get(names);
  if (known) return known;
  const parts = new Map<string, Set<number>>();
  const sizes: number[] = [];
  const add = (part: string, person: number) => parts.set(part, (parts.get(part) ?? new Set()).add(person));
  for (const [person, name] of names.entries()) {
    const found = [...name.normalize('NFKC').toLowerCase().matchAll(PARTS)]
      .map(([part]) => part)
      // An initial ("Kasper Ø.") counts only beside the rest of the name.
      .filter((part, i) => part.length > 1 || i > 0);
    sizes.push(found.length);
    for (const part of found) add(part, person);
    for (const form of otherForms(found[0] ?? '')) add(form, person);
  }
  const sounds = new Map(
    [...parts.keys()].filter((part) => part.length >= MIN_SOUND).map((part) => [soundOf(part), part]),
  );
  const firsts = names.map((name) => PART.exec(name.normalize('NFKC').toLowerCase())?.[0] ?? '');
  const keys = new Uint8Array(KEYS);
  for (const part of parts.keys()) for (const form of [part, `${part}s`]) keys[keyOf(form)] = 1;
  const roster = { parts, keys, sizes, sounds, pieces: piecesOf(firsts) };
  rosters.set(names, roster);
  return roster;
}

/** Shorter names are too alike other words to be told by ear. */
const MIN_SOUND = 5;
/** Fewest letters of a first name that somebody may be called by, and fewest that are left out. */
const MIN_PIECE = 4;
const MIN_REST = 2;

/** The sounds of the words that were asked for last; cleared when there are many. */
const heard = new Map<string, string>();
const MOST_HEARD = 4096;

function soundOf(name: string): string {
  const known = heard.get(name);
  if (known !== undefined) return known;
  if (heard.size >= MOST_HEARD) heard.clear();
  const sound = hear(name);
  heard.set(name, sound);
  return sound;
}

/** How a name sounds, more or less: "Christofer" and "Kristoffer", "Soren" and "Søren" meet. */
function hear(name: string): string {
  return name
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ch|ck|c|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/æ|ae|ä/g, 'e')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function piecesOf(firsts: readonly string[]): Map<string, string> {
  const pieces = new Map<string, string>();
  for (const first of firsts) {
    for (let size = MIN_PIECE; size <= first.length - MIN_REST; size++)
      for (const piece of [first.slice(0, size), first.slice(-size)])
        if (!LEXICON.has(piece) && !firsts.includes(piece)) pieces.set(piece, first);
  }
  return pieces;
}

interface Meant {
  readonly name: string;
  /** It is told by its sound or by a piece of it, so it needs a sign that it is a name. */
  readonly isGuess: boolean;
}

/** The first two letters of a word and its length as one number; others may share it. */
const keyOf = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | Math.min(word.length, 31);
const KEYS = 1 << 15;

/** The roster's form of a word: as it stands or without a genitive -s; with a capital also by ear, or a piece of it. */
function nameOf(word: Word, { parts, keys, sounds, pieces }: Roster): Meant | undefined {
  const { low } = word;
  const base = low.endsWith('s') ? low.slice(0, -1) : low;
  // Most words begin or are as long as no name: one look at a number tells.
  if (keys[keyOf(low)] === 1) {
    if (parts.has(low)) return { name: low, isGuess: false };
    if (parts.has(base)) return { name: base, isGuess: false };
  }
  if (!isCapital(word) || low.length < MIN_PIECE || word.is !== 0) return undefined;
  for (const form of [low, base]) {
    const heard = form.length >= MIN_SOUND ? sounds.get(soundOf(form)) : undefined;
    if (heard !== undefined) return { name: heard, isGuess: false };
    const piece = pieces.get(form);
    if (piece !== undefined) return { name: piece, isGuess: true };
  }
  return undefined;
}

/** A name that is written letter by letter from word `i` on: "J o n a s". */
function spelledAt({ text, words }: Scan, i: number, { parts }: Roster): { name: string; last: number } | undefined {
  if (words[i]?.text.length !== 1 || words[i - 1]?.text.length === 1) return undefined;
  let last = i;
  let name = words[i]?.low ?? '';
  for (let next = words[last + 1]; next?.text.length === 1 && !next.isNumber; next = words[last + 1]) {
    if (!/^(?:[ .*_-]|\. )$/.test(text.slice(words[last]?.end, next.start))) break;
    name += next.low;
    last++;
  }
  return name.length > 2 && parts.has(name) ? { name, last } : undefined;
}

/** The mentions in a text, in order; parts of one name side by side are one. */
export function findMentions(scan: Scan, roster: Roster): Mention[] {
  if (roster.parts.size === 0) return [];
  const { text, words } = scan;
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || word.isNumber) continue;
    if (word.text.length === 1) {
      const spelled = spelledAt(scan, i, roster);
      if (!spelled) continue;
      const who = roster.parts.get(spelled.name) ?? new Set<number>();
      const end = words[spelled.last]?.end ?? word.end;
      mentions.push({
        first: i,
        last: spelled.last,
        start: word.start,
        end,
        genitive: 0,
        who,
        name: spelled.name,
        isFull: true,
        isWord: false,
      });
      i = spelled.last;
      continue;
    }
    if (word.text === word.low && roster.keys[keyOf(word.low)] !== 1) continue;
    const meant = nameOf(word, roster);
    if (meant === undefined || meant.name.length === 1) continue;
    const { name } = meant;
    let who = roster.parts.get(name) ?? new Set<number>();
    let last = i;
    let isFull = false;
    let isWord = meant.isGuess || ALSO_WORDS.has(name);
    for (let next = words[last + 1]; next; next = words[last + 1]) {
      const before = words[last];
      if (!before || next.isNumber || !isBeside(text, before, next)) break;
      const others = isInitial(next) ? withInitial(next.low, name, who, roster) : withPart(next, name, who, roster);
      if (others.size === 0) break;
      who = others;
      isFull = true;
      isWord = false;
      last++;
    }
    const end = words[last]?.end ?? word.end;
    const mark = /^['’]s?(?!\p{L})/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    const low = words[last]?.low ?? '';
    const isGenitive = !roster.parts.has(low) && roster.parts.has(low.slice(0, -1)) && low.endsWith('s');
    const genitive = mark + (isGenitive ? 1 : 0);
    mentions.push({ first: i, last, start: word.start, end: end + mark, genitive, who, name, isFull, isWord });
    i = last;
  }
  return mentions;
}

const isInitial = (word: Word): boolean => word.text.length === 1 && isCapital(word) && word.low !== 'i';

/** Those of `who` that also have another name with this first letter: "Frederikke R". */
function withInitial(letter: string, first: string, who: ReadonlySet<number>, { parts }: Roster): Set<number> {
  const found = new Set<number>();
  for (const [part, people] of parts)
    if (part !== first && part.startsWith(letter)) for (const person of people) if (who.has(person)) found.add(person);
  return found;
}

/** Those of `who` that have this name as well. */
function withPart(word: Word, first: string, who: ReadonlySet<number>, roster: Roster): Set<number> {
  const part = nameOf(word, roster);
  if (part === undefined || part.isGuess || part.name === first) return new Set();
  return new Set([...who].filter((person) => roster.parts.get(part.name)?.has(person)));
}
