import { MAX_LENGTH } from '../limits.ts';
import { readInequality } from '../relations.ts';
import type { InequalityProblem } from './problem.ts';

/** What may stand before an inequality that is to be solved. */
const ASKED =
  /^(?:(?:opgave|opg\.?|nr\.?|exercise)\s*\d+\s?[a-z]?[.):]?\s*|\d{1,2}[.)]\s*|[a-z]\)\s*)?(?:(?:hvordan\s+)?(?:kan du hjælpe mig med at\s+|jeg skal\s+|please\s+)?(?:løs(?:er|e)?|find(?:er|e)?|bestem|solve|find)\s*(?:jeg\s+)?(?:uligheden|the (?:linear )?inequality|løsningen til|følgende ulighed)?\s*[:.]?\s*)?(?<maths>[^:?]+?)\s*[.?!]?$/iu;

/** The inequality that a whole text asks to be solved. Null for a text that says anything more. Never throws. */
export function readInequalityTask(source: string, lang?: 'da' | 'en'): InequalityProblem | null {
  const text = source.replaceAll('$', ' ').replace(/\s+/gu, ' ').trim();
  const written = text.length > MAX_LENGTH ? undefined : ASKED.exec(text)?.groups?.maths?.trim();
  // In words ("mindst 5") it may be the answer to a story.
  if (written === undefined || !/[<>≤≥]|\\[lg]/u.test(written) || /\p{L}{4,}/u.test(written)) return null;
  const read = readInequality(written, lang);
  if (!read.ok) return null;
  const { left, sign, right, variable } = read;
  return { kind: 'inequality', left, sign, right, variable, text: written };
}
