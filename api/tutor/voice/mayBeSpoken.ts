import type { AnswerKey } from '../../contract/answerKey.ts';
import { isSpokenMove } from '../../prompts/tutorVoice.ts';
import type { Ask, MoveChoice } from '../moves/choice.ts';
import type { StudiedProblem } from '../read/index.ts';
import type { TutorProblem } from '../types.ts';

/**
 * The questions that a model may word: those that open the student's own thinking. Everything else is only ever said in fixed
 * words: whatever tells or holds back how a value of the student's stands, since a model that has solved the task itself could let
 * it show; what points at one place in their work; what counts on being understood word for word by the next turn; greetings.
 */
const SPOKEN: ReadonlySet<Ask['ask']> = new Set<Ask['ask']>([
  'buildOn',
  'explainTerm',
  'explainUnits',
  'gather',
  'goOn',
  'ideaFits',
  'isItNeeded',
  'ladder',
  'misbelief',
  'notUnderstood',
  'oneSentence',
  'ownDefinition',
  'relation',
  'restatesFact',
  'rule',
  'stuckOn',
  'takeThought',
  'tryIdea',
  'unknownTerm',
  'weighTwo',
  'word',
  'writeFirst',
]);

/** How much of an explanation could be put into a text: the same as for a text of the student's own. */
const EXPLANATION: AnswerKey = { type: 'essay' };

/** Whether a model may put this move into words. `awaits`: the next turn counts on what exactly is asked now. */
export const mayBeSpoken = ({ move, ask }: MoveChoice, awaits: boolean): boolean =>
  !awaits && isSpokenMove(move) && SPOKEN.has(ask.ask);

/**
 * The key that a model's words are guarded by: the task's own; for a concept without one, the limits of an essay. Null where
 * there is something to give away and nobody knows what: then only fixed words are safe.
 */
export function guardedBy(problem: TutorProblem, { kind }: StudiedProblem): AnswerKey | null {
  if (problem.key.type !== 'none') return problem.key;
  return kind === 'concept' ? EXPLANATION : null;
}
