import type { Language } from '../../contract/language.ts';
import { type Word, wordsOf } from '../../language/index.ts';
import { type Reading, readNumbersOf } from './numbers.ts';

/** The letters of a text with nothing between them, and where each word begins and ends in them. */
export interface Letters {
  readonly text: string;
  /** For word `i`, where it begins in `text`; one more entry for the end of the last word. */
  readonly starts: readonly number[];
}

/** What a text is made of, seen in one pass: most channels have nothing to look for in most sentences. */
export interface Traits {
  readonly digit: boolean;
  /** A letter next to a digit, or a capital after a small letter: codes and look-alikes. */
  readonly mixed: boolean;
  /** The same sign twice in a row, spaces aside, or a picture: tallies and bars. */
  readonly repeated: boolean;
  /** Letters or signs beyond Latin. */
  readonly beyondLatin: boolean;
  /** An equals sign. */
  readonly equals: boolean;
  /** Two dots or dashes together. */
  readonly dotDash: boolean;
  /** A sign between two letters: "S_turn", "fo-to". */
  readonly joint: boolean;
  /** A capital alone: "option B". */
  readonly loneCapital: boolean;
}

const OTHER = 0;
const DIGIT = 1;
const SMALL = 2;
const CAPITAL = 3;
const SPACE = 4;
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  return /\p{L}/u.test(character) ? SMALL : OTHER;
});

function traitsOf(text: string): Traits {
  const traits = {
    digit: false,
    mixed: false,
    repeated: false,
    beyondLatin: false,
    equals: false,
    dotDash: false,
    joint: false,
    loneCapital: false,
  };
  let beforeSigns = SPACE;
  let capital = false;
  let before = SPACE;
  let sign = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x250) traits.beyondLatin = true;
    if ((code >= 0xd800 && code < 0xdc00) || code === 0x534c) traits.repeated = true;
    const kind = code < 0x250 ? (CLASSES[code] ?? OTHER) : OTHER;
    const letter = kind === SMALL || kind === CAPITAL;
    if (capital && !letter && kind !== DIGIT) traits.loneCapital = true;
    capital = kind === CAPITAL && (before === SPACE || before === OTHER);
    if (kind === OTHER && before !== OTHER) beforeSigns = before;
    if (letter && before === OTHER && (beforeSigns === SMALL || beforeSigns === CAPITAL)) traits.joint = true;
    if (kind === DIGIT) {
      traits.digit = true;
      if (before === SMALL || before === CAPITAL) traits.mixed = true;
    } else if (kind === OTHER) {
      if (code === sign) traits.repeated = true;
      if (before === OTHER && (code === 0x2e || code === 0x2d)) traits.dotDash = true;
      if (code === 0x3d) traits.equals = true;
      sign = code;
    } else if (kind !== SPACE && (before === DIGIT || (kind === CAPITAL && before === SMALL))) traits.mixed = true;
    if (kind !== SPACE && kind !== OTHER) sign = -1;
    before = kind;
  }
  if (capital) traits.loneCapital = true;
  return traits;
}

/** One sentence as the channels read it. What several of them need is worked out once, when first asked for. */
export class Surface {
  readonly text: string;
  readonly lang: Language;
  readonly words: readonly Word[];
  readonly traits: Traits;
  #readings: readonly Reading[] | undefined;

  /** `text` has been normalised. */
  constructor(text: string, lang: Language) {
    this.text = text;
    this.lang = lang;
    this.words = wordsOf(text);
    this.traits = traitsOf(text);
  }

  /** The numbers in it, in digits and in Danish and English words. */
  get readings(): readonly Reading[] {
    this.#readings ??= readNumbersOf(this.text, this.lang, this.words);
    return this.#readings;
  }
}

/** The words' letters without what stands between. */
export function joined(words: readonly Word[]): Letters {
  let text = '';
  const starts: number[] = [];
  for (const { lower } of words) {
    starts.push(text.length);
    text += lower;
  }
  starts.push(text.length);
  return { text, starts };
}
