import { endOfFirstUse } from '../../language/levelling/index.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Version } from './schema.ts';

/** The most sentences of one paragraph, the fewest under one heading, and the fewest of a text that is worth headings. */
const MOST_IN_PARAGRAPH = 5;
const LEAST_IN_PART = 3;
const LEAST_IN_TEXT = 6;
/** `paragraphs` of a version hold no more. */
const MOST_PARAGRAPHS = 200;
/** An explanation that would make the sentence hard to hold together is left to the word list. */
const LONGEST_MEANING = 60;
const MOST_MEANINGS = 6;

const HEADING = /^(?:Del|Part) \d{1,3}:/u;
const MEANING = / ?\(= [^()]*\)/gu;

/** Whether a line is the heading of a part: it was added, so it counts for nothing. */
export const isPartHeading = (line: string): boolean => HEADING.test(line);

/** A text without what was added for the weak reader: headings of parts, and explanations in "(= …)". */
export const withoutAdded = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isPartHeading(line))
    .join('\n')
    .replace(MEANING, '');

/**
 * The form of a text for somebody who reads with effort: a sentence a line, in short parts under a heading that the teacher or
 * the pupil fills in, and hard words explained in "(= …)" where they stand first. Not a word of the text itself is changed.
 */
export function easyForm(
  paragraphs: readonly string[],
  words: Version['words'],
  headingOf: (part: number) => string,
): string[] {
  const isProse = (line: string): boolean => /[.!?…]["”»)]?$/u.test(line) && !line.startsWith('- ');
  const sentences = paragraphs.map((line) => (isProse(line) ? whole(splitSentences(line)) : [line]));
  const hasOwnHeadings = paragraphs.some((line) => !isProse(line) && !line.startsWith('- ') && !line.endsWith(':'));
  const hasParts = sentences.flat().length >= LEAST_IN_TEXT && !hasOwnHeadings;
  let part = 0;
  let inPart = LEAST_IN_PART;
  const laidOut = sentences.flatMap((lines, at) => {
    if (!isProse(paragraphs[at] ?? '')) return lines;
    return evenly(lines).flatMap((some) => {
      const isNew = hasParts && inPart >= LEAST_IN_PART;
      if (isNew) part += 1;
      inPart = (isNew ? 0 : inPart) + some.length;
      return [...(isNew ? [headingOf(part)] : []), some.join('\n')];
    });
  });
  return explained(laidOut.length <= MOST_PARAGRAPHS ? laidOut : [...paragraphs], words);
}

/** A sentence that ends inside quotation marks, or that goes on with a small letter ("…?” spurgte han."), is one line with the next. */
function whole(sentences: readonly string[]): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const sentence of sentences) {
    if (lines.length > 0 && (isOpen || /^\p{Ll}/u.test(sentence))) lines.push(`${lines.pop()} ${sentence}`);
    else lines.push(sentence);
    const line = lines.at(-1) ?? '';
    const count = (mark: string) => line.split(mark).length - 1;
    isOpen = count('"') % 2 === 1 || count('“') > count('”') || count('»') > count('«');
  }
  return lines;
}

/** Sentences in as few parts as they need, none much longer than another. */
function evenly(sentences: readonly string[]): readonly (readonly string[])[] {
  const parts = Math.ceil(sentences.length / MOST_IN_PARAGRAPH);
  const size = Math.ceil(sentences.length / parts);
  return Array.from({ length: parts }, (_, n) => sentences.slice(n * size, (n + 1) * size)).filter(
    (some) => some.length > 0,
  );
}

/** Each word with its meaning after its first use, one a line of the text at most. */
function explained(paragraphs: readonly string[], words: Version['words']): string[] {
  const lines = paragraphs.map((text) => text.split('\n'));
  const taken = new Set<string>();
  let left = MOST_MEANINGS;
  for (const { word, meaning } of words) {
    if (left === 0) break;
    if (meaning === '' || meaning.length > LONGEST_MEANING || /[()]/u.test(meaning)) continue;
    const place = firstUse(lines, word);
    if (!place || taken.has(`${place.row}.${place.at}`)) continue;
    const line = lines[place.row]?.[place.at] ?? '';
    lines[place.row]?.splice(place.at, 1, `${line.slice(0, place.end)} (= ${meaning})${line.slice(place.end)}`);
    taken.add(`${place.row}.${place.at}`);
    left -= 1;
  }
  return lines.map((text) => text.join('\n'));
}

function firstUse(
  lines: readonly (readonly string[])[],
  word: string,
): { readonly row: number; readonly at: number; readonly end: number } | null {
  for (const [row, text] of lines.entries()) {
    for (const [at, line] of text.entries()) {
      const end = isPartHeading(line) ? -1 : endOfFirstUse(word, line);
      if (end >= 0) return { row, at, end };
    }
  }
  return null;
}
