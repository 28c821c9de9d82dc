import { isLetterCode, normalise, type Word } from '../../language/index.ts';

/** Lower case, accents gone, "å" as "aa", "æ" as "ae", "ø" as "oe": spelling differences that no reader minds. */
export function fold(text: string): string {
  return foldPlain(normalise(text));
}

const ASCII = /^[\0-\x7f]*$/;

/** {@link fold} for text that is normalised. */
export function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/å/g, 'aa')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** "Blatand" for "Blåtand": how those write who have no Danish keys. */
export const plainVowels = (text: string): string =>
  text.replace(/[øö]/gi, 'o').replace(/[åä]/gi, 'a').replace(/æ/gi, 'ae');

/** {@link fold} without anything but letters and digits. */
export const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The runs of letters or digits of a normalised text, folded. */
export function foldedWords(text: string): Word[] {
  const words: Word[] = [];
  const end = text.length;
  let start = -1;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLetterCode(code) || isDigit(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push({ lower: foldPlain(text.slice(start, at)), start, end: at });
      start = -1;
    }
  }
  if (start >= 0) words.push({ lower: foldPlain(text.slice(start)), start, end });
  return words;
}
