import { isOfTask } from '../read/index.ts';
import type { TutorState } from '../state.ts';
import { type Chosen, type Moment, say } from './moment.ts';

/**
 * What a student does to the numbers that are to be compared is taken up before anything is picked: which of them it
 * speaks for is theirs to see. Null where nothing is done, or a number is put forward as well.
 */
export function takeCompared({ reading, problem }: Moment, before: TutorState): Chosen | null {
  const { compared, answers } = reading;
  if (!compared || answers.some(({ value }) => isOfTask(value, problem.text))) return null;
  const state: TutorState = { ...before, attempted: true };
  return say(compared.how === 'off' ? 'pointAtStep' : 'affirmStep', null, { ask: 'compared', ...compared }, state);
}
