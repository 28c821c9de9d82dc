import * as ciphers from '../ciphers.ts';
import { type Forms, ofText, ofWhole, ofWords } from './form.ts';

const isShort = (text: string, most = 24): boolean => [...text].length >= 2 && [...text].length <= most;

/** A short text in two halves, each with something to read in it. */
function halvesOf(text: string): readonly [string, string] | undefined {
  const middle = Math.ceil(text.length / 2);
  const halves = [text.slice(0, middle), text.slice(middle)] as const;
  return isShort(text) && halves.every((half) => /[\p{L}\p{N}]/u.test(half)) ? halves : undefined;
}

/** Any answer in another writing. */
export const codes: Forms = {
  reversed: ofText((text) => (isShort(text, 40) ? ciphers.reversed(text) : undefined)),
  base64: ofText(ciphers.base64),
  hexBytes: ofText(ciphers.hexBytes),
  hex: ofWhole((whole) => `0x${whole.toString(16)}`, 10),
  binary: ofWhole((whole) => whole.toString(2), 4),
  octal: ofWhole((whole) => whole.toString(8), 8),
  roman: ofWhole(ciphers.roman),
  rot13: ofWords(ciphers.rot13),
  morse: ofWords((text) => (isShort(text, 30) ? ciphers.morse(text) : undefined)),
  morseDigits: ofWhole((whole) => ciphers.morse(String(whole))),
  nato: ofWords((text) => (isShort(text, 16) ? ciphers.nato(text) : undefined)),
  braille: ofText(ciphers.braille),
  letterPlaces: ofWords((text) => (isShort(text, 16) ? ciphers.letterPlaces(text) : undefined)),
  digitsAsLetters: ofWhole((whole) => ciphers.digitsAsLetters(String(whole)), 10),
  keycaps: ofWhole((whole) => ciphers.keycaps(String(whole))),
  fullWidth: ofText(ciphers.fullWidth),
  mathBold: ofText(ciphers.mathBold),
  arabicIndic: ofWhole((whole) => ciphers.arabicIndic(String(whole))),
  devanagari: ofWhole((whole) => ciphers.devanagari(String(whole))),
  superscript: ofWhole((whole) => ciphers.superscript(String(whole)), 10),
  circled: ofWhole((whole) => ciphers.circled(String(whole))),
  lookalikes: ofWords(ciphers.lookalikes),
  htmlEntities: ofText(ciphers.htmlEntities),
  unicodeEscapes: ofText(ciphers.unicodeEscapes),
  percentEncoded: ofText(ciphers.percentEncoded),
  characterCodes: ofText((text) => (isShort(text) ? ciphers.characterCodes(text) : undefined)),
  zeroWidth: ofText(ciphers.zeroWidth),
  combining: ofText(ciphers.combining),
  leet: ofWords((text) => (isShort(text, 40) ? ciphers.leet(text) : undefined)),
  spaced: ofText((text) => (isShort(text) ? [...text].join(' ') : undefined)),
  dashed: ofText((text) => (isShort(text) ? [...text].join('-') : undefined)),
  slug: ofText((text) => {
    if (/^[-−]/.test(text)) return undefined;
    const words = text.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, '-');
    return words.replace(/^-|-$/g, '');
  }),
  camel: ofWords((text) =>
    /[ -]/.test(text)
      ? text.replace(/\.$/, '').replace(/[ -](\p{L})/gu, (_, letter: string) => letter.toUpperCase())
      : undefined,
  ),
  upper: ofWords((text) => text.toUpperCase()),
  tally: ofWhole((whole) => '|'.repeat(whole), 4, 30),
  apples: ofWhole((whole) => '🍎'.repeat(whole), 4, 30),
  dots: ofWhole((whole) => Array(whole).fill('•').join(' '), 4, 30),
  firstHalf: ofText((text) => halvesOf(text)?.[0]),
  secondHalf: ofText((text) => halvesOf(text)?.[1]),
};
