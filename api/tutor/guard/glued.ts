import { type Word, wholeWords } from '../../language/index.ts';
import { isNearly } from './nearly.ts';
import type { Form } from './phraseForms.ts';

/** Speaks of parts that are to be put together. */
const PARTS = wholeWords(
  /\b(?:plus|foran|bagefter|bagpå|efterfulgt|followed|part|parts|del|delen|dele|halvdel|sammen|together|resten|rest|stavelser?|syllables?|sounds like|lyder som|join|glue|sæt|put|stick|first|then|først|ender|ends|slutter|begynder|begins|starts)\b|\+/i,
);
const SHORTEST = 2;
const SHORTEST_WHOLE = 5;
/** From so many letters on, what sounds alike is read as the same. */
const LONG = 6;

/** "New plus ton", "Ab foran salon": two words of a sentence that are the key when they are put together. */
export function isGlued(text: string, words: readonly Word[], forms: readonly Form[]): boolean {
  const long = forms.filter(({ squeezed }) => squeezed.length >= SHORTEST_WHOLE);
  if (long.length === 0) return false;
  const parts = words.filter(({ lower }) => lower.length >= SHORTEST);
  const begins = long.flatMap(({ squeezed }) =>
    parts.flatMap(({ lower }) =>
      lower.length < squeezed.length - 1 && lower.slice(0, SHORTEST) === squeezed.slice(0, SHORTEST)
        ? [{ lower, squeezed }]
        : [],
    ),
  );
  if (begins.length === 0 || !PARTS.test(text)) return false;
  return begins.some(({ lower, squeezed }) =>
    parts.some((part) => {
      if (part.lower === lower) return false;
      const whole = lower + part.lower;
      return whole === squeezed || (squeezed.length >= LONG && isNearly(whole, squeezed, 1) && SOUNDS.test(text));
    }),
  );
}

const SOUNDS = wholeWords(/\b(?:sounds?|say it|lyder|udtales|sig det)\b/i);

/** What is left of a word of which the pieces told so far are the beginning: "salon" after "ab". */
export function isRest(words: readonly Word[], told: string, wanted: string): boolean {
  for (let length = Math.min(told.length, wanted.length - SHORTEST); length > 0; length--) {
    if (!told.endsWith(wanted.slice(0, length))) continue;
    const rest = wanted.slice(length);
    return words.some(({ lower }) => lower === rest);
  }
  return false;
}
