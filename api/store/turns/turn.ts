import { TurnEventBody } from '../../contract/event.ts';
import type { Situation } from '../../contract/policy.ts';
import type { Database } from '../schema.ts';

/** One message of a student's and what became of it. */
export interface Turn {
  readonly id: string;
  readonly conversationId: string;
  readonly clientTurnId: string;
  readonly text: string;
  readonly attemptText: string;
  readonly concern: 'low' | 'high' | undefined;
  readonly status: 'running' | 'done' | 'interrupted';
  /** 1 for the first try. */
  readonly attempt: number;
  readonly startedAt: string;
}

/** An event as it was committed. */
export interface StoredEvent {
  readonly seq: number;
  readonly turnId: string;
  readonly attempt: number;
  readonly at: string;
  readonly body: TurnEventBody;
}

/** What is needed to begin a turn. */
export interface TurnDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly clientTurnId: string;
  readonly text: string;
  readonly attemptText: string;
  /** Whether the attempt came along and so is what the attempt box holds now. */
  readonly setsBox: boolean;
  readonly concern: { readonly level: 'low' | 'high'; readonly category: Database['concerns']['category'] } | undefined;
  readonly studentId: string;
  readonly startedAt: string;
  /** Most turns that the conversation may have with this one. */
  readonly limit: number;
  /** How long the turn belongs to this process, in milliseconds, unless `renew` says so again. */
  readonly leaseMs: number;
}

/** A turn that has just begun, and what its reply depends on: as it was at the moment when no other could begin. */
export interface StartedTurn {
  readonly turn: Turn;
  /** The number of the conversation's newest event. */
  readonly lastSeq: number;
  /** The conversation's other turns, oldest first. */
  readonly others: readonly Turn[];
  /** The tutor's state as it wrote it. */
  readonly state: unknown;
  readonly situation: Situation;
}

/** How the beginning of a turn went. `lapsed`: the turn stands as running, but its lease ran out. */
export type TurnStart =
  | ({ readonly kind: 'started' } & StartedTurn)
  /** The same `clientTurnId` was taken before and is done or running: there is only something to replay. */
  | { readonly kind: 'known'; readonly turn: Turn; readonly lapsed: boolean }
  /** Another turn runs in this conversation. */
  | { readonly kind: 'busy'; readonly turn: Turn; readonly lapsed: boolean }
  /** The conversation has as many turns as it may. */
  | { readonly kind: 'full' }
  /** The conversation has been deleted. */
  | { readonly kind: 'gone' };

/** One try of a turn. */
export type TurnAttempt = Pick<Turn, 'id' | 'attempt'>;

/** What a whole reply changes beside its last event. */
export interface TurnEnd {
  readonly state: unknown;
  readonly situation: Situation;
  readonly solved: boolean;
}

/** A turn's row as everybody else sees it. */
export function toTurn(row: Omit<Database['turns'], 'leaseUntil'>): Turn {
  const { id, conversationId, clientTurnId, text, attemptText, concern, status, attempt, startedAt } = row;
  return {
    id,
    conversationId,
    clientTurnId,
    text,
    attemptText,
    concern: concern ?? undefined,
    status,
    attempt,
    startedAt,
  };
}

/** An event as a row. Throws when its body is none. */
export function toRow(conversationId: string, { body, ...event }: StoredEvent): Database['events'] {
  return { ...event, conversationId, body: JSON.stringify(TurnEventBody.parse(body)) };
}

export function toEvent({ conversationId: _, body, ...row }: Database['events']): StoredEvent {
  return { ...row, body: TurnEventBody.parse(JSON.parse(body)) };
}

/** A running turn without a lease is run by nobody: it came with a backup, or there is only one process, and it starts. */
export const isLapsed = ({
  status,
  leaseUntil,
  now,
}: Pick<Database['turns'], 'status' | 'leaseUntil'> & { readonly now: string }): boolean =>
  status === 'running' && (leaseUntil === null || leaseUntil < now);
