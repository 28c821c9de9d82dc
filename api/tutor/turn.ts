import type { Author, TurnEventBody } from '../contract/event.ts';
import type { Language } from '../contract/language.ts';
import type { Decision, Obligations, Situation, Task } from '../contract/policy.ts';
import { fixedTexts } from '../language/texts/index.ts';
import type { GuardContext, GuardState } from './guard/index.ts';
import { openGuard } from './guard/index.ts';
import { taskNow } from './lateTask.ts';
import { chooseMove, chooseOpening } from './moves/choose.ts';
import type { Chosen } from './moves/moment.ts';
import { pictureBeside } from './picture.ts';
import { holdsNumber, readMessage, type StudiedProblem, saysExamNow, studyProblem } from './read/index.ts';
import { checksLeftOf, ladderOf, remember, type TutorState } from './state.ts';
import type { ReceivedMessage, TurnContext } from './types.ts';
import { guardedBy, mayBeSpoken } from './voice/mayBeSpoken.ts';
import { render, type Said } from './voice/render.ts';
import { sayInFixedWords, sayWithModel } from './voice/say.ts';

/** What remains of a turn when all its events are out. */
export interface TurnOutcome {
  readonly state: TutorState;
  /** May have become an exam, because the student said so: the conversation stays closed. */
  readonly situation: Situation;
}

/**
 * The second half of a turn, from a received message to checked events: distress → policy → read → move → voice →
 * guard. Events come one by one, each safe to store and show; `done` is the last of a whole reply.
 */
export async function* replyTo(
  message: ReceivedMessage,
  context: TurnContext,
  state: TutorState,
): AsyncGenerator<TurnEventBody, TurnOutcome> {
  const texts = fixedTexts[context.lang];
  // Nobody who needs a human is told first what they should not have written.
  if (message.concern?.level === 'high') return yield* handOver(context, state);
  const isBlocked = message.blocked !== undefined && message.blocked.length > 0;
  if (message.hidden.length > 0) {
    yield {
      type: 'notice',
      notice: 'personalData',
      text: isBlocked ? blockedText(message, texts) : hiddenText(message, texts),
    };
  }
  if (message.concern) yield { type: 'notice', notice: 'supportLine', text: texts.supportLine };

  const { problem, isOpening } = await taskNow(context, message);
  const studied = studyProblem(problem);
  const situation = saysExamNow(`${message.text}\n${message.attempt}`) ?? context.situation;
  const decision = context.decide({
    role: 'student',
    grade: context.grade,
    subject: problem.subject,
    task: taskOf(studied),
    situation,
    aiLevel: context.aiLevel,
    at: context.now,
    className: context.className,
  });
  if (decision.effect === 'deny' || !decision.obligations) return yield* lock(decision, context, state, situation);
  if (isBlocked) return yield* putAside(decision.obligations, state, situation);
  const asked: ReceivedMessage = isOpening ? { ...message, opening: true } : message;
  const allowed = { ...decision, obligations: decision.obligations };
  return yield* tutor(asked, { ...context, problem }, state, allowed, studied);
}

/** What the policy calls this kind of help. */
function taskOf({ kind }: StudiedProblem): Task {
  switch (kind) {
    case 'writing':
      return 'structure';
    case 'translation':
    case 'spelling':
      return 'language';
    case 'concept':
      return 'explain';
    default:
      return 'hint';
  }
}

type Texts = (typeof fixedTexts)[Language];

/** "Jeg har skjult et navn og et telefonnummer …" */
const hiddenText = ({ hidden }: ReceivedMessage, texts: Texts): string =>
  texts.hiddenNotice(hidden.map((kind) => texts.hidden[kind]).join(texts.and));

/** What the message may not hold, why, and what to do now. */
const blockedText = ({ blocked = [] }: ReceivedMessage, texts: Texts): string =>
  [...blocked.map((kind) => (kind === 'cpr' ? texts.blocked.cpr : texts.blocked.health)), texts.blockedNext].join(' ');

/** A message that holds what must not be used: nothing is answered, and nothing is used up. */
async function* putAside(
  obligations: Obligations,
  state: TutorState,
  situation: Situation,
): AsyncGenerator<TurnEventBody, TurnOutcome> {
  const ladder = ladderOf(state, obligations);
  const checksLeft = checksLeftOf(state, obligations);
  yield { type: 'done', writtenBy: { kind: 'rules' }, ladder, checksLeft, solved: state.solved };
  return { state, situation };
}

/** The fixed text, and no tutoring. The conversation stays open. */
async function* handOver(context: TurnContext, state: TutorState): AsyncGenerator<TurnEventBody, TurnOutcome> {
  const texts = fixedTexts[context.lang];
  const said = context.onDuty ? texts.handOverOnDuty : texts.handOver;
  const ladder = { used: 0, max: 0 };
  yield { type: 'move', move: 'handOver', hintLevel: 0, ladder };
  yield { type: 'notice', notice: 'safeguarding', text: said.join(' ') };
  yield { type: 'done', writtenBy: { kind: 'rules' }, ladder, checksLeft: 0, solved: state.solved };
  return { state: { ...state, lastMove: 'handOver' }, situation: context.situation };
}

/** The policy says no: its own clause, what stays allowed, and whom to ask. */
async function* lock(
  decision: Decision,
  context: TurnContext,
  state: TutorState,
  situation: Situation,
): AsyncGenerator<TurnEventBody, TurnOutcome> {
  const { lang } = context;
  const ladder = { used: 0, max: 0 };
  yield { type: 'move', move: 'locked', hintLevel: 0, ladder };
  yield { type: 'notice', notice: 'locked', text: `${decision.clause[lang]} ${fixedTexts[lang].lockedNext}` };
  yield { type: 'done', writtenBy: { kind: 'rules' }, ladder, checksLeft: 0, solved: state.solved };
  return { state: { ...state, lastMove: 'locked' }, situation };
}

/** How much of the student's own words the guard and the voice look back on, in characters. */
const LOOK_BACK = 20_000;

/** The newest different texts that fit; what is left out counts as unsaid. */
function newest(texts: readonly string[]): string[] {
  const kept: string[] = [];
  let room = LOOK_BACK;
  for (const text of new Set(texts.toReversed())) {
    room -= text.length;
    if (room < 0) break;
    if (text !== '') kept.unshift(text);
  }
  return kept;
}

/**
 * Whether a message is only a value that was put forward and not judged. The guard does not count it as known to the student,
 * or a right guess would free words that a wrong one does not.
 */
const holdsGuess = (text: string, { claims }: TutorState): boolean =>
  !/[+*·×^]|\d\s*:\s*\d|\d\p{L}?\s*=/u.test(text) &&
  claims.some(({ value, told }) => told === 'nothing' && holdsNumber(text, value));

/** Where the wheel of variants starts for a problem: not every conversation begins with the same words. */
const wheelOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 60;

type Allowed = Decision & { readonly obligations: NonNullable<Decision['obligations']> };

async function* tutor(
  message: ReceivedMessage,
  context: TurnContext,
  before: TutorState,
  { obligations }: Allowed,
  studied: StudiedProblem,
): AsyncGenerator<TurnEventBody, TurnOutcome> {
  const { problem, lang, earlier, grade } = context;
  const reading = readMessage(message, problem, studied, earlier, before);
  const moment = { problem, studied, reading, obligations };
  const known: TutorState = { ...before, keyless: problem.key.type === 'none' || undefined };
  const { choice, state }: Chosen = message.opening ? chooseOpening(moment, known) : chooseMove(moment, known);

  const studentTexts = newest([...earlier.flatMap((turn) => [turn.attempt, turn.text]), message.attempt, message.text]);
  const guarding: GuardContext = {
    key: problem.key,
    problemText: problem.text,
    studentTexts: message.opening ? [] : studentTexts.filter((text) => !holdsGuess(text, state)),
    claimed: state.solved,
    intermediates: obligations.intermediates,
    lastOperation: obligations.lastOperation,
    lang,
  };
  const remembered = before.guard as GuardState | undefined;
  // Tried texts are judged apart from said ones: what is never said gives nothing away.
  const trial = openGuard(guarding, remembered);
  const allows = (text: string): boolean => trial.check(text).kind === 'shown';
  const said: readonly Said[] = render(
    choice,
    { problem, studied, lang, grade, studentTexts, turn: state.turns + wheelOf(problem.text) },
    state.said,
    allows,
  );

  const awaits = state.offered !== undefined && state.offered !== before.offered;
  const modelsKey =
    obligations.assurance === 'guarded' && mayBeSpoken(choice, awaits) ? guardedBy(problem, studied) : null;
  const offer = modelsKey && (await context.voiceFor?.(obligations));
  const isSpent = offer?.kind === 'rules' && offer.spent !== undefined;
  if (offer?.kind === 'rules' && offer.spent && !before.spentTold)
    yield { type: 'notice', notice: 'budget', text: fixedTexts[lang].spent[offer.spent] };

  const ladder = ladderOf(state, obligations);
  yield { type: 'move', move: choice.move, hintLevel: choice.hintLevel, ladder };
  const guard = openGuard({ ...guarding, key: modelsKey ?? problem.key }, remembered);
  let writtenBy: Author = { kind: 'rules' };
  if (offer?.kind === 'model')
    writtenBy = yield* sayWithModel(offer.voice, { message, context, choice, said, state, studentTexts, guard });
  else yield* sayInFixedWords(said, guard, lang);
  const beside = pictureBeside(
    { choice, studied, problemText: problem.text, studentTexts, lang, pictured: before.pictured },
    guard,
  );
  if (beside) yield { type: 'picture', picture: beside.picture };
  yield { type: 'done', writtenBy, ladder, checksLeft: checksLeftOf(state, obligations), solved: state.solved };
  const outcome: TutorState = {
    ...state,
    said: remember(state.said, ...said.map(({ id }) => id)),
    spentTold: isSpent || undefined,
    lastMove: choice.move,
    pictured: beside?.of ?? before.pictured,
    guard: guard.state,
  };
  return { state: outcome, situation: context.situation };
}
