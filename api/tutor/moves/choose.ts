import type { TutorState } from '../state.ts';
import type { Ask, Lead, MoveChoice } from './choice.ts';
import { nextHint, sameHint } from './hints.ts';
import { judgeWork } from './judge.ts';
import { updateLedger } from './ledger.ts';
import type { Chosen, Moment } from './moment.ts';

/** The first words on a problem, before the student has said anything about it. */
export function chooseOpening(moment: Moment, state: TutorState): Chosen {
  const { studied, reading } = moment;
  const ask: Ask = { ask: 'opening', kind: studied.kind };
  if (studied.oddity) {
    const odd: Ask = { ask: 'oddity', oddity: studied.oddity };
    return { choice: { move: 'notUnderstood', hintLevel: 0, lead: null, ask: odd }, state };
  }
  const askedForAnswer = reading.intent.kind === 'answer' ? reading.intent.reason : null;
  if (reading.answers.length > 0) return judgeWork(moment, updateLedger(state, moment));
  if (askedForAnswer && studied.kind !== 'traced' && studied.kind !== 'quantities' && studied.kind !== 'symbols') {
    return { choice: { move: 'decline', hintLevel: 0, lead: { say: 'decline', reason: askedForAnswer }, ask }, state };
  }
  return { choice: { move: 'greet', hintLevel: 0, lead: null, ask }, state };
}

/**
 * Chooses the next move. The order is the pedagogy: the student's own work first, then what they ask for. Nothing here
 * reads the key but through the claims, which were compared with it when they were read.
 */
export function chooseMove(moment: Moment, before: TutorState): Chosen {
  const { reading } = moment;
  const state = updateLedger(before, moment);
  const { intent } = reading;

  if (reading.isNew && (reading.answers.length > 0 || reading.sums.length > 0 || reading.work)) {
    const judged = judgeWork(moment, state);
    if (judged) return judged;
  }
  if (state.solved && intent.kind !== 'thanks') return plainly('reflect', { ask: 'afterSolved' }, state);
  switch (intent.kind) {
    case 'answer':
      return sameHint(moment, state, 'decline', { say: 'decline', reason: intent.reason });
    case 'check':
      return checkWithoutWork(moment, state);
    case 'hint':
    case 'stuck':
      return nextHint(moment, state);
    case 'greeting':
      return plainly('greet', { ask: 'greeting' }, state);
    case 'thanks':
      return plainly('reflect', { ask: state.solved ? 'afterSolved' : 'thanks' }, state);
    case 'offTask':
      return sameHint(moment, state, 'decline', { say: 'offTask' });
    case 'empty':
      return reading.isNew ? aboutThoughts(moment, state) : nextHint(moment, state);
    case 'unreadable':
      return plainly('notUnderstood', { ask: 'notUnderstood' }, state);
    case 'words':
      return aboutThoughts(moment, state);
  }
}

const plainly = (move: MoveChoice['move'], ask: Ask, state: TutorState, lead: Lead | null = null): Chosen => ({
  choice: { move, hintLevel: 0, lead, ask },
  state,
});

/** "Is it right?" with nothing new to look at: ask for the working, or say that it cannot be judged. */
function checkWithoutWork(moment: Moment, state: TutorState): Chosen {
  const judged = state.attempted ? judgeWork(moment, state) : null;
  if (judged) return judged;
  return plainly('askWorking', { ask: 'askWorking' }, state);
}

/** The student has written a thought in words: take it up, at the rung where they are. */
function aboutThoughts(moment: Moment, state: TutorState): Chosen {
  const { kind } = moment.studied;
  if (kind === 'traced' || kind === 'quantities') return sameHint(moment, state, 'askPlan', null);
  return plainly('explore', { ask: 'buildOn', kind: kind }, state);
}
