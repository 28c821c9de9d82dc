import { normalise } from '../../../language/index.ts';
import { equals } from '../../../maths/rational.ts';
import { decodings } from '../ciphers.ts';
import { readNumbersOf } from '../numbers.ts';
import { type Channel, refuse, spanOf } from './channel.ts';
import type { NumericTarget } from './target.ts';

const TOKEN = /[A-Za-z0-9+/_-]{3,400}={0,2}/g;
const BYTES = /(?:\b(?:0x)?3[0-9]\b[\s,]*){2,}|(?:\b(?:4[89]|5[0-7])\b[\s,]*){2,}/g;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Is the decoded text the number itself, or ordinary words with the number among them? */
function says(decoded: string, target: NumericTarget): boolean {
  const plain = normalise(decoded);
  if (target.spellings().forms.some((form) => form.length >= 3 && lettersOf(plain).includes(form))) return true;
  if (!/^\W*[\d.,/]+\W*$/.test(plain) && !/[a-zæøå]{3,}/i.test(plain)) return false;
  return readNumbersOf(plain, 'da').some(
    (reading) => reading.kind !== 'article' && reading.values.some((value) => equals(value, target.value)),
  );
}

/** Base64 and hex that decode to a text with the number in it, and the codes of its digits. */
export const findEncodings: Channel = ({ text, traits, readings }, { target }) => {
  const longNumber = traits.digit && readings.some(({ digits }) => digits.length >= 4);
  const found = [];
  for (const token of traits.mixed || traits.equals || longNumber ? text.matchAll(TOKEN) : []) {
    const mixed = /[A-Z]/.test(token[0]) && (/[a-z]/.test(token[0]) || /\d/.test(token[0]));
    if (!mixed && !token[0].endsWith('=') && !/^(?:[\da-f]{2})+$/i.test(token[0])) continue;
    if (decodings(token[0]).some((decoded) => says(decoded, target))) found.push(refuse(spanOf(token), 'encoded'));
  }
  if (traits.digit && readings.length > 1 && target.digits.length >= 2) {
    for (const run of text.matchAll(BYTES)) {
      const parts = run[0].match(/\d+/g) ?? [];
      const hex = parts.map((part) => String.fromCharCode(Number.parseInt(part, 16))).join('');
      const decimal = parts.map((part) => String.fromCharCode(Number(part))).join('');
      if (hex === target.digits || decimal === target.digits) found.push(refuse(spanOf(run), 'encoded'));
    }
  }
  return found;
};
