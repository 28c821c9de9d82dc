import { findProblem } from '../maths/index.ts';
import { openProblem } from './keys/index.ts';
import { quantitiesOf, readIntent, studyProblem } from './read/index.ts';
import type { ReceivedMessage, TurnContext, TutorProblem } from './types.ts';

/** The problem of a turn, and whether this very message is what opened it. */
interface TaskNow {
  readonly problem: TutorProblem;
  readonly isOpening: boolean;
}

/**
 * What the conversation is about. Where a student typed only a plea as the problem ("bare giv mig facit"), it is the first
 * later message with a task in it; what a teacher has set is not opened in passing, since its own rules belong to it.
 */
export async function taskNow(
  { problem, earlier, isSetTask }: Pick<TurnContext, 'problem' | 'earlier' | 'isSetTask'>,
  message: ReceivedMessage,
): Promise<TaskNow> {
  const isOpening = message.opening === true;
  if (isOpening || !isPlea(problem)) return { problem, isOpening };
  const texts = [...earlier.map(({ text }) => text), message.text];
  const at = texts.findIndex((text) => taskIn(text) !== null);
  const written = texts[at] ?? '';
  const task = taskIn(written);
  // As it was written, and as it was found in there: "Løs 2x + 3 = 11" is set, and so is "2x + 3 = 11".
  if (task === null || (await isSetTask?.(written)) || (await isSetTask?.(task))) return { problem, isOpening };
  return { problem: openProblem(task, problem.subject), isOpening: at === texts.length - 1 };
}

/** A request, and nothing to work on. */
const isPlea = (problem: TutorProblem): boolean =>
  problem.key.type === 'none' &&
  readIntent(problem.text).kind !== 'words' &&
  studyProblem(problem).kind === 'general' &&
  findProblem(problem.text) === null;

/** A story with this many quantities and a question is a task. */
const QUANTITIES = 2;

/** The task that a message holds: an equation or a calculation, or a whole story with its question. */
function taskIn(text: string): string | null {
  const maths = findProblem(text);
  if (maths) return maths.text;
  return /\?\s*$/u.test(text) && /[.,]\s/u.test(text) && quantitiesOf(text).length >= QUANTITIES ? text : null;
}
