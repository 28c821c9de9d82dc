import type { MoveKind } from '../../contract/event.ts';
import { isMaths } from '../../language/texts/index.ts';
import { relationsOf } from '../read/index.ts';
import type { TutorState } from '../state.ts';
import type { Ask, Lead, Rung } from './choice.ts';
import { ideaOf } from './ideas.ts';
import type { Chosen, Moment } from './moment.ts';
import { storyStep } from './storyStep.ts';

const MOVE_OF_RUNG: Readonly<Record<Rung, MoveKind>> = {
  1: 'restate',
  2: 'nameRule',
  3: 'setUpStep',
  4: 'siblingProblem',
};

/**
 * One rung further up the ladder. Above the first rung the student must have tried (`attemptFirst`), and the ladder
 * ends at `maxHint`: after it comes an invitation to write or to ask the teacher.
 */
export function nextHint(moment: Moment, state: TutorState): Chosen {
  const { attemptFirst, maxHint } = moment.obligations;
  const wanted = state.hintsUsed + 1;
  if (wanted > maxHint) {
    return { choice: { move: 'askAttempt', hintLevel: 0, lead: null, ask: { ask: 'ladderEnd' } }, state };
  }
  if (wanted > 1 && attemptFirst && !state.attempted) {
    return {
      choice: { move: 'askAttempt', hintLevel: 1, lead: { say: 'tryFirst' }, ask: askAt(moment, state, 1) },
      state,
    };
  }
  const rung = rungOf(wanted);
  return {
    choice: { move: MOVE_OF_RUNG[rung], hintLevel: rung, lead: null, ask: askAt(moment, state, rung) },
    state: { ...state, hintsUsed: wanted },
  };
}

/**
 * The rung where the student stands, said in another way: insisting does not climb the ladder. A question from the first
 * rung in answer to insisting is the first hint; in answer to the student's own thought it is none.
 */
export function sameHint(moment: Moment, state: TutorState, move: 'decline' | 'askPlan', lead: Lead | null): Chosen {
  const { maxHint } = moment.obligations;
  const rung = rungOf(Math.min(Math.max(1, state.hintsUsed), Math.max(1, maxHint)));
  const hintsUsed = move === 'decline' ? Math.min(Math.max(1, state.hintsUsed), maxHint) : state.hintsUsed;
  return {
    choice: { move, hintLevel: hintsUsed === 0 ? 0 : rung, lead, ask: askAt(moment, state, rung) },
    state: { ...state, hintsUsed },
  };
}

/** The question of a rung for this kind of problem. */
export function askAt(moment: Moment, state: TutorState, rung: Rung): Ask {
  const { kind, solution, formula } = moment.studied;
  if (solution && kind === 'traced') {
    const step = Math.min(state.progress, solution.steps.length - 1);
    const next = solution.steps[step];
    if (next) {
      return rung === 4 ? { ask: 'sibling', step, variant: 0 } : { ask: 'rule', idea: ideaOf(next), rung, step };
    }
  }
  // Until the student has set something up, the hints are about the formula.
  const first = state.sums.length === 0 ? formula?.solution.steps[0] : undefined;
  if (first)
    return rung === 4 ? { ask: 'sibling', step: 0, variant: 0 } : { ask: 'rule', idea: ideaOf(first), rung, step: 0 };
  const part = moment.reading.parts[state.part ?? 0];
  if (part && rung === 1 && !isMaths(kind)) return { ask: 'startPart', label: part.label, sought: part.sought };
  if (kind === 'quantities' || kind === 'traced') return askAboutWords(moment, state, rung);
  return { ask: 'ladder', kind, rung };
}

/** The middle rungs follow what the words of the task tell of its quantities; each new right sum moves on to the next. */
function askAboutWords({ problem, studied }: Moment, state: TutorState, rung: Rung): Ask {
  if (studied.story && (rung === 2 || rung === 3)) {
    const step = storyStep(studied.story, state.sums, problem.text);
    if (step) return { ask: 'relation', rung, ...step };
  }
  const relations = relationsOf(problem.text);
  const relation = relations[Math.min(state.sums.length, relations.length - 1)];
  return relation !== undefined && (rung === 2 || rung === 3)
    ? { ask: 'relation', relation, rung }
    : { ask: 'word', rung };
}

const rungOf = (level: number): Rung => (level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4);
