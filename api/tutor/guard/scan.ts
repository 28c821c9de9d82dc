import { isLetterCode, startsNumber } from '../../language/index.ts';
import { HINT, HINT_WORDS } from './hints.ts';
import { hashWith, NO_LETTERS } from './wordTable.ts';

/** A text as it was read once, from left to right. */
export interface Scan {
  /** Where each word, a run of letters, begins and ends: two numbers a word. */
  readonly edges: readonly number[];
  /** The hints of all signs and words together. */
  readonly hints: number;
  /** The first letters of the words, each as one bit by {@link letterBit}. */
  readonly initials: number;
  /** Words, by place, with which a number may begin. */
  readonly numberAt: readonly number[];
  /** How many more small words are Danish than English. */
  readonly balance: number;
  /** Words, by place, that may call a number of the world to mind. */
  readonly factAt: readonly number[];
}

const OTHER = 0;
const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 3;
const SPACE = 4;
const KIND = 7;
const LATIN = 0x250;
/** For each unit up to the end of Latin, what it is and, in the bits above, its small letter. */
const UNITS = Uint16Array.from({ length: LATIN }, (_, code) => {
  const character = String.fromCharCode(code);
  const kind = /\d/.test(character)
    ? DIGIT
    : /\s/.test(character)
      ? SPACE
      : /\p{Lu}/u.test(character)
        ? CAPITAL
        : /\p{L}/u.test(character)
          ? SMALL
          : OTHER;
  const small = character.toLowerCase().charCodeAt(0);
  return ((small < LATIN ? small : code) << 3) | kind;
});

/** In every compound number word of Danish ("femogtyve", "tohundrede") and English ("fortyfive"). */
const COMPOUND = /[ntoemsvi]og[tfhson]|hundred|tusind|ty[otfsen]/i;

/** The same text as if every word and sign were a hint: what the channels find may not depend on it. */
export function thorough(own: Scan): Scan {
  const places = Array.from({ length: own.edges.length / 2 }, (_, place) => place);
  // Of a sign twice in a row the tallies take the hint's word.
  const hints = own.hints | ~HINT.repeated;
  return { ...own, hints, initials: -1, numberAt: places, factAt: places };
}

/** One bit for a small letter; others may share it. */
export const letterBit = (code: number): number => 1 << (code & 31);

/** Letters that look like strokes and noughts. */
const STROKES = [...'ilox'].reduce((bits, letter) => bits | letterBit(letter.charCodeAt(0)), 0);

/** Words that are a number or a part of one. */
const NUMBER_WORD = HINT.number | HINT.one | HINT.article;
const [HYPHEN, PERCENT, CENT, EURO, PER_MILLE] = [0x2d, 0x25, 0xa2, 0x20ac, 0x2030] as const;

/** What a sign of ASCII is a hint of. */
const SIGNS = Int32Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === '=') return HINT.equals;
  if (sign === '%') return HINT.number;
  if (sign === '"' || sign === "'") return HINT.quote;
  if ('+*^/:-()[]'.includes(sign)) return HINT.operator;
  return sign === '<' || sign === '>' ? HINT.bound : 0;
});

/** Reads a normalised text once. Linear in its length. */
export function scan(text: string): Scan {
  const edges: number[] = [];
  const compounds = COMPOUND.test(text);
  const numberAt: number[] = [];
  const factAt: number[] = [];
  let hints: number = HINT.any;
  let initials = 0;
  let balance = 0;
  // The word being read.
  let start = -1;
  let first = 0;
  let hash = NO_LETTERS;
  let alone = -1;
  let afterNumber = false;
  // The signs before.
  let before = SPACE;
  let beforeSigns = SPACE;
  let capital = false;
  let sign = -1;
  // As if a space followed: it ends the last word.
  const end = text.length;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0x20;
    const unit = code < LATIN ? (UNITS[code] ?? OTHER) : OTHER;
    const kind = unit & KIND;
    const latin = kind === SMALL || kind === CAPITAL;
    if (latin || (code >= LATIN && isLetterCode(code))) {
      const small = latin ? unit >> 3 : code;
      if (start < 0) {
        start = at;
        first = small;
        initials |= letterBit(small);
        hash = NO_LETTERS;
      }
      hash = hashWith(hash, small);
    } else if (start >= 0) {
      const slot = HINT_WORDS.slotOf(hash, text, start, at);
      let bits = HINT_WORDS.bitsAt(slot);
      balance += HINT_WORDS.leaningAt(slot);
      if (compounds && !(bits & NUMBER_WORD) && startsNumber(text.slice(start, at).toLowerCase())) bits |= HINT.number;
      if (bits !== 0) {
        hints |= afterNumber ? bits : bits & ~HINT.unit;
        if (bits & NUMBER_WORD) numberAt.push(edges.length >> 1);
        if (bits & HINT.fact) factAt.push(edges.length >> 1);
      }
      if (at - start === 1) {
        if (alone === first) hints |= HINT.strokes;
        alone = first;
      } else {
        alone = -1;
        if (STROKES & letterBit(first)) {
          const second = text.charCodeAt(start + 1);
          if (second < LATIN && (UNITS[second] ?? 0) >> 3 === first) hints |= HINT.strokes;
        }
      }
      afterNumber = (bits & NUMBER_WORD) !== 0;
      edges.push(start, at);
      start = -1;
    }

    // After small letters there is nothing to see.
    if (kind === SPACE && before === SMALL) {
      before = kind;
      continue;
    }
    if (before === CAPITAL && kind !== SMALL) hints |= HINT.capital;
    if (capital && !latin && kind !== DIGIT) hints |= HINT.loneCapital;
    capital = kind === CAPITAL && (before === SPACE || before === OTHER);
    if (kind === OTHER) {
      if (code >= LATIN) {
        hints |= HINT.beyondLatin;
        if ((code >= 0xd800 && code < 0xdc00) || code === 0x534c) hints |= HINT.repeated;
        if (code === PER_MILLE) hints |= HINT.number;
      }
      if (before !== OTHER) beforeSigns = before;
      else if (code === 0x2e || code === 0x2d) hints |= HINT.dotDash;
      if (code === sign) hints |= HINT.repeated;
      hints |= code < SIGNS.length ? (SIGNS[code] ?? 0) : 0;
      if (afterNumber) {
        if (code === CENT || code === EURO) hints |= HINT.unit;
        else afterNumber = code === HYPHEN || code === PERCENT || code === PER_MILLE;
      }
      sign = code;
    } else if (kind === DIGIT) {
      hints |= HINT.digit;
      afterNumber = true;
      if (before === SMALL || before === CAPITAL) hints |= HINT.mixed;
      sign = -1;
    } else if (latin) {
      if (before === OTHER && (beforeSigns === SMALL || beforeSigns === CAPITAL)) hints |= HINT.joint;
      if (before === DIGIT || (kind === CAPITAL && before === SMALL)) hints |= HINT.mixed;
      sign = -1;
    }
    before = kind;
    if (!latin) continue;
    // The small letters after the first of a word: most of a text.
    let next = at + 1;
    for (; next < end; next++) {
      const small = text.charCodeAt(next);
      const letter = small < LATIN ? (UNITS[small] ?? OTHER) : OTHER;
      if ((letter & KIND) !== SMALL) break;
      hash = hashWith(hash, letter >> 3);
    }
    if (next === at + 1) continue;
    before = SMALL;
    capital = false;
    at = next - 1;
  }
  return { edges, hints, initials, balance, numberAt, factAt };
}
