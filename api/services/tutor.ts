import type { AnswerKey } from '../contract/answerKey.ts';
import type { ProcessRecord } from '../contract/conversation.ts';
import type { Ladder, TurnEventBody } from '../contract/event.ts';
import type { Decision, Obligations, PolicyRequest, Situation, Subject } from '../contract/policy.ts';
import type { Hurdle } from '../language/texts/hurdleTexts.ts';
import type { Derivation } from '../tutor/keys/agreedKey.ts';
import type { RecordView } from '../tutor/record.ts';
import type { ReceivedMessage, TurnContext, TutorProblem } from '../tutor/types.ts';

/**
 * What the services need of a tutor. `State` is the tutor's own: it is kept as JSON between turns and only the tutor
 * looks inside. The real one is wired in `app.ts`; tests pass one that crashes or dawdles.
 */
export interface Tutor<State> {
  readonly openProblem: (text: string, subject?: Subject, givenKey?: AnswerKey) => TutorProblem;
  /** Whether the problem is one whose key may be proposed, and the key that two proposals agree on. */
  readonly lacksKey: (problem: TutorProblem) => boolean;
  readonly agreedKey: (text: string, proposals: readonly [Derivation, Derivation]) => AnswerKey | null;
  /** Whether a teacher's key cannot be right for the problem. */
  readonly keyContradicts: (text: string, given: AnswerKey) => boolean;
  readonly newState: () => State;
  /** A new state in which what was used up stays used up: for work that is begun again. */
  readonly startOver: (state: State) => State;
  /** Reads a state back from the store. Throws when it is none. */
  readonly readState: (stored: unknown) => State;
  /** Looks for distress and hides personal data: the first half of a turn, before anything is kept. */
  readonly receiveMessage: (
    raw: { readonly text: string; readonly attempt?: string },
    roster: readonly string[],
    task?: string,
  ) => ReceivedMessage;
  /** The reply's checked events in order, `done` last; returns what the turn changed. */
  readonly replyTo: (
    message: ReceivedMessage,
    context: TurnContext,
    state: State,
  ) => AsyncGenerator<TurnEventBody, { readonly state: State; readonly situation: Situation }>;
  readonly ladderOf: (state: State, obligations: Obligations) => Ladder;
  readonly checksLeftOf: (state: State, obligations: Obligations) => number;
  readonly isSolved: (state: State) => boolean;
  /** What a student has met on a problem, by the tutor's own names: no word of theirs. */
  readonly hurdlesIn: (problem: TutorProblem, state: State) => readonly Hurdle[];
  readonly processRecord: (view: RecordView) => ProcessRecord;
  /** Makes itself ready before the server listens, so that the first student waits for nothing. */
  readonly rehearse: (decide: (request: PolicyRequest) => Decision, now: Date) => Promise<void>;
}
