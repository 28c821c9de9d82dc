import { NUMBER_STARTERS } from '../../language/index.ts';
import { LANGUAGE_SIGNS } from './numbers.ts';
import { DIGIT_OF } from './numeric/digitNames.ts';
import { FACTORS, SIGNS, TOGETHER } from './numeric/recipeWords.ts';
import { UNITS } from './numeric/unitSizes.ts';
import { WordTable } from './wordTable.ts';

/**
 * What a sentence is made of, seen in one pass: a way of giving an answer away whose hints are not in a sentence has
 * nothing to find there. A hint tells what may be, never what is.
 */
export const HINT = {
  /** Every sentence has this one. */
  any: 1 << 0,
  digit: 1 << 1,
  /** A letter next to a digit, or a capital after a small letter: codes and look-alikes. */
  mixed: 1 << 2,
  /** The same sign twice in a row, spaces aside, or a picture: tallies and bars. */
  repeated: 1 << 3,
  /** The same letter several times: "lll", "x x x", perhaps "illness". */
  strokes: 1 << 4,
  /** Letters or signs beyond Latin. */
  beyondLatin: 1 << 5,
  /** An equals sign. */
  equals: 1 << 6,
  /** Two dots or dashes together. */
  dotDash: 1 << 7,
  /** A sign between two letters: "S_turn", "fo-to". */
  joint: 1 << 8,
  /** A capital alone: "option B". */
  loneCapital: 1 << 9,
  /** A capital with no small letter after it: "B", "BD". */
  capital: 1 << 10,
  quote: 1 << 11,
  /** A word that begins a number. */
  number: 1 << 12,
  /** "A", "an": begins a number only with a scale after it. */
  article: 1 << 13,
  /** Small words of one of the languages. */
  danish: 1 << 14,
  english: 1 << 15,
  /** Speaks of how many there are of something. */
  counting: 1 << 16,
  /** "Et firtal". */
  digitNoun: 1 << 17,
  unit: 1 << 18,
  /** A step of a recipe. */
  step: 1 << 19,
  /** Tells a place in a row. */
  place: 1 << 20,
  /** Names a sign of a formula. */
  sign: 1 << 21,
} as const;

const words = (text: string, bits: number): (readonly [string, number])[] =>
  text.split(' ').map((word) => [word, bits] as const);

/** The words that are hints. */
export const HINT_WORDS = new WordTable([
  ...NUMBER_STARTERS.map((word) => [word, word === 'a' || word === 'an' ? HINT.article : HINT.number] as const),
  ...[...LANGUAGE_SIGNS].map(([word, sign]) => [word, sign > 0 ? HINT.danish : HINT.english] as const),
  ...words('count counts tæl tælle tæller antal antallet number many mange as lige', HINT.counting),
  ...[...DIGIT_OF.keys()].map((word) => [word, HINT.digitNoun] as const),
  ...[...UNITS.keys()].map((word) => [word, HINT.unit] as const),
  ...[...SIGNS.keys(), ...FACTORS.keys(), ...TOGETHER].map((word) => [word, HINT.step] as const),
  ...words(
    'first second third fourth fifth last top topmost bottom final middle ' +
      'første anden andet tredje fjerde femte sidste øverste nederste midterste midten næstsidste næstnederste penultimate',
    HINT.place,
  ),
  ...words(
    'squared cubed anden tredje plus lagt minus times gange multiplied ganget over divided delt divideret ' +
      'bracket parenthesis parentheses parentes parentesen',
    HINT.sign,
  ),
]);
