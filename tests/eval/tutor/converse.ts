import type { AnswerKey, KeyOrigin } from '../../../api/contract/answerKey.ts';
import type { TurnEventBody } from '../../../api/contract/event.ts';
import type { Picture } from '../../../api/contract/picture.ts';
import type { Decision, PolicyRequest } from '../../../api/contract/policy.ts';
import { openProblem } from '../../../api/tutor/keys/index.ts';
import { receiveMessage } from '../../../api/tutor/receive.ts';
import { newTutorState } from '../../../api/tutor/state.ts';
import { replyTo } from '../../../api/tutor/turn.ts';
import type { EarlierTurn } from '../../../api/tutor/types.ts';
import type { TrialProblem } from './problemRow.ts';
import type { StudentMessage } from './students.ts';

/** A wednesday morning in a school year: no exam week, no holiday. */
const NOW = new Date('2027-02-03T09:00:00Z');
/** Names of a class; some stand in problems, too. */
const ROSTER = ['Alma Bruun', 'Noah Bech', 'Sofia Winther', 'Elias Holm'];

/** One turn as it was shown. */
export interface ShownTurn {
  readonly student: StudentMessage;
  /** The sentences that the student saw, notices and what is written in drawings included. */
  readonly reply: string;
  readonly move: string;
  readonly rendered: boolean;
  readonly replaced: boolean;
  readonly solved: boolean;
  /** All that came out of it, as it is sent to the student's browser. */
  readonly events: readonly TurnEventBody[];
}

export interface Conversation {
  readonly keyOrigin: KeyOrigin;
  readonly turns: readonly ShownTurn[];
}

/** What is written in a picture. */
const lettersOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => (shape.shape === 'label' ? [shape.text] : []));

/** What a student says, written down before or found from what has been shown so far (the task first); undefined ends it. */
type Script = readonly StudentMessage[] | ((turns: readonly ShownTurn[]) => StudentMessage | undefined);

function* messagesOf(opening: StudentMessage, script: Script, turns: readonly ShownTurn[]): Generator<StudentMessage> {
  yield opening;
  if (typeof script !== 'function') yield* script;
  else for (let next = script(turns); next; next = script(turns)) yield next;
}

/**
 * Has a scripted student talk with the tutor as the product runs it: each message is received (distress, personal data),
 * decided by the school's policies, and answered. It ends with the script, or a turn after the answer was confirmed.
 */
export async function converse(
  problem: TrialProblem,
  key: AnswerKey | undefined,
  script: Script,
  decide: (request: PolicyRequest) => Decision,
): Promise<Conversation> {
  const opened = openProblem(problem.question, problem.subject, key);
  const opening: StudentMessage = { doing: 'opening', text: problem.question, claims: [], working: false };
  const turns: ShownTurn[] = [];
  const earlier: EarlierTurn[] = [];
  let state = newTutorState();
  let left = Number.POSITIVE_INFINITY;
  for (const student of messagesOf(opening, script, turns)) {
    if (left-- === 0) break;
    const isOpening = student === opening;
    const received = receiveMessage({ text: student.text, attempt: student.attempt }, ROSTER);
    const message = isOpening ? { ...received, opening: true as const } : received;
    const events = replyTo(
      message,
      {
        problem: opened,
        grade: problem.grade,
        lang: problem.lang,
        className: problem.grade <= 6 ? '5.a' : '8.c',
        situation: 'homework',
        aiLevel: 'yellow',
        now: NOW,
        decide,
        earlier,
      },
      state,
    );
    const sentences: string[] = [];
    const shown: string[] = [];
    const sent: TurnEventBody[] = [];
    let turn = { move: '', rendered: false, replaced: false, solved: false };
    let next = await events.next();
    for (; !next.done; next = await events.next()) {
      const event = next.value;
      sent.push(event);
      if (event.type === 'text') sentences.push(event.text);
      if (event.type === 'text' || event.type === 'notice') shown.push(event.text);
      if (event.type === 'picture') shown.push(...lettersOf(event.picture), event.picture.text);
      if (event.type === 'move') turn = { ...turn, move: event.move };
      if (event.type === 'replaced') turn = { ...turn, replaced: true };
      if (event.type === 'done') turn = { ...turn, rendered: event.writtenBy.kind === 'rules', solved: event.solved };
    }
    state = next.value.state;
    turns.push({ student, reply: shown.join(' '), ...turn, events: sent });
    earlier.push({ text: isOpening ? '' : message.text, attempt: message.attempt, reply: sentences });
    if (turn.solved) left = Math.min(left, 1);
  }
  return { keyOrigin: opened.keyOrigin, turns };
}
