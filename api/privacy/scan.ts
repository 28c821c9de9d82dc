import { hashWith, Kept } from '../language/kept.ts';
import { LEXICON } from './lexicon.ts';

/** A word or a number of a text; marks between them are not kept. */
export interface Word {
  readonly text: string;
  /** In small letters. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  /** What the lexicon knows of it: a sum of `Is`. */
  readonly is: number;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
}

/** A text taken apart once, for all detectors. */
export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  /** All that the lexicon knows of any word. */
  readonly has: number;
  readonly digits: number;
}

const OTHER = 1;
const LETTER = 2;
const NUMBER = 3;
const BREAK = 4;
/** A letter that is not small. */
const CAPITAL = 5;
/** The class of each UTF-16 unit, filled in as texts bring them. */
const classes = new Uint8Array(0x1_00_00);

function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (/[0-9]/.test(character)) found = NUMBER;
  else if (/[\p{L}\p{M}]/u.test(character)) found = character === character.toLowerCase() ? LETTER : CAPITAL;
  else if (/[.!?\n;•]/.test(character)) found = BREAK;
  classes[unit] = found;
  return found;
}

/** Words before a full stop that does not end a sentence. */
const SHORT = new Set(
  'nr tlf mob kl ca gl sdr ndr nr fx bl st stk kr sct skt dr hr fr mr mrs ms no tel str kld hhv evt inkl adr vs mf th tv'.split(
    ' ',
  ),
);

/** What a written word is, wherever it stands. */
interface Known {
  readonly written: string;
  readonly low: string;
  readonly is: number;
}
const kept = new Kept<Known>();

/** Takes a text apart. Linear; each word is looked up once. */
export function scan(text: string): Scan {
  const words: Word[] = [];
  let has = 0;
  let digits = 0;
  let sentence = 0;
  let at = 0;
  let last: Word | undefined;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === CAPITAL || kind === NUMBER) {
      const start = at;
      const isNumber = kind === NUMBER;
      let hash = 0;
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const next = classOf(code);
        if (isNumber ? next !== NUMBER : next !== LETTER && next !== CAPITAL) break;
        hash = hashWith(hash, code);
      }
      const { written, low, is } = isNumber ? numberAt(text, start, at) : wordAt(text, start, at, hash);
      if (isNumber) digits += at - start;
      has |= is;
      last = { text: written, low, start, end: at, isNumber, is, sentence };
      words.push(last);
      continue;
    }
    if (kind === BREAK && last?.sentence === sentence && endsSentence(text, at, last)) sentence++;
    at++;
  }
  return { text, words, has, digits };
}

function wordAt(text: string, start: number, end: number, hash: number): Known {
  const known = kept.find(text, start, end, hash);
  if (known) return known;
  const written = text.slice(start, end);
  const low = written.toLowerCase();
  return kept.keep({ written, low, is: LEXICON.get(low) ?? 0 }, hash);
}

/** Numbers are private more often than they are met again: they are not kept. */
function numberAt(text: string, start: number, end: number): Known {
  const written = text.slice(start, end);
  return { written, low: written, is: 0 };
}

/** Whether the mark at `at` ends the sentence that `last` stands in. */
function endsSentence(text: string, at: number, last: Word): boolean {
  if (text[at] !== '.') return true;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return true;
  // "15.03", "liv.holm@…"
  if (classOf(next) !== OTHER && classOf(next) !== BREAK) return false;
  if (last.end !== at) return true;
  // "15. marts", but "… + 30. Ring".
  if (last.isNumber) return /^ [\p{Lu}]/u.test(text.slice(at + 1, at + 3));
  return last.text.length > 1 && !SHORT.has(last.low);
}

/** Whether a word begins with a capital and is not all in capitals. */
export const isCapital = ({ text, low }: Word): boolean => text.charAt(0) !== low.charAt(0);

/** Whether two words stand side by side with one space or hyphen between them. */
export const isBeside = (text: string, first: Word, second: Word): boolean =>
  second.start - first.end === 1 && (text[first.end] === ' ' || text[first.end] === '-');
