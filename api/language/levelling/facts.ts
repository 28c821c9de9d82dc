import { splitSentences } from '../sentences.ts';
import { isFunctionWord } from './clauses.ts';
import { piecesOf } from './pieces.ts';

/** How often each thing stands in a text. */
type Counts = ReadonlyMap<string, number>;

const count = (items: Iterable<string>): Counts => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const NUMBER = /\d+(?:[ \u00a0\u202f]\d{3}(?!\d)|[.,:]\d+)*/gu;

/** The numbers of a text as they are written, a space in a large one made plain. */
const numbersOf = (text: string): Counts =>
  count((text.match(NUMBER) ?? []).map((number) => number.replace(/\s/gu, ' ')));

/** The numbers of a text, each once, in reading order. */
export const numbersIn = (text: string): readonly string[] => [...numbersOf(text).keys()];

/** Words with a capital, and whether each begins a sentence. */
function capitalsOf(text: string): readonly { readonly word: string; readonly isFirst: boolean }[] {
  return text
    .split('\n')
    .flatMap(splitSentences)
    .flatMap((sentence) => {
      let isFirst = true;
      const capitals: { word: string; isFirst: boolean }[] = [];
      for (const { text: word, lower, isWord } of piecesOf(sentence)) {
        if (isWord && /^\p{Lu}\p{L}/u.test(word) && !isFunctionWord(lower)) capitals.push({ word, isFirst });
        // What is quoted, or follows a colon, begins anew.
        isFirst = isWord ? false : isFirst || /[“"„»:]/u.test(word);
      }
      return capitals;
    });
}

/** What one text lacks of another, and what it has that the other has not. */
export interface Difference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Saying a name or a number again is no difference: a subject that is repeated adds no fact. */
function difference(source: Counts, version: Counts, isSaid: (item: string) => boolean): Difference {
  const lost = [...source.keys()].filter((item) => timesOfName(item, version) < timesOfName(item, source));
  const added = [...version.keys()].filter((item) => timesOfName(item, source) === 0 && !isSaid(item));
  return { lost, added };
}

/** A name and its genitive are one: "Danmark" and "Danmarks". */
const timesOfName = (item: string, counts: Counts): number =>
  (counts.get(item) ?? 0) +
  (counts.get(`${item}s`) ?? 0) +
  (item.endsWith('s') ? (counts.get(item.slice(0, -1)) ?? 0) : 0);

/** The numbers of `version` against those of `source`, each as often as it stands there. */
export const compareNumbers = (source: string, version: string): Difference =>
  difference(numbersOf(source), numbersOf(version), () => false);

/**
 * The names of `version` against those of `source`. A name is a word that has a capital inside a sentence of either text;
 * one that only ever begins sentences cannot be told from another word.
 */
export function compareNames(source: string, version: string): Difference {
  const [before, after] = [capitalsOf(source), capitalsOf(version)];
  const names = new Set([...before, ...after].filter(({ isFirst }) => !isFirst).map(({ word }) => word));
  const named = (capitals: typeof before) => count(capitals.map(({ word }) => word).filter((word) => names.has(word)));
  const said = new Set(before.map(({ word }) => word));
  return difference(named(before), named(after), (item) => said.has(item));
}

/** A term that a version must keep, and how often it stands in the source and in the version, in any form. */
export interface KeptTerm {
  readonly term: string;
  readonly inSource: number;
  readonly inVersion: number;
}

const ENDING = "(?:s|e|en|et|er|ers|ens|ets|erne|ernes|ene|enes|n|ns|r|rs|rne|rnes|ne|nes|t|ts|’s|'s)?";
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * A term in any form: "ting" in "tinget", "program" in "programmet", "museum" in "museet", and as the last part of a compound
 * in the plural ("handelsplads" in "handelspladserne", "ladestander" in "ladestandere").
 */
function inAnyForm(term: string): RegExp {
  const words = term
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .map((part) => {
      const stem = part.replace(/(?:um)$/u, '');
      if (stem !== part) return `${literally(stem)}(?:um|ums|et|ets|er|ers|erne|ernes)`;
      const last = part.at(-1) ?? '';
      const doubled = /[bdfgklmnprst]$/u.test(part) ? `${literally(last)}?` : '';
      // "vinkel" is "vinkler" in the plural.
      const short = /[^aeiouyæøå]e[lrn]$/u.test(part)
        ? `|${literally(part.slice(0, -2))}${literally(last)}${ENDING}`
        : '';
      return `(?:${literally(part)}${doubled}${ENDING}${short})`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** How often a term stands in a text, in any form. */
export function timesOf(term: string, text: string): number {
  const lower = text.toLowerCase();
  const parts = term.trim().toLowerCase().split(/\s+/u);
  // Most terms are in most texts in no form: a look for what all forms begin with is cheap, a pattern is not.
  const mayBe = parts.every((part) => lower.includes(part.replace(/um$|(?<=[^aeiouyæøå])e[lrn]$/u, '')));
  return mayBe ? (text.match(inAnyForm(term))?.length ?? 0) : 0;
}

/** Where the first use of a term ends in a text, in any form; -1 when it has none. */
export function endOfFirstUse(term: string, text: string): number {
  const found = inAnyForm(term).exec(text);
  return found ? found.index + found[0].length : -1;
}

/** How each term is kept. */
export const keptTerms = (terms: readonly string[], source: string, version: string): readonly KeptTerm[] =>
  terms.map((term) => ({ term, inSource: timesOf(term, source), inVersion: timesOf(term, version) }));
