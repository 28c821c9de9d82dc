import { readNumbers } from '../numbers.ts';
import type { Rational } from '../rational.ts';

export type Lang = 'da' | 'en';

/** A number of a task: its value and how it is written there. */
export interface Given {
  readonly value: Rational;
  readonly text: string;
}

/** A task as it is matched: lower case, each number as `#` and its place in `givens`, one entry of `sentences` a sentence. */
export interface TaggedText {
  readonly lang: Lang;
  readonly sentences: readonly string[];
  readonly givens: readonly Given[];
}

/** Longer stories have turns that no pattern here knows. */
const MAX_LENGTH = 700;
const MAX_SENTENCES = 9;
const MAX_GIVENS = 8;

const DANISH = /[æøå]|(?<!\p{L})(?:hvor|hvad|har|og|er|kr)(?!\p{L})/iu;
const ENGLISH = /(?<!\p{L})(?:how|what|the|has|have|of|is|are|each)(?!\p{L})/iu;

const SMALL: Readonly<Record<Lang, readonly string[]>> = {
  da: 'to tre fire fem seks syv otte ni ti elleve tolv'.split(' '),
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Times, dates, numbered things and signs: numbers that count nothing, or not plainly. */
const NO_COUNT =
  /\d\s?[:]\s?\d|\d\.\s?(?!kr)\p{Ll}|kl\.? ?\d|(?<![\d\p{L}])[-−–+]\s?\d|\d\s?[-−–×*=<>^]\s?\d|\d ?(?:am|pm|a\.m|p\.m)(?!\p{L})|\d(?:st|nd|rd|th)(?!\p{L})|\d'|\p{L}\d|[\\{}[\]()]/u;

/**
 * A task made ready for the patterns: "Emil har 10 kr." becomes "emil har #0 kr". Null for texts in which a number may
 * count nothing (times, dates), for formulas, and for what is too long.
 */
export function tagText(source: string): TaggedText | null {
  if (source.length > MAX_LENGTH) return null;
  const lang = langOf(source);
  if (!lang) return null;
  const plain = tidied(source, lang);
  if (NO_COUNT.test(plain)) return null;
  const numbers = readNumbers(plain, lang);
  if (numbers.length === 0 || numbers.length > MAX_GIVENS) return null;
  let tagged = '';
  let at = 0;
  for (const [index, number] of numbers.entries()) {
    tagged += `${plain.slice(at, number.start)}#${index}`;
    at = number.end;
  }
  tagged += plain.slice(at);
  if (/\d/.test(tagged.replace(/#\d/g, ''))) return null;
  const sentences = tagged
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence !== '');
  if (sentences.length > MAX_SENTENCES) return null;
  return {
    lang,
    sentences,
    givens: numbers.map(({ value, start, end }) => ({ value, text: plain.slice(start, end) })),
  };
}

function langOf(text: string): Lang | null {
  const [isDanish, isEnglish] = [DANISH.test(text), ENGLISH.test(text)];
  return isDanish ? 'da' : isEnglish ? 'en' : null;
}

/** One way of writing for what is written in many: class names, money, percent, speeds, number words. */
function tidied(source: string, lang: Lang): string {
  let text = source
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[’`´]/gu, "'")
    .replace(/(?<=\s)\d\.\s?(?:[a-z]|klasse|årgang)(?![\p{L}])/gu, 'klassen')
    .replace(/\$\s?(\d[\d.,]*\d|\d)(?: dollars?)?/gu, '$1 dollars')
    .replace(/(\d)\s?kr\.?(?=\s*(?:$|[?!)]))/gu, '$1 kr.')
    .replace(/(\d)\s?kr\.(?=\s+\p{Lu})/gu, '$1 kr .')
    .replace(/(\d)\s?kr\.?(?!\p{L}|\s?\.)/gu, '$1 kr')
    .replace(/\s+\./g, '.')
    .replace(/\bpr\.\s/gu, 'pr ')
    .replace(/(\d)\s?km\/t(?!\p{L})/gu, '$1 km i timen')
    .replace(/(?<=\d |mange )får(?= (?:har|er|sælger)|[.,?])/gu, 'faar')
    .replace(/m²/gu, 'kvadratmeter')
    .replace(/(\d)\s?%|(\d) (?:procent|percent|per cent)(?!\p{L})/giu, '$1$2 %')
    .replace(/[“”"«»]/gu, '');
  for (const [index, word] of SMALL[lang].entries()) {
    text = text.replace(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'giu'), String(index + 2));
  }
  return text.replace(/ +/g, ' ');
}
