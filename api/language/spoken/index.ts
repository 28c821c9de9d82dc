/** What is said when a text is read aloud: words, numbers, signs and formulas, and when each word comes. Pure. */
import { wordPlaces } from '../readingWords.ts';
import { leavesOf, type MathNode, type SpokenPart, sayFormula } from './mathml/index.ts';
import { type SpokenWord, sayWords } from './words.ts';

export type { MathNode, SpokenPart } from './mathml/index.ts';
export type { SpokenWord } from './words.ts';

/** A language of a voice; in any other than Danish and English words say themselves. */
export type SpokenLanguage = 'da' | 'en' | 'other';

/**
 * The words of a text as a reader sees them, each with what is said for it: "3/4" → "tre fjerdedele", "f.eks." → "for
 * eksempel". Linear in the text's length.
 */
export function spokenWords(text: string, lang: SpokenLanguage): SpokenWord[] {
  if (lang !== 'other') return sayWords(text, lang);
  return wordPlaces(text).map(({ from, to }) => ({ from, to, say: text.slice(from, to) }));
}

/**
 * A formula in words, part by part in speaking order, from the root of its MathML; each part names the element that stands
 * for it on the page. A comma behind a part is a pause.
 */
export const speakMathml = (root: MathNode, lang: SpokenLanguage): SpokenPart[] =>
  joinPauses(lang === 'other' ? leavesOf(root) : sayFormula(root, lang));

/** A comma that would stand alone becomes the pause behind the part before it. */
function joinPauses(parts: readonly SpokenPart[]): SpokenPart[] {
  const joined: SpokenPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.say !== ',') joined.push(part);
    else if (last && !last.say.endsWith(',')) joined[joined.length - 1] = { ...last, say: `${last.say},` };
  }
  return joined;
}

export { estimateMarks } from './marks.ts';
