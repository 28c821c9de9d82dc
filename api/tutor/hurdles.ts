import { type Hurdle, isMisbelief, isMisconception, isSlip } from '../language/texts/hurdleTexts.ts';
import { ideaOf } from './moves/ideas.ts';
import { studyProblem } from './read/index.ts';
import type { TutorState } from './state.ts';
import type { TutorProblem } from './types.ts';

/** From this many hints for one step on, a student who has not passed it counts as held up there. */
const HELD_UP = 2;
/** The same where the engine knows no steps. */
const MANY_HINTS = 3;

/**
 * What a student has met on a problem, read off the tutor's state alone: ways of thinking that were pointed at, and the
 * step that they are held up at. The same student meets each at most once; an empty list is the ordinary case.
 */
export function hurdlesIn(problem: TutorProblem, state: TutorState): Hurdle[] {
  const pointed = [...new Set(state.said.map((id) => id.split('#', 1)[0] ?? ''))].flatMap(pointedAt);
  const held = state.solved || state.ended ? null : heldUpAt(problem, state);
  return held ? [...pointed, held] : pointed;
}

/** What a question of the tutor's points at, by the name of its template. */
function pointedAt(template: string): Hurdle[] {
  const [name = '', id = ''] = template.split('.');
  if (name === 'pointAtStep' && isMisconception(id)) return [{ kind: 'misconception', id }];
  if (name === 'misbelief' && isMisbelief(id)) return [{ kind: 'misbelief', id }];
  return isSlip(name) ? [{ kind: 'slip', id: name }] : [];
}

function heldUpAt(problem: TutorProblem, { progress, hintsUsed }: TutorState): Hurdle | null {
  if (hintsUsed < HELD_UP) return null;
  const step = studyProblem(problem).solution?.steps[progress];
  if (step) return { kind: 'step', step: progress + 1, id: ideaOf(step) };
  return hintsUsed >= MANY_HINTS ? { kind: 'hints' } : null;
}
