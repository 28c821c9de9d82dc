import { LOOKALIKES } from '../language/lookalikes.ts';

/** Letters written otherwise, to the one that the lists are written with. Danish æ, ø and å stay letters of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'æ',
  ö: 'ø',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  œ: 'ø',
  // Arabic, Persian and Urdu write the same letter in several ways.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ۀ: 'ه',
  ں: 'ن',
  ؤ: 'و',
  // Ukrainian and Russian
  ё: 'е',
  ґ: 'г',
};

/** Digits and signs that stand for letters inside a word ("s3lvmord"). */
const STAND_INS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Cyrillic letters that look like small Latin capitals: read as such among Latin letters only. */
const SMALL_CAPITALS: Readonly<Record<string, string>> = { м: 'm', в: 'b', н: 'h' };

const isLatinLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || 'æøå'.includes(char);

/**
 * Folds one word: lower case, accents away (but æ, ø, å stay), look-alike signs back to letters, a letter drawn out
 * ("døøø", "dieeee") to one. A `*` stays: it stands for a hidden letter.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words of a Danish or English text are plain already.
  if (/^[a-zæøå]+$/.test(lower)) return undrawn(lower);
  const seen = lower.replace(/\p{Cf}|[\u0300-\u036f]|[\ufe0e\ufe0f]/gu, '').normalize('NFC');
  const letters = [...seen].map((char) => LETTERS[char] ?? bare(char));
  const latin = letters.some(isLatinLetter);
  const folded = letters
    .map((char) => (latin ? (STAND_INS[char] ?? LOOKALIKES[char] ?? SMALL_CAPITALS[char] ?? char) : char))
    .join('');
  return undrawn(folded.replace(/['’‘ʼ`´-]/g, ''));
}

/** A letter without its accents; å is no a with an accent. */
function bare(char: string): string {
  if (char === 'å' || char < '\u0080') return char;
  return char.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Three or more of a letter become one, two of æ, ø, å likewise. */
const undrawn = (word: string): string => word.replace(/([æøå])\1+/g, '$1').replace(/(\p{L})\1{2,}/gu, '$1');
