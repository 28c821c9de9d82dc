import { isCalculated, isMaths, type ProblemKind, type SumSign, type WritingKind } from '../../language/texts/index.ts';
import { checkArithmeticClaims, isAlgebra } from '../../maths/index.ts';
import { aboutWork, asPlan, easierSums, holdsNumber, soughtIn, storyFaultIn } from '../read/index.ts';
import type { TutorState } from '../state.ts';
import { aboutWords } from './aboutWords.ts';
import { agreed, judged, onward } from './arc.ts';
import type { Ask, Lead, MoveChoice } from './choice.ts';
import { afterEnd, afterSolved, checkOneself, letGo, MOST_CHECKS, ownVerdict, withoutKey } from './ending.ts';
import { fitsStep } from './fitsStep.ts';
import { nextHint, sameHint } from './hints.ts';
import { reasonOf } from './ideas.ts';
import { judgeWork } from './judge.ts';
import { updateLedger } from './ledger.ts';
import type { Chosen, Moment } from './moment.ts';
import { noticed } from './noticed.ts';
import { freshUnused, placeToRead, placeWith, pointedAt } from './pointing.ts';

/** The rung on which a rule may be told. */
const RULE_TOLD = 2;

/** The first words on a problem, before the student has said anything about it. */
export function chooseOpening(moment: Moment, state: TutorState): Chosen {
  const { studied, reading } = moment;
  // About how much letters come to cannot be guessed.
  const isOneStep =
    studied.maths !== null &&
    !isAlgebra(studied.maths) &&
    studied.kind === 'traced' &&
    studied.solution?.steps.length === 1;
  const [part] = reading.parts;
  const [verb] = studied.openVerbs ?? [];
  const ask: Ask = isOneStep
    ? { ask: 'openingOneStep' }
    : verb
      ? { ask: 'openVerb', how: 'before', cue: verb.cue, verb: `${verb.stem}_` }
      : part
        ? { ask: isMaths(studied.kind) ? 'firstPart' : 'startPart', label: part.label, sought: part.sought }
        : { ask: 'opening', kind: studied.kind };
  if (studied.oddity) {
    const odd: Ask = { ask: 'oddity', oddity: studied.oddity };
    return { choice: { move: 'notUnderstood', hintLevel: 0, lead: null, ask: odd }, state };
  }
  const askedForAnswer = reading.intent.kind === 'answer' ? reading.intent.reason : null;
  if (reading.answers.length > 0) return judgeWork(moment, updateLedger(state, moment));
  if (reading.written.otherTongue && !isMaths(studied.kind)) return plainly('greet', { ask: 'otherTongue' }, state);
  if (askedForAnswer && !isMaths(studied.kind)) {
    return { choice: { move: 'decline', hintLevel: 0, lead: { say: 'decline', reason: askedForAnswer }, ask }, state };
  }
  return { choice: { move: 'greet', hintLevel: 0, lead: null, ask }, state };
}

/**
 * Chooses the next move. The order is the pedagogy: the student's own work first, then what they ask for. Nothing here
 * reads the key but through the claims, which were compared with it when they were read.
 */
export function chooseMove(moment: Moment, before: TutorState): Chosen {
  const chosen = nextMove(moment, before);
  const lead = leadOf(moment, before);
  return lead && chosen.choice.lead === null ? { ...chosen, choice: { ...chosen.choice, lead } } : chosen;
}

/** What is said first of all: to words that are for the tutor, and to another answer than the one that was let go. */
function leadOf({ reading }: Moment, { ended, endedWith }: TutorState): Lead | null {
  if (reading.aside === 'complaint' || reading.aside === 'present' || reading.aside === 'personal')
    return { say: reading.aside };
  const isOther =
    endedWith !== undefined && reading.answers.length === 1 && !holdsNumber(reading.answers[0]?.value ?? '', endedWith);
  return ended && isOther ? { say: 'changedMind' } : null;
}

function nextMove(moment: Moment, before: TutorState): Chosen {
  const { reading } = moment;
  const state = updateLedger(before, moment);
  const { intent } = reading;

  if (reading.cannotCalculate !== null && !state.solved) {
    const [first, second] = easierSums(reading.cannotCalculate) ?? [];
    if (first !== undefined && second !== undefined) {
      const { sign } = reading.cannotCalculate;
      return plainly('explore', { ask: 'easierSums', sign, first, second }, { ...state, attempted: true });
    }
  }
  if (reading.asked !== null) {
    if (state.solved) return plainly('reflect', { ask: 'newProblem' }, state);
    const offered: TutorState['offered'] = { value: reading.asked, until: 'worked' };
    return plainly('askPlan', { ask: 'subQuestion', line: reading.asked }, { ...state, offered });
  }
  if (state.solved && intent.kind !== 'thanks') return afterSolved(moment, state);
  if (reading.term !== null) return plainly('explore', { ask: 'explainTerm', word: reading.term }, state);
  if (reading.unknownTerm !== null) return plainly('askPlan', { ask: 'unknownTerm', line: reading.unknownTerm }, state);
  if (reading.asksUnits !== null) return plainly('explore', { ask: 'explainUnits', units: reading.asksUnits }, state);
  const seen = noticed(moment, before, state);
  if (seen) return seen;
  const ended = afterEnd(moment, state);
  if (ended) return ended;
  const verdict = ownVerdict(moment, before, state);
  if (verdict) return verdict;
  if (
    reading.isNew &&
    (reading.answers.length > 0 ||
      reading.sums.length > 0 ||
      reading.work ||
      reading.equation ||
      reading.unitSlip ||
      reading.unitStep)
  ) {
    const judged = judgeWork(moment, state);
    if (judged) return judged;
  }
  if (reading.asksWhy !== null && isMaths(moment.studied.kind) && intent.kind === 'words') {
    const isTold = moment.obligations.maxHint >= RULE_TOLD;
    const why = isTold ? reasonOf(reading.asksWhy, moment, state.progress) : null;
    return plainly('explore', { ask: 'whyWorks', why }, state);
  }
  const again = sumAgain(moment, before, state);
  if (again) return again;
  const inWords =
    weighing(moment, state) ??
    (reading.ownMeaning === null ? toTutor(moment, state) : null) ??
    aboutWords(moment, state) ??
    wondering(moment, state);
  if (inWords) return inWords;
  switch (intent.kind) {
    case 'answer':
      return sameHint(moment, state, 'decline', { say: 'decline', reason: intent.reason });
    case 'check':
      return checkWithoutWork(moment, state);
    case 'whyWrong':
      if (moment.studied.kind === 'quantities') return placeOrHint(moment, state);
      return isMaths(moment.studied.kind) ? checkWithoutWork(moment, state) : nextHint(moment, state);
    case 'hint':
    case 'stuck':
      return nextHint(moment, state);
    case 'meaning':
      return sameHint(moment, state, 'askPlan', { say: 'rephrase' });
    case 'upset':
      return sameHint(moment, state, 'askPlan', { say: 'upset' });
    case 'aside':
      if (intent.aside === 'purpose') return plainly('explore', { ask: 'purpose' }, state);
      return agreed(moment, state) ?? sameHint(moment, state, 'askPlan', null);
    case 'yes':
    case 'ok':
      if (before.offered?.until === 'shown') {
        const { offered } = before;
        return plainly('askWorking', { ask: 'askWorking', value: offered.value }, { ...state, offered });
      }
      return agreed(moment, state) ?? sameHint(moment, state, 'askPlan', null);
    case 'no':
      return state.stage ? plainly('explore', { ask: 'addMore' }, state) : sameHint(moment, state, 'askPlan', null);
    case 'greeting':
      return plainly('greet', { ask: 'greeting' }, state);
    case 'thanks':
      if (before.offered && before.offered.until !== 'worked' && moment.problem.key.type === 'none' && !state.solved)
        return letGo(before.offered.value, state);
      return plainly('reflect', { ask: state.solved ? 'thanksSolved' : 'thanks' }, state);
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

/** "Is it right?", "why is it wrong?" with nothing new to look at: the working, or how to find out oneself. */
function checkWithoutWork(moment: Moment, state: TutorState): Chosen {
  const work = state.attempted ? judgeWork(moment, state) : null;
  if (work) return work;
  const { kind } = moment.studied;
  const canCalculate = isMaths(kind);
  const result = state.sums.at(-1)?.split('=').at(-1)?.trim();
  if (state.attempted && isCalculated(kind) && moment.problem.key.type === 'none' && result !== undefined)
    return (state.selfChecks ?? 0) < MOST_CHECKS ? checkOneself(moment, result, state) : letGo(result, state);
  if (state.attempted && moment.problem.key.type === 'none' && kind !== 'traced' && kind !== 'quantities')
    return judged(moment, state);
  if (state.attempted && canCalculate) return plainly('askPlan', { ask: 'selfCheck' }, state);
  return plainly('askWorking', { ask: 'askWorking', value: null }, state);
}

/** Somebody who cannot see what is wrong with a sum that was pointed at: how such a sum is looked through. Null otherwise. */
function sumAgain({ reading, problem }: Moment, before: TutorState, state: TutorState): Chosen | null {
  const { offered } = before;
  const isLost = ['hint', 'stuck', 'whyWrong', 'meaning'].includes(reading.intent.kind);
  if (!(isLost || reading.intent.kind === 'check') || before.lastMove !== 'pointAtStep') return null;
  const last = checkArithmeticClaims(before.sums.at(-1) ?? '');
  const fault = storyFaultIn(last, problem.text, before.sums.slice(0, -1));
  if (fault) return plainly('pointAtStep', fault, state);
  if (!isLost || offered?.until !== 'worked') return null;
  const sign = signIn(offered.value);
  return sign && plainly('askPlan', { ask: 'sumHow', sign, line: offered.value }, { ...state, offered });
}

/** The one kind of operation in a sum; null where there are several. */
function signIn(sum: string): SumSign | null {
  const signs: readonly (readonly [SumSign, RegExp])[] = [
    ['plus', /\+|plus/u],
    ['minus', /[-−]|minus/u],
    ['times', /[*·×x]|gange|times/iu],
    ['divided', /[:/÷]|delt|divid/u],
  ];
  const [found, ...more] = signs.filter(([, pattern]) => pattern.test(sum));
  return found && more.length === 0 ? found[0] : null;
}

/** "Why is it wrong?" on a word problem: the next place to read again, else a hint. */
function placeOrHint(moment: Moment, state: TutorState): Chosen {
  const place = state.attempted ? placeToRead(moment, state) : null;
  if (place) return plainly('askPlan', place.ask, place.state);
  return besideQuestion(moment, state) ?? nextHint(moment, state);
}

/** The student's last sum held up against the question, once on a problem; null when there is neither. */
function besideQuestion({ problem }: Moment, state: TutorState): Chosen | null {
  const line = state.sums.at(-1);
  if (line === undefined || soughtIn(problem.text) === '' || state.said.some((id) => id.startsWith('fitQuestion#')))
    return null;
  return plainly('askPlan', { ask: 'fitQuestion', line }, state);
}

/** Between two possibilities the student weighs them; neither is pointed at. */
function weighing({ reading }: Moment, state: TutorState): Chosen | null {
  if (reading.eitherOr === null || reading.answers.length > 0) return null;
  const [first, second] = reading.eitherOr;
  return plainly('explore', { ask: 'weighTwo', first, second }, { ...state, attempted: true });
}

/**
 * What a student wonders at on a word problem: their own last line, a part of the task that is not clear, whether a number
 * matters. Null when there is none of it, or something to try out beside it.
 */
function wondering(moment: Moment, state: TutorState): Chosen | null {
  const { reading, studied, problem } = moment;
  const { thought } = reading;
  if (reading.answersParts && problem.key.type === 'none')
    return plainly('reflect', { ask: 'eachPart' }, allAnswered(reading, state), withoutKey(moment, state));
  const takesBack = reading.corrected && isMaths(studied.kind) && (!thought?.isPlan || thought.isNegated);
  if (takesBack || (reading.doubts && state.sums.length > 0)) {
    const ask: Ask = thought ? { ask: 'ownDoubt', line: thought.text } : { ask: 'ownDoubtAlone' };
    return plainly('askPlan', ask, { ...state, attempted: true });
  }
  if (reading.ownMeaning !== null)
    return plainly('askPlan', { ask: 'ownMeaning', line: reading.ownMeaning }, { ...state, attempted: true });
  if (reading.findsTooLong) return plainly('askPlan', { ask: 'oneSentence' }, state);
  if (reading.stuckOn !== null) return plainly('askPlan', { ask: 'stuckOn', line: reading.stuckOn }, state);
  return reading.asksIfNeeded ? plainly('askPlan', { ask: 'isItNeeded' }, state) : null;
}

/** Every part has an answer: what is said next is about whether they fit. */
const allAnswered = ({ answers, parts }: Moment['reading'], state: TutorState): TutorState => ({
  ...state,
  attempted: true,
  part: parts.length - 1,
  selfChecks: 1,
  offered: { value: answers.at(-1)?.value ?? '', until: 'checked' },
});

/** What is asked of the tutor itself is answered as far as it may be; null when it is help or judgement that is asked for. */
function toTutor(moment: Moment, state: TutorState): Chosen | null {
  const { reading, studied } = moment;
  if (reading.toTutor === null || reading.answers.length > 0 || reading.sums.length > 0) return null;
  const isWords = reading.intent.kind === 'words';
  if (studied.kind === 'quantities') {
    const place = reading.toTutor === 'whatMissing' && isWords ? placeToRead(moment, state) : null;
    return place && plainly('askPlan', place.ask, place.state);
  }
  switch (reading.toTutor) {
    case 'howStart':
      return isText(studied.kind) && state.turns > 1 ? plainly('askPlan', { ask: 'howStart' }, state) : null;
    case 'mayI':
      return isWords ? plainly('askPlan', { ask: 'mayI' }, state) : null;
    case 'whatMissing':
      if (reading.parts.length > 0) return plainly('reflect', { ask: 'tickOff' }, state);
      if (isText(studied.kind)) return plainly('askPlan', { ask: 'ladder', kind: studied.kind, rung: 1 }, state);
      return isWords && state.attempted && moment.problem.key.type === 'none' ? judged(moment, state) : null;
    case 'matter':
      return isWords && !(reading.asksIfSo && isOwnBid(reading)) && state.turns > 1
        ? plainly('askPlan', { ask: 'matter' }, state)
        : null;
  }
}

/** Kinds whose end is a text of the student's own. */
const isText = (kind: ProblemKind): kind is WritingKind =>
  ['writing', 'story', 'poem', 'opinion', 'review', 'summary', 'analysis'].includes(kind);

/** A bid of this many words is taken up although it is put as a question ("er det når planten laver sukker?"). */
const BID = 5;
const isOwnBid = ({ words, thought, asksOpenly }: Moment['reading']): boolean =>
  words >= BID && thought !== null && !asksOpenly;

/** The result of one of the student's own sums that a conclusion tells: "16 is how long the couch is". */
const resultIn = (line: string, { sums }: TutorState): string | undefined =>
  sums
    .map((sum) => sum.split('=').at(-1)?.trim() ?? '')
    .findLast((result) => result !== '' && holdsNumber(line, result));

/** The student has written a thought in words: take it up by its own words, or ask on at the rung where they are. */
function aboutThoughts(moment: Moment, state: TutorState): Chosen {
  const { studied, reading } = moment;
  const { thought } = reading;
  if (
    studied.kind !== 'traced' &&
    studied.kind !== 'quantities' &&
    !(isMaths(studied.kind) && studied.kind !== 'comparison' && thought?.isPlan && !reading.isAlgebra)
  ) {
    const work = aboutWork(thought?.text ?? '');
    if ((reading.asks && !isOwnBid(reading)) || work === 'which') return sameHint(moment, state, 'askPlan', null);
    if (studied.kind === 'review' && work === 'content')
      return plainly('explore', { ask: 'ladder', kind: 'review', rung: 2 }, { ...state, attempted: true });
    return onward(moment, state);
  }
  if (!thought || (reading.asks && !thought.isPlan)) return sameHint(moment, state, 'askPlan', null);
  const line = thought.text;
  const result = moment.problem.key.type === 'none' && !thought.isPlan ? resultIn(line, state) : undefined;
  if (result !== undefined)
    return (state.selfChecks ?? 0) < MOST_CHECKS ? checkOneself(moment, result, state) : letGo(result, state);
  if (reading.restatesFact && !thought.isNegated)
    return plainly('askPlan', { ask: 'restatesFact', line }, { ...state, attempted: true });
  const next = studied.solution?.steps[Math.min(state.progress, studied.solution.steps.length - 1)];
  const fitting =
    next && !thought.isNegated ? [line, ...thought.plans].find((plan) => fitsStep(plan, next)) : undefined;
  if (fitting !== undefined)
    return plainly('affirmStep', { ask: 'ideaFits', line: fitting }, { ...state, attempted: true });
  const quantity = thought.isNegated || thought.isPlan ? undefined : freshUnused(moment, state, line);
  if (quantity !== undefined)
    return plainly('askPlan', { ask: 'unused', quantity, line }, { ...pointedAt(quantity, state), attempted: true });
  // "is it divided" is not said back as a thing to try.
  if (thought.isPlan && reading.asks && !/\d/u.test(line))
    return plainly('askPlan', { ask: 'tryIdea', line: '' }, { ...state, attempted: true });
  if (!thought.isPlan && !thought.isNegated) {
    const place = /\d/u.test(line) ? placeWith(line, moment, state) : null;
    if (place) return plainly('askPlan', place.ask, { ...place.state, attempted: true });
    const sum = studied.kind === 'quantities' && reading.ownWords ? state.sums.at(-1) : undefined;
    if (sum !== undefined && !state.said.some((id) => id.startsWith('thoughtAndSum#')))
      return plainly('askPlan', { ask: 'thoughtAndSum', line, sum }, { ...state, attempted: true });
  }
  const ask: Ask = thought.isNegated
    ? { ask: 'notThat', line }
    : thought.isPlan
      ? { ask: 'tryIdea', line: asPlan(line) }
      : { ask: 'takeThought', line };
  const offered: TutorState['offered'] =
    thought.isPlan && !thought.isNegated ? { value: line, until: 'worked' } : undefined;
  return plainly('askPlan', ask, { ...state, attempted: true, offered });
}
