import type { Language } from '../../contract/language.ts';
import { lookOver } from '../../language/check/index.ts';
import { feedbackTexts } from '../../language/texts/drafts/feedback.ts';
import { readStudentText } from './studentText.ts';

/** A sentence of more words than this may be several. */
const LONG = 30;
/** Most words that are pointed at. */
const MOST_WORDS = 12;
/** A text of fewer words tells nothing by its numbers. */
const FEW = 12;

/**
 * What can be counted in a student's text, in sentences for the teacher: lengths, paragraphs, sentences that begin alike,
 * missing full stops and capitals, words worth another look. Nothing is judged; of a few words only slips are told.
 */
export function observe(text: string, lang: Language): string[] {
  const { words, sentences, paragraphs, starts, small } = readStudentText(text);
  const { seen } = feedbackTexts[lang];
  const slips = lookOver(text, '')
    .map(({ word }) => word)
    .slice(0, MOST_WORDS);
  const ofWords = slips.length > 0 ? [seen.words(slips.join(', '))] : [];
  if (words.length < FEW) return ofWords;
  const mean = (Math.round((words.length / sentences.length) * 10) / 10)
    .toString()
    .replace('.', lang === 'da' ? ',' : '.');
  const longest = sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return [
    seen.length(sentences.length, words.length, mean),
    longest.words.length > LONG
      ? seen.noStops(longest.words.length)
      : seen.longest(longest.words.length, longest.words.slice(0, 6).join(' ')),
    seen.paragraphs(paragraphs),
    ...starts.map(({ start, count }) => seen.starts(start, count)),
    ...(small > 0 ? [seen.small(small)] : []),
    ...ofWords,
  ];
}
