import { NUMBER_STARTERS } from '../../language/index.ts';
import { COINS } from './numeric/coinNames.ts';
import { DIGIT_OF } from './numeric/digitNames.ts';
import { PLACES } from './numeric/placeNames.ts';
import { FACTORS, SIGNS, TOGETHER } from './numeric/recipeWords.ts';
import { UNITS } from './numeric/unitSizes.ts';
import { FACT_SIGNS } from './numeric/worldFacts.ts';
import { SMALL_WORDS } from './smallWords.ts';
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
  /** A word that begins a number, but for the next two. */
  number: 1 << 12,
  /** "En", "et", "one": a number, but rarely meant as one. */
  one: 1 << 23,
  /** "A", "an": begins a number only with a scale after it. */
  article: 1 << 13,
  /** Speaks of how many there are of something. */
  counting: 1 << 16,
  /** What is counted to hide a number: "words", "points". */
  counted: 1 << 14,
  /** "Et firtal". */
  digitNoun: 1 << 17,
  /** A unit right after a number. */
  unit: 1 << 18,
  /** A step of a recipe. */
  step: 1 << 19,
  /** A step of a recipe that is a number too: "double". */
  factor: 1 << 22,
  /** Tells a place in a row. */
  place: 1 << 20,
  /** Names a sign of a formula. */
  sign: 1 << 21,
  /** Stands between two numbers of a calculation. */
  operator: 1 << 24,
  /** "Half of". */
  of: 1 << 25,
  /** Puts a number above or below. */
  bound: 1 << 26,
  /** "En femmer". */
  coin: 1 << 27,
  /** A kind of number: "prime". */
  kind: 1 << 28,
  /** Calls a number of the world to mind: "spider". */
  fact: 1 << 29,
  /** Names the place of a digit: "tens". */
  digitPlace: 1 << 30,
  /** Speaks of letters or sounds, or of what comes next. */
  letters: 1 << 31,
  /** Points back at a number: "half of that". */
  back: 1 << 15,
} as const;

const words = (text: string, bits: number): (readonly [string, number])[] =>
  text.split(' ').map((word) => [word, bits] as const);

const ARTICLES = new Map([...words('a an', HINT.article), ...words('en et one', HINT.one)]);

/** The words that are hints. */
export const HINT_WORDS = new WordTable([
  ...NUMBER_STARTERS.map((word) => [word, ARTICLES.get(word) ?? HINT.number] as const),
  ...words('count counts tæl tælle tæller antal antallet number many mange as lige', HINT.counting),
  ...words(
    'word words letter letters point points item items line lines bullet bullets character characters fingers ' +
      'ord ordene punkter linjer fingre',
    HINT.counted,
  ),
  ...[...DIGIT_OF.keys()].map((word) => [word, HINT.digitNoun] as const),
  ...[...UNITS.keys()].map((word) => [word, HINT.unit] as const),
  ...[...SIGNS.keys(), ...TOGETHER].map((word) => [word, HINT.step] as const),
  ...[...FACTORS.keys()].map((word) => [word, HINT.factor] as const),
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
  ...words(
    'plus lagt added opløftet power x gange ganget ganges times multiplied multipliceret multiplicer ' +
      'divideret divider divided divide delt del over minus fratrukket take',
    HINT.operator,
  ),
  ...words('of af', HINT.of),
  ...words('primtal primtallet prime primes lige ulige odd even kvadrattal kvadrattallet square squares', HINT.kind),
  ...[...COINS.keys()].map((word) => [word, HINT.coin] as const),
  ...[...PLACES.keys()].map((word) => [word, HINT.digitPlace] as const),
  ...FACT_SIGNS.map((word) => [word, HINT.fact] as const),
  ...words('det dit for that your yours it too', HINT.back),
  ...words('than end over above exceeds past under below reach ikke', HINT.bound),
  // Says yes to a bound that the student asked about.
  ...words('ja jo yes yep right rigtigt korrekt correct exactly præcis netop passer both begge true', HINT.bound),
  ...words(
    'letter letters bogstav bogstavet bogstaver bogstaverne start starts begin begins starter begynder slutter ender end ends starting beginning ending ' +
      'kommer comes sixth then next så derefter dernæst sidst two double to dobbelt rimer rime rim rhyme rhymes rhyming',
    HINT.letters,
  ),
  // "En procent" is a number, unlike "en".
  ...words('procent percent pct promille cent mille', HINT.number),
  ...[...SMALL_WORDS].map(([word, leaning]) => [word, HINT.any, leaning] as const),
]);
