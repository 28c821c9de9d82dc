import type { TurnEventBody } from '../../contract/event.ts';
import type { Person } from '../../identity/person.ts';
import { isSchoolTime } from '../../policy/index.ts';
import type { Conversation, StartedTurn, StoredEvent } from '../../store/index.ts';
import type { EarlierTurn, ReceivedMessage, TurnContext } from '../../tutor/types.ts';
import { codeIn } from '../assignmentCode.ts';
import type { Dependencies } from '../dependencies.ts';
import { sameTask } from '../sameTask.ts';
import { decideOn, sharedTaskOf } from '../taskTerms.ts';
import type { Voices } from '../voice.ts';
import { batches } from './batches.ts';
import type { TurnTally } from './turnTally.ts';

/** What one reply is made from. */
export interface Asked {
  readonly person: Person;
  readonly conversation: Conversation;
  readonly message: ReceivedMessage;
  readonly start: StartedTurn;
}

/** Who is told of a reply while it runs. */
interface Listeners {
  /** Hears of events when they are committed. */
  readonly onCommitted: (events: readonly StoredEvent[]) => void;
  readonly tally: TurnTally;
}

/**
 * Has the tutor reply, and commits what it says as it says it. `done` is committed together with everything that the turn
 * changed. Fails where the reply does not come to its end, or `signal` aborts.
 */
export async function reply<State>(
  given: Dependencies<State>,
  voices: Voices,
  { person, conversation, message, start }: Asked,
  { onCommitted, tally }: Listeners,
  signal: AbortSignal,
): Promise<void> {
  const { store, tutor, now } = given;
  const { turn } = start;
  const { problemConcern } = conversation;
  // Words that need a human are no problem to work on, however the student goes on.
  const heard = problemConcern
    ? { ...message, concern: { level: 'high', category: problemConcern } as const }
    : message;
  const context = await contextOf(given, voices, { person, conversation, message, start }, signal);
  const steps = tutor.replyTo(heard, context, tutor.readState(start.state));
  let seq = start.lastSeq;
  const numbered = (body: TurnEventBody): StoredEvent => ({
    seq: ++seq,
    turnId: turn.id,
    attempt: turn.attempt,
    at: now().toISOString(),
    body,
  });
  let held: readonly TurnEventBody[] = [];
  for await (const { values, end } of batches(steps, signal)) {
    const said = [...held, ...values];
    // `done` waits for what the turn changed: both are committed together.
    held = !end && said.at(-1)?.type === 'done' ? said.splice(-1) : [];
    checkOrder(said, end !== undefined);
    if (said.length === 0) continue;
    const events = said.map(numbered);
    if (end) {
      const { state, situation } = end.value;
      await store.turns.finish(turn.conversationId, events, { state, situation, solved: tutor.isSolved(state) });
    } else await store.turns.append(turn.conversationId, events);
    onCommitted(events);
    for (const { body } of events) tally.onEvent(body);
  }
}

/** Throws unless `done` is what a reply ends with, and only that. */
function checkOrder(said: readonly TurnEventBody[], isEnd: boolean): void {
  const at = said.findIndex(({ type }) => type === 'done');
  if (said.some(({ type }) => type === 'error')) throw new Error('The tutor reported an error');
  if (isEnd && at < 0) throw new Error('The tutor ended a reply without saying that it was done');
  if (at >= 0 && (!isEnd || at < said.length - 1)) throw new Error('The tutor went on after it said that it was done');
}

async function contextOf<State>(
  { store, now, decide, safeguarding, onVerdict, onHandOver }: Dependencies<State>,
  voices: Voices,
  { person, conversation, start }: Asked,
  signal: AbortSignal,
): Promise<TurnContext> {
  const { problemText, subject, key, keyOrigin, aiLevel, assignmentId, assignmentClass } = conversation;
  // What a teacher has set is no plea for another task, and nothing is asked of the store before the tutor wants to know.
  const isSetTask = async (text: string) =>
    assignmentId === undefined &&
    sameTask(text, await store.assignments.inClasses(person.classes.map(({ id }) => id))) !== undefined;
  const assignment = codeIn(conversation);
  return {
    problem: { text: problemText, subject, key, keyOrigin },
    grade: person.grade ?? 0,
    lang: person.lang,
    className: assignmentClass ?? person.classes[0]?.name,
    // As it is now: an earlier turn may have changed it while this one was on its way.
    situation: start.situation,
    aiLevel,
    now: now(),
    onDuty: isSchoolTime(now().getTime(), safeguarding().schoolTime),
    decide: (request) => decideOn(decide, { ...request, assignment }, sharedTaskOf(conversation)),
    earlier: await earlierTurns(store, start),
    isSetTask,
    voiceFor: (obligations) => voices.voiceFor(person, obligations),
    ...(onVerdict && { onVerdict }),
    ...(onHandOver && { onHandOver }),
    signal,
  };
}

/** Whole turns before this one, without those that needed a human: nothing of them is used for tutoring. */
async function earlierTurns(
  { turns }: Dependencies<unknown>['store'],
  { turn, others }: StartedTurn,
): Promise<EarlierTurn[]> {
  const whole = others.filter(({ status, concern }) => status === 'done' && concern !== 'high');
  if (whole.length === 0) return [];
  const replies = new Map<string, string[]>(whole.map(({ id }) => [id, []]));
  for (const { turnId, body } of await turns.shownEvents(turn.conversationId))
    if (body.type === 'text') replies.get(turnId)?.push(body.text);
  return whole.map(({ id, text, attemptText }) => ({ text, attempt: attemptText, reply: replies.get(id) ?? [] }));
}
