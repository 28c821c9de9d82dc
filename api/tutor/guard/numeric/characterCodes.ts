import { type Channel, NOTHING, refuse } from './channel.ts';

/** Two-digit codes that follow one another: "50 52", "0x36 0x38", "chr(53) + chr(52)", "52 og 55". */
const BYTES = /(?<![\p{L}\d])(?:0x|chr\()?([3-5][0-9])(?![\p{L}\d])/giu;
/** Two of them, each of two digits, with not much between. */
const TWO_CODES = /[3-5]\d\D{1,16}(?:0x)?[3-5]\d/i;
const BYTE_GAP = /^[\s,;+()&]{0,4}(?:og |and )?(?:chr\(|0x)?$/i;

/** The codes of the number's digits, in decimal or hex. */
export const findCharacterCodes: Channel = ({ text, readings }, { target }) => {
  if (readings.length < 2 || target.digits.length < 2 || !TWO_CODES.test(text)) return NOTHING;
  const found = [];
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
  return found;
};
