import type { TutorState } from '../state.ts';
import { isQuestion } from './intent.ts';
import { digitsOf, holdsNumber } from './lines.ts';
import { countsOther } from './question.ts';

/** "det er det der spørges om", "den spør hvor mange flere", "that's what it asks": what was found is held up to the question. */
const AS_ASKED =
  /(?<!\p{L})(?:(?:det|dem?|den|som|der|opgaven|spørgsmålet|man) (?:jo |også |da )?(?:spør\p{L}*|bliver spurgt|blev spurgt|vil vide|skulle finde|skal finde)|(?:jeg|vi) (?:skal|skulle) finde|(?:it|they|the (?:problem|question|task))(?:'?s| is)? ask(?:s|ed|ing)?|(?:we|i) (?:have|had|need|needed) to find|being asked)(?!\p{L})/iu;
const YES = /^\s*(?:ja|jep|jo|yes|yeah|yep)(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:ikk?e?|kun|mangler|not|only|n't|doesn'?t|isn'?t|missing)(?!\p{L})/iu;

/**
 * Whether a message says that the value the tutor has just asked about is what the task asks for: in so many words, or as a
 * yes with a sentence about it ("ja der er 22 flere filer"). Whether the value is right plays no part.
 */
export function standsBy(message: string, offered: TutorState['offered'], task: string): boolean {
  if (offered?.until !== 'agreed' && offered?.until !== 'explained') return false;
  const isOfValue = digitsOf(message).every((digits) => holdsNumber(offered.value, digits));
  if (!isOfValue || isQuestion(message) || DENIED.test(message)) return false;
  if (AS_ASKED.test(message)) return true;
  const isTold = YES.test(message) && holdsNumber(message, offered.value);
  return offered.until === 'agreed' && isTold && !countsOther(message.replace(YES, ''), task);
}
