import type { Language } from '../../contract/language.ts';

const UNIT =
  '(?:mm|cm|dm|km|m|mg|kg|g|ml|cl|dl|l)[²³]?|%|°|kr\\.?|\\p{L}*(?:meter|metre|gram|liter|litre)s?|sekunder|minutter|timer|døgn|dage|uger|seconds?|minutes?|hours?|days?|weeks?|time|grader|degrees';
/** A number as it stands: with a sign at its front, decimals, as a fraction or mixed, with its unit. */
const MEASURE = new RegExp(
  `(?<![\\p{L}\\d.,/])[-−]?\\d+(?:[.,]\\d+)*(?:\\s\\d+/\\d+|\\s?/\\s?\\d+)?(?:\\s?(?:${UNIT})(?!\\p{L}))?(?![\\d/]|\\.\\s\\p{Ll})`,
  'gu',
);

/** A list is named in a sentence only when it is this short. */
const MOST = 8;

/** The numbers and measures of a task as they stand there, in order: "3/4", "2,5 timer", "40°". */
export function measuresIn(task: string): string[] {
  return [...new Set(task.match(MEASURE) ?? [])];
}

/** "4 cm og 7 cm", "4, 7, and 10" without the last comma; empty when there are too few or too many to say. */
export function listed(measures: readonly string[], lang: Language): string {
  if (measures.length < 2 || measures.length > MOST) return '';
  return `${measures.slice(0, -1).join(', ')} ${lang === 'da' ? 'og' : 'and'} ${measures.at(-1) ?? ''}`;
}
