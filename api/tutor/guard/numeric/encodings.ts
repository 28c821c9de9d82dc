import { normalise } from '../../../language/index.ts';
import { equals } from '../../../maths/rational.ts';
import { decodings } from '../ciphers.ts';
import { readNumbersOf } from '../numbers.ts';
import type { Finding } from '../types.ts';
import { type Channel, refuse, spanOf } from './channel.ts';
import type { NumericTarget } from './target.ts';

const TOKEN = /[A-Za-z0-9+/_-]{3,400}={0,2}/g;
/** A capital after a small letter, a letter next to a digit, a sign to fill up, or digits of hex: no word looks so. */
const CODED = /[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|=$|^(?:\d\d){2,}$/;
/** Two-digit codes that follow one another: "50 52", "0x36 0x38", "chr(53) + chr(52)", "52 og 55". */
const BYTES = /(?<![\p{L}\d])(?:0x|chr\()?([3-5][0-9])(?![\p{L}\d])/giu;
const TWO_DIGITS = /[3-5]\d/;
const BYTE_GAP = /^[\s,;+()&]{0,4}(?:og |and )?(?:chr\(|0x)?$/i;

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
export const findEncodings: Channel = ({ text, readings }, { target }) => {
  const found: Finding[] = [];
  for (const token of text.matchAll(TOKEN)) {
    if (!CODED.test(token[0])) continue;
    if (decodings(token[0]).some((decoded) => says(decoded, target))) found.push(refuse(spanOf(token), 'encoded'));
  }
  if (readings.length > 1 && target.digits.length >= 2 && TWO_DIGITS.test(text)) {
    const codes = [...text.matchAll(BYTES)];
    for (const [i, first] of codes.entries()) {
      const run = codes.slice(i, i + target.digits.length);
      const end = (run.at(-1)?.index ?? 0) + (run.at(-1)?.[0].length ?? 0);
      const apart = run.some((code, k) => {
        const before = run[k - 1];
        return before && !BYTE_GAP.test(text.slice(before.index + before[0].length, code.index));
      });
      const read = (base: number): string =>
        run.map((code) => String.fromCharCode(Number.parseInt(code[1] ?? '', base))).join('');
      if (!apart && (read(16) === target.digits || read(10) === target.digits))
        found.push(refuse({ start: first.index, end }, 'encoded'));
    }
  }
  return found;
};
