import { type HomeLanguageCode, homeLanguage, homeLanguageCodes } from './homeLanguages.ts';
import { wordPlaces } from './readingWords.ts';

/** A sentence with what a translation of it must keep. */
export interface SentenceToTranslate {
  readonly text: string;
  /** Danish subject words, as they stand in it: they follow their translation in brackets. */
  readonly keep: readonly string[];
}

/** Why a translation is not shown. */
export type TranslationFault = 'sentences' | 'empty' | 'length' | 'numbers' | 'subjectWords' | 'language';

/** Words of Danish that no other language here has among its common ones. */
const DANISH = 'og er det af til på for med som har hvor mange hvad den skal der du jeg ikke et kan vi blev';
/** From so many words on, a text has some of its language's common ones. */
const MANY_WORDS = 6;
/** A translation is no longer than this many times its original, and a little. */
const TIMES = 3;
const LITTLE = 60;
/** And no shorter than its original over this: Ethiopic and Arabic letters say more each. */
const SHORTEST = 4;

/**
 * What is wrong with a translation, sentence by sentence; null when nothing is found. What a machine can know: that every
 * number is kept, in whichever digits, that none is added, that the Danish subject words stand there, and that it is in the
 * language asked for. That it is well said it cannot know.
 */
export function translationFault(
  original: readonly SentenceToTranslate[],
  translated: readonly string[],
  lang: HomeLanguageCode,
): TranslationFault | null {
  if (translated.length !== original.length) return 'sentences';
  for (const [at, { text, keep }] of original.entries()) {
    const said = translated[at] ?? '';
    if (said.trim() === '') return 'empty';
    if (said.length > TIMES * text.length + LITTLE || said.length * SHORTEST < text.length) return 'length';
    if (numbersIn(said).join(' ') !== numbersIn(text).join(' ')) return 'numbers';
    const small = said.toLowerCase().replace(/[（﴾]/gu, '(').replace(/[）﴿]/gu, ')');
    if (keep.some((word) => !small.includes(`(${word.toLowerCase()})`))) return 'subjectWords';
  }
  return isIn(translated.map(withoutBrackets).join('\n'), lang) ? null : 'language';
}

const NUMBER = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[¼-¾⅐-⅞]/gu;

/** The numbers of a text in any script's digits, sorted: a decimal comma, a stop and the Arabic marks are one. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => inLatinDigits(number).replace(/[,٫٬]/gu, '.')).sort();
}

/** A text with the digits of every script as 0–9. */
export const inLatinDigits = (text: string): string => text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));

/** The value of a decimal digit: each script has its ten in a row, from zero. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

const withoutBrackets = (text: string): string => text.replace(/[(（][^()（）]*[)）]/gu, ' ');

/** Whether a text is in a language, by its letters and by its small words; a text of few words by its letters alone. */
function isIn(text: string, lang: HomeLanguageCode): boolean {
  const { letters } = homeLanguage(lang);
  // A single letter is a variable or a unit as often as a word.
  const words = wordPlaces(text)
    .map(({ from, to }) => text.slice(from, to).toLowerCase())
    .filter((word) => /\p{L}/u.test(word));
  const long = words.filter((word) => /\p{L}{2}/u.test(word));
  if (long.filter((word) => letters.test(word)).length < 0.7 * long.length) return false;
  const hits = (known: string) => {
    const common = new Set(known.split(' '));
    return words.filter((word) => common.has(word)).length;
  };
  const own = hits(homeLanguage(lang).words);
  if (hits(DANISH) > own) return false;
  const rivals = homeLanguageCodes.filter((code) => code !== lang && homeLanguage(code).letters === letters);
  if (rivals.length > 0 && words.length >= MANY_WORDS && own === 0) return false;
  return rivals.every((code) => hits(homeLanguage(code).words) <= own);
}
