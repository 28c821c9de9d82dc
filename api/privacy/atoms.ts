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
