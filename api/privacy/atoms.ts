import { Is } from './lexicon.ts';
import { numberWords } from './numberWords.ts';
import type { Scan, Word } from './scan.ts';

/** A piece of a number as somebody wrote it: digits, or a number word among other numbers. */
export interface Atom {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Nothing but a thin separator stands between it and the atom before. */
  readonly joined: boolean;
  readonly sentence: number;
}

/** A number of a given length, put together from atoms that stand next to one another. */
export interface Run {
  readonly digits: string;
  /** How many digits each atom has, as "6 4". */
  readonly shape: string;
  readonly start: number;
  readonly end: number;
  /** Some of it is written in words. */
  readonly ofWords: boolean;
  /** No other number stands right beside it. */
  readonly isAlone: boolean;
  /** How many atoms it is made of. */
  readonly count: number;
}

/**
 * The `wanted` digits that begin with atom `from`, if they end with an atom; null otherwise. With `yearsAsTwo` a year in
 * four digits as the third atom counts as its last two ("07 08 2009").
 */
export function runOf(atoms: readonly Atom[], from: number, wanted: number, yearsAsTwo = false): Run | null {
  let digits = '';
  const sizes: number[] = [];
  for (let to = from; to < atoms.length && to < from + wanted; to++) {
    const atom = atoms[to];
    if (!atom || (to > from && !atom.joined)) return null;
    const isYear = yearsAsTwo && digits.length === 4 && sizes.length === 2 && /^(?:19|20)\d\d$/.test(atom.digits);
    digits += isYear ? atom.digits.slice(2) : atom.digits;
    sizes.push(atom.digits.length);
    if (digits.length < wanted) continue;
    const first = atoms[from];
    if (digits.length > wanted || !first) return null;
    const isAlone = !first.joined && !atoms[to + 1]?.joined;
    const ofWords = atoms.slice(from, to + 1).some(({ isWord }) => isWord);
    const count = to - from + 1;
    return { digits, shape: sizes.join(' '), start: first.start, end: atom.end, ofWords, isAlone, count };
  }
  return null;
}

/** What may stand within one number: a space, a line break, a mark of its own, and both. */
const THIN = /^(?:[ \t]?[-–—‐‑./_:|~]{0,2}[ \t]?|,|[ \t]?\r?\n[ \t]?|[ \t]?-{2,3}[ \t]?|[ \t]{1,3})$/;
/** Number words that are common small words: they count only between other number words. */
const SMALL = new Set(['en', 'et', 'to', 'one', 'oh', 'ten', 'ni', 'ti']);

/** The numbers of a text in their pieces. Number words count only in a row of three or more, or beside digits. */
export function findAtoms({ text, words, has }: Scan): Atom[] {
  const atoms: Atom[] = [];
  const isNumeric = ({ isNumber, is }: Word) => isNumber || (is & Is.numberWord) !== 0;
  const follows = (first: Word, second: Word) => {
    if (second.start - first.end > 5) return false;
    const between = text.slice(first.end, second.start);
    // Spoken numbers have commas between; written ones are then a list.
    return THIN.test(between) || (between === ', ' && !(first.isNumber && second.isNumber));
  };
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word || !isNumeric(word)) {
      i++;
      continue;
    }
    let to = i + 1;
    let spoken = word.isNumber ? 0 : 1;
    for (let last = word; to < words.length; to++) {
      const next = words[to];
      if (!next || !isNumeric(next) || !follows(last, next)) break;
      if (!next.isNumber) spoken++;
      last = next;
    }
    const row = words.slice(i, to);
    const bare = row.every(({ isNumber, low }) => !isNumber && SMALL.has(low));
    const takesWords = (has & Is.numberWord) !== 0 && spoken > 0 && row.length >= 3 && !bare;
    let joined = false;
    for (const each of row) {
      if (!each.isNumber && !takesWords) {
        joined = false;
        continue;
      }
      const digits = each.isNumber ? each.text : (numberWords.get(each.low) ?? '');
      atoms.push({ digits, start: each.start, end: each.end, isWord: !each.isNumber, joined, sentence: each.sentence });
      joined = true;
    }
    i = to;
  }
  return atoms;
}
