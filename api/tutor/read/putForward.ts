import type { TutorState } from '../state.ts';
import type { ClaimedAnswer } from './answers.ts';
import { isQuestion } from './intent.ts';
import { holdsNumber } from './lines.ts';
import { partsOf } from './parts.ts';
import type { StudiedProblem } from './problemKind.ts';
import { answersQuestion, countsAsked, countsOther, namesSought, sharesWord, tellsOfPart } from './question.ts';
import { clauseWith } from './thought.ts';
import { wordCount } from './words.ts';

/** Words that leave no doubt that a value is meant as the answer. */
const ANSWER = /(?<!\p{L})(?:svaret?|facit|resultatet?|løsningen|answer|result|solution)(?!\p{L})/iu;

/** Words that put a value forward as the whole. */
const TOTAL = /(?<!\p{L})(?:i alt|tilsammen|in total|altogether|in all)(?!\p{L})/iu;

/** "a) 24 meter b) 840 kr", "a er 33 og b er 12". */
const PARTS = /(?<!\p{L})a\)?\s*(?:er|is|=|:)?\s*-?\d[^\n]{0,60}?(?<!\p{L})b\)?\s*(?:er|is|=|:)?\s*-?\d/iu;

/** "3 er en kvart", "30 is the trays". */
const IS_SOMETHING = /^\d[\d.,]*(?: \p{L}+)? (?:er|is|are) (?!ikk?e?(?!\p{L})|not)\p{L}+ \p{L}/iu;
const AS_ASKED = /(?<!\p{L})(?:hvor (?:meget|mange|lang\p{L}*)|how (?:much|many|long|far))(?!\p{L})/iu;

/** Words of a clause that tells what a sum comes to. */
const SENTENCE = 3;

/** Whether a message calls a value the answer in so many words. */
export const saysAnswer = (message: string): boolean => ANSWER.test(message);

/** Whether a message puts its value as the answer: calls it so, calls it the whole, or says the question back with it. */
export const putsAsAnswer = (message: string, task: string): boolean =>
  saysAnswer(message) || TOTAL.test(message) || answersQuestion(message, task);

/** Whether a message gives an answer to each part of a task that has parts. */
export const answersParts = (message: string, task: string): boolean => partsOf(task).length > 1 && PARTS.test(message);

/**
 * The clause of a message that tells what its one value stands for and does not put it forward as the answer: the value
 * was just asked about, or is a part of what is sought. Null otherwise; whether the value is right plays no part.
 */
export function explanationIn(
  message: string,
  [answer, ...more]: readonly ClaimedAnswer[],
  task: string,
  offered: TutorState['offered'],
  { kind }: StudiedProblem,
): string | null {
  if (!answer || more.length > 0 || ANSWER.test(message)) return null;
  const clause = clauseWith(message, answer.value);
  if (clause === null) return null;
  const wasAsked = offered?.until === 'explained' && holdsNumber(answer.value, offered.value);
  if (wasAsked && !answersQuestion(message, task)) return clause;
  const isSumTold = offered?.until === 'agreed' && holdsNumber(answer.value, offered.value) && !TOTAL.test(message);
  if (isSumTold && !namesSought(message, task)) {
    if (countsOther(message, task) || (wordCount(clause) >= SENTENCE && sharesWord(clause, task))) return clause;
    if (IS_SOMETHING.test(clause) && !AS_ASKED.test(clause)) return clause;
  }
  return kind === 'quantities' && tellsOfPart(clause, task) ? clause : null;
}

/** See {@link Reading.countedStep}. What the value is plays no part. */
export function countedStepIn(
  asTyped: string,
  message: string,
  [answer, ...more]: readonly ClaimedAnswer[],
  task: string,
  { kind }: StudiedProblem,
): string | null {
  if (kind !== 'quantities' || !answer || more.length > 0 || ANSWER.test(message) || TOTAL.test(message)) return null;
  if (isQuestion(asTyped) || namesSought(message, task) || countsAsked(message, task)) return null;
  const clause = clauseWith(message, answer.value);
  return clause !== null && sharesWord(clause, task) ? clause : null;
}
