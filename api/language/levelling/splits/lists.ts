import { isSubordinator } from '../clauses.ts';
import { type Piece, wordCount } from '../pieces.ts';
import { isInfinitive, isSurelyFinite } from '../verbs.ts';
import type { Split } from './rule.ts';

const LEAST_ITEMS = 3;
const LONGEST_ITEM = 6;

/** "A tilbyder flere ting: a, b og c." → the same with a, b and c as items of a list. Not a split: one sentence still. */
export const makeList: Split = {
  kind: 'list',
  apply: (sentence, pieces) => {
    const colon = pieces.findIndex(({ text }) => text === ':');
    if (colon < 3 || pieces.at(-1)?.text !== '.') return null;
    const lead = sentence.slice(0, pieces[colon]?.end);
    const tail = sentence.slice(pieces[colon]?.end, pieces.at(-1)?.start);
    const items = tail
      .split(/,\s+|\s+og\s+(?=[^,]*$)/u)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    if (items.length < LEAST_ITEMS || /^\s*(?:ingen|ikke|uden|hverken|enten|både|alt fra)\b| til | eller /u.test(tail))
      return null;
    const after = pieces.slice(colon + 1);
    if (after.some(({ lower }, at) => isSurelyFinite(lower) || isInfinitiveMark(after, at) || isSubordinator(lower)))
      return null;
    if (items.some((item) => wordCount(toPieces(item)) > LONGEST_ITEM || /^[“"„]|[.;:–]/u.test(item))) return null;
    return [`${lead}\n${items.map((item) => `- ${item}`).join('\n')}`];
  },
};

const isInfinitiveMark = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.lower === 'at' || (at === 0 && isInfinitive(pieces[at]?.lower ?? ''));
const toPieces = (text: string): readonly Piece[] =>
  text.split(/\s+/u).map((word) => ({ text: word, lower: word.toLowerCase(), start: 0, end: 0, isWord: true }));
