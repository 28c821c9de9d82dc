import type { Span } from './span.ts';

/** Names that are also words: hidden only where they can be nothing but a name. */
const ALSO_WORDS = new Set(
  `hans per bo liv storm ask birk bjørn sten mark sol pil dag my sejr rose falk max tom ben bent dan stig august april maj
  juni juli may june hope grace joy will bill karl lærke viola iris lilje silke siv signe gry svend kaj tor finn pi art
  holm lund berg bak skov dal bro vang krog hede kjær toft sand smed møller bang fisker jul due ravn lind rask frost munk
  steen lang klog lille stor hvid sort ung nord øst vest by park young king white black brown green hill wood stone`.split(
    /\s+/,
  ),
);
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const NAMING = /(?<!\p{L})(?:hedder|heder|hæder|navn(?:et)?|name|named|called|kaldes|kalder mig)(?: er|'s| is|:)?\s$/iu;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** It can be nothing but a name here. */
  readonly certain: boolean;
}

/** The people of a class: which of them each part of a name may mean. */
function readRoster(roster: readonly string[]): Map<string, Set<number>> {
  const people = new Map<string, Set<number>>();
  for (const [person, name] of roster.entries()) {
    for (const [part] of name.normalize('NFKC').toLowerCase().matchAll(WORD)) {
      if (part.length > 1) people.set(part, (people.get(part) ?? new Set()).add(person));
    }
  }
  return people;
}

/** The roster's form of a word: as it stands, or without a genitive -s ("livs stil", "Alma's"). */
function nameOf(word: string, people: ReadonlyMap<string, unknown>): string | undefined {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, '')].find((name) => people.has(name));
}

function findMentions(text: string, people: ReadonlyMap<string, unknown>): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const name = nameOf(word, people);
    if (name === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const capital = /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
    const midSentence = /[^\s.!?:;"”»([][ ]+$/u.test(before);
    const certain = !ALSO_WORDS.has(name) || NAMING.test(before) || (capital && midSentence);
    mentions.push({ start: match.index, end: match.index + word.length, name, certain });
  }
  return mentions;
}

/**
 * Names of the class, told by the roster alone: whole words in any case, with a genitive. First and last name side by side
 * are one name. Names that are also words ("Storm", "Per") count only with a capital inside a sentence, after "hedder" or
 * beside another part of the same person's name.
 */
export function findNames(text: string, roster: readonly string[]): Span[] {
  const people = readRoster(roster);
  if (people.size === 0) return [];
  const spans: Span[] = [];
  const mentions = findMentions(text, people);
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i];
    if (!first) continue;
    let { end, certain } = first;
    let who = people.get(first.name) ?? new Set<number>();
    for (let next = mentions[i + 1]; next && text.slice(end, next.start) === ' '; next = mentions[i + 1]) {
      const others = people.get(next.name);
      const both = new Set([...who].filter((person) => others?.has(person)));
      if (both.size === 0 || next.name === first.name) break;
      who = both;
      end = next.end;
      certain = true;
      i++;
    }
    const [person] = who;
    const identity = who.size === 1 ? `person ${person}` : `name ${first.name}`;
    if (certain) spans.push({ kind: 'name', start: first.start, end, identity });
  }
  return spans;
}
