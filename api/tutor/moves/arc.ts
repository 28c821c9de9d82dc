import { type HelpKind, isLanguage, isMaths, type ProblemKind } from '../../language/texts/index.ts';
import { formulasOf } from '../read/index.ts';
import { remember, type TutorState } from '../state.ts';
import type { Ask } from './choice.ts';
import { letGo, withoutKey } from './ending.ts';
import { type Chosen, type Moment, say } from './moment.ts';

/**
 * What follows a thought of the student's on a task that is not calculated: it is taken up, two thoughts are brought
 * together, the student judges the whole by means that are named, and the work is let go.
 */
type Step = 'takeUp' | 'gather' | 'writeFirst' | 'judge' | 'end';

const SHORT: readonly Step[] = ['takeUp', 'judge', 'end'];
/** A list of words or a calculation comes bit by bit. */
const PIECEWISE: readonly Step[] = ['takeUp', 'takeUp', 'judge', 'end'];
const LONG: readonly Step[] = ['takeUp', 'takeUp', 'gather', 'judge', 'end'];
/** A text of the student's own ends when they say so. */
const OWN_TEXT: readonly Step[] = ['takeUp', 'takeUp', 'writeFirst', 'takeUp'];
/** With a key only the right answer ends the work. */
const KEYED: readonly Step[] = ['takeUp', 'takeUp', 'takeUp', 'gather'];

/** A text is to be handed in, not only a question answered. */
const ASKS_FOR_TEXT = /(?<!\p{L})(?:skriv|analys[eé]r|analysen|write|analy[sz]e|essay|stil)(?!\p{L})/iu;
const isText = (kind: ProblemKind): boolean => kind === 'analysis' || kind === 'summary';

const WRITES: readonly ProblemKind[] = ['writing', 'story', 'poem', 'opinion', 'review'];

function stepsOf({ studied: { kind }, problem, reading }: Moment): readonly Step[] {
  if (problem.key.type !== 'none') return KEYED;
  if (isLanguage(kind)) return ofItems(problem.text);
  if (isMaths(kind)) return PIECEWISE;
  if (kind === 'fact' || reading.parts.length > 0) return SHORT;
  return WRITES.includes(kind) || (isText(kind) && ASKS_FOR_TEXT.test(problem.text)) ? OWN_TEXT : LONG;
}

/** Something that is to be done with each of a list: "to go, to see, to buy". */
const LIST = /(?:[^,:;.?!\n]{1,40}, ?){1,11}[^,:;.?!\n]{1,40}/gu;
const MOST_ITEMS = 8;

/** The whole list at once is looked at first, then one at a time. */
function ofItems(task: string): readonly Step[] {
  const longest = Math.max(0, ...[...task.matchAll(LIST)].map(([list]) => list.split(',').length));
  const items = Math.min(MOST_ITEMS, longest);
  return items < 3 ? PIECEWISE : [...Array.from({ length: items + 1 }, () => 'takeUp' as const), 'judge', 'end'];
}

/** An everyday belief in the student's thought meets what does not fit it; null when there is none. */
export const heldBelief = ({ reading: { belief, thought } }: Moment, state: TutorState): Chosen | null =>
  belief && thought
    ? say('explore', null, { ask: 'misbelief', belief, line: thought.text }, { ...state, attempted: true })
    : null;

/** The student's thought is taken up by its own words, or by the step that comes after it. */
export function onward(moment: Moment, state: TutorState): Chosen {
  const { studied, reading } = moment;
  const { kind } = studied;
  const tried: TutorState = isMaths(kind) && !reading.isAlgebra ? state : { ...state, attempted: true };
  const belief = heldBelief(moment, tried);
  if (belief) return belief;
  const part = Math.max(reading.touchedPart ?? 0, state.part ?? 0);
  const isNewPart = part > (state.part ?? 0);
  const letters = ofLetters(moment, state) ?? ofNamedWords(moment, tried);
  if (letters) return letters;
  const done = stepsOf(moment).indexOf('judge');
  // A new line in letters goes on with the work.
  if (reading.isAlgebra && done >= 0 && (state.stage ?? 0) > done)
    return say('explore', null, { ask: 'buildOn', kind: kindOf(moment) }, { ...tried, ended: undefined });
  return praised(moment, stepAt(moment, isNewPart ? 0 : (state.stage ?? 0), { ...tried, part }));
}

/** What is new in the student's thought and is told them once: a reason, or the last of the words that the task wants used. */
function praised({ reading, studied }: Moment, chosen: Chosen): Chosen {
  const { said, ended } = chosen.state;
  const isNew = (name: string): boolean => !said.some((id) => id.startsWith(`lead.${name}#`));
  const lead =
    reading.namedWords?.isNew && reading.namedWords.left.length === 0 && isNew('allWords')
      ? 'allWords'
      : reading.reasoned && WANTS_REASONS.includes(studied.kind) && isNew('givesReason')
        ? 'givesReason'
        : reading.reasoned && WANTS_REASONS.includes(studied.kind) && isNew('buildsOn')
          ? 'buildsOn'
          : null;
  const { lead: told } = chosen.choice;
  // That there is no key is told when it is asked for.
  if (lead === null || ended || (told !== null && told.say !== 'noKey') || reading.intent.kind === 'check')
    return chosen;
  return { ...chosen, choice: { ...chosen.choice, lead: { say: lead } } };
}

/** Kinds where a reason is what makes an answer of a statement. */
const WANTS_REASONS: readonly ProblemKind[] = ['explanation', 'source', 'opinion', 'analysis', 'review'];

/** From the second thought on, a word that the task wants used and that is missing is asked for before the whole is judged. */
function ofNamedWords({ reading }: Moment, state: TutorState): Chosen | null {
  const words = reading.namedWords;
  const [word] = words?.left ?? [];
  if (!words || word === undefined || words.used.length === 0 || (state.stage ?? 0) === 0) return null;
  const isAsked = (state.pointed ?? []).includes(word);
  if (isAsked) return null;
  const after = { ...state, pointed: remember(state.pointed ?? [], word) };
  return say('explore', null, { ask: 'wordsLeft', used: words.used, word }, after);
}

/**
 * A line in letters on an expression: whether it is worth the same is for the student to find out with a number, so that
 * right and wrong lines are asked alike; then whether it can be shorter. Null for other messages and tasks.
 */
function ofLetters({ studied, problem, reading }: Moment, state: TutorState): Chosen | null {
  const formulas = formulasOf(problem.text).filter(hasLetter);
  if (studied.kind !== 'symbols' || !reading.isAlgebra || formulas.length === 0) return null;
  if (formulas.some((formula) => formula.includes('='))) return null;
  const stage = state.stage ?? 0;
  const after: TutorState = { ...state, attempted: true, stage: stage + 1, ended: undefined };
  const line = reading.thought?.text ?? '';
  return stage % 2 === 0
    ? say('explore', null, { ask: 'substitute' }, after)
    : say('explore', null, { ask: 'shorter', line }, after);
}

/** A yes to what was asked: the next step that needs no new thought. */
export function agreed(moment: Moment, state: TutorState): Chosen | null {
  const { stage } = state;
  if (stage === undefined || stage === 0) return null;
  const steps = stepsOf(moment);
  const next = steps.findIndex((step, at) => at >= stage && step !== 'takeUp');
  if (next >= 0) return stepAt(moment, next, state);
  return steps.at(-1) === 'end' ? stepAt(moment, steps.length - 1, state) : null;
}

/** "Is it right?": what the tutor cannot know, and how the student can judge it; the second time the work is let go. */
export function judged(moment: Moment, state: TutorState): Chosen {
  const steps = stepsOf(moment);
  const judge = steps.indexOf('judge');
  if (judge < 0) return judging(moment, state);
  return stepAt(moment, (state.stage ?? 0) > judge ? steps.length : judge, state);
}

const kindOf = ({ studied: { kind } }: Moment): HelpKind =>
  kind === 'traced' || kind === 'quantities' ? 'general' : kind;

function judging(moment: Moment, state: TutorState): Chosen {
  const isSymbols = moment.studied.kind === 'symbols' && formulasOf(moment.problem.text).some(hasLetter);
  // Once is enough: whoever has tried a number stands by the line.
  if (isSymbols && state.said.some((id) => id.startsWith('substitute#'))) return letGo(null, state);
  const ask: Ask =
    moment.reading.parts.length > 0
      ? { ask: 'tickOff' }
      : isSymbols
        ? { ask: 'substitute' }
        : { ask: 'ladder', kind: kindOf(moment), rung: 4 };
  return say('reflect', withoutKey(moment, state), ask, state);
}

/** A letter that stands for a number, not one of a command. */
const hasLetter = (formula: string): boolean => /(?<![\\a-z])[a-z](?![a-z])/u.test(formula);

function stepAt(moment: Moment, stage: number, before: TutorState): Chosen {
  const { reading, problem } = moment;
  const kind = kindOf(moment);
  const steps = stepsOf(moment);
  const step = steps[stage] ?? steps.at(-1) ?? 'end';
  const state: TutorState = { ...before, stage: Math.min(stage, steps.length) + 1 };
  const { [state.part ?? 0]: part, [(state.part ?? 0) + 1]: next } = reading.parts;
  if (step !== 'takeUp' && next) {
    const { label, sought } = next;
    return say(
      'explore',
      null,
      { ask: 'alsoAsked', label, sought },
      { ...state, part: (state.part ?? 0) + 1, stage: 0 },
    );
  }
  const asksIfRight = reading.intent.kind === 'check' && problem.key.type === 'none';
  switch (step) {
    case 'takeUp':
      if (part && reading.drawsChain) return say('explore', null, { ask: 'checkPart', ...part }, state);
      return say('explore', null, { ask: 'buildOn', kind }, state);
    case 'gather': {
      const [first, second] = reading.thoughts.slice(-2);
      return first !== undefined && second !== undefined
        ? say('explore', null, { ask: 'gather', first, second }, state)
        : say('explore', null, { ask: 'buildOn', kind }, state);
    }
    case 'writeFirst':
      // Who has begun to write need not be told to begin.
      if (reading.written.isText) return say('explore', null, { ask: 'buildOn', kind }, state);
      return say('explore', null, { ask: 'writeFirst' }, state);
    case 'judge':
      return judging(moment, state);
    case 'end':
      return steps === PIECEWISE || steps === SHORT
        ? letGo(null, state)
        : say('reflect', asksIfRight ? { say: 'noKey' } : null, { ask: 'finished' }, { ...state, ended: true });
  }
}
