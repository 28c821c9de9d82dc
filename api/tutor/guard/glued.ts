import { type Word, wholeWords } from '../../language/index.ts';
import { isNearly } from './nearly.ts';
import type { Form } from './phraseForms.ts';

/** Speaks of parts that are to be put together. */
const PARTS = wholeWords(
  /\b(?:plus|foran|bagefter|bagpå|efterfulgt|followed|part|parts|del|delen|dele|halvdel|sammen|together|resten|rest|stavelser?|syllables?|sounds like|lyder som|join|glue|sæt|put|stick|first|then|først|ender|ends|slutter|begynder|begins|starts)\b|\+/i,
);
const SHORTEST = 2;
const SHORTEST_PART = 3;
const SHORTEST_WHOLE = 5;
/** From so many letters on, what sounds alike is read as the same. */
const LONG = 6;
const MOST_SLIPS = 2;

/** "New plus ton", "Ab foran salon": two words of a sentence that are the key when they are put together. */
export function isGlued(text: string, words: readonly Word[], forms: readonly Form[]): boolean {
  for (const { squeezed } of forms) {
    if (squeezed.length < SHORTEST_WHOLE) continue;
    for (const { lower } of words) {
      const begins =
        lower.length >= SHORTEST &&
        lower.length < squeezed.length - 1 &&
        lower[0] === squeezed[0] &&
        lower[1] === squeezed[1];
      if (begins && isBegun(text, words, lower, squeezed)) return true;
    }
  }
  return false;
}

/** Is there another word that makes the beginning whole? */
function isBegun(text: string, words: readonly Word[], begin: string, squeezed: string): boolean {
  if (!PARTS.test(text)) return false;
  const alike = squeezed.length >= LONG && SOUNDS.test(text);
  return words.some(({ lower }) => {
    const whole = begin + lower;
    return lower !== begin && (whole === squeezed || (alike && isNearly(whole, squeezed, MOST_SLIPS)));
  });
}

const SOUNDS = wholeWords(/\b(?:sounds?|say it|lyder|udtales|sig det)\b/i);

/** The longer beginning of a word that a sentence names as a part: "foto" of "fotosyntese". */
export function beginningIn(text: string, words: readonly Word[], wanted: string): string {
  const begins = words.filter(
    ({ lower }) => lower.length >= SHORTEST_PART && lower.length < wanted.length - 1 && wanted.startsWith(lower),
  );
  return begins.length > 0 && PARTS.test(text) ? (begins[0]?.lower ?? '') : '';
}

/** What is left of a word of which the pieces told so far are the beginning: "salon" after "ab". */
export function isRest(words: readonly Word[], told: string, wanted: string): boolean {
  for (let length = Math.min(told.length, wanted.length - SHORTEST); length > 0; length--) {
    if (!told.endsWith(wanted.slice(0, length))) continue;
    const rest = wanted.slice(length);
    return words.some(({ lower }) => lower === rest);
  }
  return false;
}
