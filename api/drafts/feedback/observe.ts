import type { Language } from '../../contract/language.ts';
import { lookOver } from '../../language/check/index.ts';
import { splitSentences } from '../../language/index.ts';
import { feedbackTexts } from '../../language/texts/drafts/feedback.ts';

/** A sentence of more words than this may be several. */
const LONG = 30;
/** As many sentences that begin alike are worth saying. */
const MANY_STARTS = 3;
/** Most words that are pointed at. */
const MOST_WORDS = 12;
/** A text of fewer words tells nothing. */
const FEW = 12;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/**
 * What can be counted in a student's text, in sentences for the teacher: lengths, paragraphs, sentences that begin alike,
 * missing full stops and capitals, words worth another look. Nothing is judged; a few words tell nothing.
 */
export function observe(text: string, lang: Language): string[] {
  const words = wordsOf(text);
  if (words.length < FEW) return [];
  const { seen } = feedbackTexts[lang];
  // A student may begin a sentence with a small letter, where the splitter of correct texts would go on.
  const sentences = splitSentences(text)
    .flatMap((sentence) => sentence.split(/(?<=\p{L}{3}[.!?])\s+(?=\p{Ll})/u))
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter((one) => one.words.length > 0);
  const mean = (Math.round((words.length / sentences.length) * 10) / 10)
    .toString()
    .replace('.', lang === 'da' ? ',' : '.');
  const longest = sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const paragraphs = text.split(/\n\s*\n/u).filter((part) => wordsOf(part).length > 0).length;
  const small = sentences.filter(({ sentence }) => /^["“»']?\p{Ll}/u.test(sentence)).length;
  const found = lookOver(text, '')
    .map(({ word }) => word)
    .slice(0, MOST_WORDS);
  return [
    seen.length(sentences.length, words.length, mean),
    longest.words.length > LONG
      ? seen.noStops(longest.words.length)
      : seen.longest(longest.words.length, longest.words.slice(0, 6).join(' ')),
    seen.paragraphs(paragraphs),
    ...repeatedStarts(sentences.map((one) => one.words)).map(([start, count]) => seen.starts(start, count)),
    ...(small > 0 ? [seen.small(small)] : []),
    ...(found.length > 0 ? [seen.words(found.join(', '))] : []),
  ];
}

/** First words that at least three sentences share, most often first. */
function repeatedStarts(sentences: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const [first = '', second = ''] of sentences) {
    const isPair = /^(?:og|men|så|and|but|so|then)$/iu.test(first);
    const start = (isPair ? `${first} ${second}` : first).toLowerCase();
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MANY_STARTS)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([start, count]) => [`${start.charAt(0).toUpperCase()}${start.slice(1)}`, count]);
}
