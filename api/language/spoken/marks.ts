import { sayNumber } from './numbers.ts';

/**
 * Milliseconds that a word takes at speed 1: a share for each word, each syllable and each letter, and the pause behind
 * punctuation. Fitted by least squares to espeak-ng's own word events for Danish sentences at its default rate
 * (tests/speech holds them). How fast a voice is as a whole evens out when the sound's length is known.
 */
const PER_WORD = 32;
const PER_SYLLABLE = 20;
const PER_LETTER = 42;
const PAUSE = 228;
const END = 88;
const LEAST = 10;

/**
 * When each said word begins, in milliseconds from the start at speed 1; the last entry is the end, so there is one more
 * than words. `says` are what is said, each with the punctuation behind it if there is any ("hjem," pauses). `lang` is a
 * language tag. `totalMs`: the sound's real length, to which all is scaled.
 */
export function estimateMarks(says: readonly string[], lang: string, totalMs?: number): number[] {
  const marks = [0];
  for (const say of says) marks.push((marks.at(-1) ?? 0) + duration(say, lang));
  const end = marks.at(-1) ?? 0;
  const scale = totalMs === undefined || end === 0 ? 1 : totalMs / end;
  return marks.map((mark) => mark * scale);
}

function duration(say: string, lang: string): number {
  const known = lang.startsWith('en') ? 'en' : 'da';
  const spelled = say.replace(/\d+(?:[.,]\d+)*/g, (digits) => sayNumber(digits, known) ?? digits).toLowerCase();
  const words = spelled.match(/[\p{L}\p{M}]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, word.match(VOWELS)?.length ?? 0), 0);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const stop = /([.?!…])|[,;:–]/.exec(say.replace(/^.*[\p{L}\p{N}]/su, ''));
  const pause = stop ? (stop[1] ? END : PAUSE) : 0;
  return Math.max(LEAST, words.length * PER_WORD + syllables * PER_SYLLABLE + letters * PER_LETTER + pause);
}

const VOWELS = /[aeiouyæøåäöüéèê]+/g;
