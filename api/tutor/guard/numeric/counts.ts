import { wholeWords, wordEdges, wordsOf } from '../../../language/index.ts';
import { HINT } from '../hints.ts';
import type { Finding } from '../types.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';

/** Beginnings of words for what is counted: "bogstaverne", "tegnene". */
const COUNTED = ['bogstav', 'tegn'];
const CUE = wholeWords(
  /\b(?:count|tæl|number of|antal(?:let)?|how many|hvor mange|as many|lige så mange|ligeså mange)\b/i,
);
/** Without one of these no answer is a count: {@link ANSWER_IS_A_COUNT} takes ten times as long to say so. */
const AS_MANY = /number of|antal|as many|lige ?så mange/iu;
const ANSWER_IS_A_COUNT = wordEdges(
  /\b(?:answer|result|solution|svaret|resultatet|facit|it|det|tallet)\b.{0,24}\b(?:number of|antal(?:let)? (?:af )?|as many|lige så mange|ligeså mange)\b.{0,40}\b(?:words?|letters?|points?|items?|lines?|bullets?|ord|bogstaver|punkter|linjer|tegn|characters|fingers|fingre)\b/i,
);
const LETTERS = /(?=[lbct])(?<!\p{L})(?:letters?|bogstav\p{L}*|characters?|tegn\p{L}*)(?!\p{L})/iu;
const WORDS = /(?=[wo])(?<!\p{L})(?:words?|ord(?:ene)?)(?!\p{L})/iu;
const NAMED = /["']([\p{L}]{2,20})["']/gu;

/** "Count the things: a saw, a ruler, …": as many as the number says. */
function countsAList(text: string, size: number): boolean {
  const colon = text.indexOf(':');
  if (colon < 0 || size < 3 || !CUE.test(text.slice(0, colon))) return false;
  return (
    text
      .slice(colon + 1)
      .split(/,|;|\n|\s(?:og|and)\s/)
      .filter((item) => /\p{L}/u.test(item)).length === size
  );
}

/** "Count the letters of 'planet'", "count these words: …", "as many as my list has points". */
export const findCounts: Channel = (surface, { target }) => {
  const { size } = target;
  if (size === undefined || size < 2) return NOTHING;
  if (countsAList(surface.text, size)) return [refuse({ start: 0, end: surface.text.length }, 'count')];
  if (!surface.hints(HINT.counted) && !COUNTED.some((begin) => surface.lowered.includes(begin))) return NOTHING;
  const { text, words } = surface;
  const whole = { start: 0, end: text.length };
  if (!CUE.test(text)) return NOTHING;
  if (AS_MANY.test(text) && ANSWER_IS_A_COUNT.test(text)) return [refuse(whole, 'count')];
  const found: Finding[] = [];
  if (LETTERS.test(text)) {
    const named = [...text.matchAll(NAMED)].map((match) => match[1] ?? '');
    if ([...named, words.at(-1)?.lower ?? ''].some((word) => [...word].length === size))
      found.push(refuse(whole, 'count'));
  }
  const colon = text.indexOf(':');
  if (WORDS.test(text) && colon > 0 && wordsOf(text.slice(colon)).length === size) found.push(refuse(whole, 'count'));
  return found;
};

const INITIALS_CUE = wholeWords(
  /\b(?:initials?|first letters?|forbogstav\p{L}*|første bogstav\p{L}*|capital letters)/iu,
);

/** The first letters of the words spell the number: all of the sentence, or four letters of it and more. */
export const findInitials: Channel = (surface, { target }) => {
  const { scan } = surface;
  if (scan.edges.length < 6) return NOTHING;
  const forms = target.initials();
  if (!forms.some(({ bits }) => (bits & ~scan.initials) === 0)) return NOTHING;
  const { text, words } = surface;
  const initials = words.map(({ lower }) => lower[0]).join('');
  const spelled = forms.some(
    ({ form }) =>
      (form.length >= 3 && initials === form) ||
      (form.length >= 5 && initials.includes(form)) ||
      (form.length >= 3 && initials.includes(form) && INITIALS_CUE.test(text)),
  );
  return spelled ? [refuse({ start: 0, end: text.length }, 'initials')] : NOTHING;
};
