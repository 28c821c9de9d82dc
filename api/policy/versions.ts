import type { ApproversRule } from './approversRule.ts';

/** Somebody as the history names them: also when they have left the school. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/**
 * What happened to a version: `firstStart` the server began with it, `taken` the files were changed and nobody had to be
 * asked, `waiting` it waits for approval, `same` the files are again those in force and nothing waits, `approved`,
 * `withdrawn` and `rejected` are what somebody said of it, `inForce` it counts from here on.
 */
export type What = 'firstStart' | 'taken' | 'waiting' | 'same' | 'approved' | 'withdrawn' | 'rejected' | 'inForce';

/** An entry of the history. Entries come in and are never changed. */
export interface VersionEvent {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly what: What;
  /** The version: `LoadedPolicies.hash`. */
  readonly hash: string;
  /** Undefined when the files did it. */
  readonly by?: Actor | undefined;
}

/** A version that waits. */
export interface WaitingVersion {
  readonly hash: string;
  readonly at: string;
  /** Who asked for it; undefined when it is what the files became. */
  readonly by?: Actor | undefined;
  readonly approvals: readonly (Actor & { readonly at: string })[];
}

/** Where the versions stand after some events. */
export interface VersionState {
  /** The number of the last event. */
  readonly seq: number;
  readonly inForce: { readonly hash: string; readonly at: string } | undefined;
  /** What was in force before that. */
  readonly before: string | undefined;
  readonly waiting: WaitingVersion | undefined;
  /** What the files were when they last did something: the same files do nothing twice, not even after a restart. */
  readonly files: string | undefined;
}

/** Before anything has happened. */
export const NOTHING: VersionState = {
  seq: 0,
  inForce: undefined,
  before: undefined,
  waiting: undefined,
  files: undefined,
};

/** The state after one more event. */
export function advance(state: VersionState, { seq, at, what, hash, by }: VersionEvent): VersionState {
  const next = { ...state, seq };
  const { waiting } = state;
  switch (what) {
    case 'firstStart':
    case 'taken':
      return { ...next, inForce: { hash, at }, before: state.inForce?.hash, waiting: undefined, files: hash };
    case 'inForce':
      return { ...next, inForce: { hash, at }, before: state.inForce?.hash, waiting: undefined };
    case 'waiting': {
      const files = by ? state.files : hash;
      return waiting?.hash === hash ? { ...next, files } : { ...next, files, waiting: { hash, at, by, approvals: [] } };
    }
    case 'same':
      return { ...next, waiting: undefined, files: hash };
    case 'rejected':
      return { ...next, waiting: undefined };
    case 'approved':
      return by && waiting
        ? { ...next, waiting: { ...waiting, approvals: [...waiting.approvals, { ...by, at }] } }
        : next;
    case 'withdrawn':
      return waiting
        ? { ...next, waiting: { ...waiting, approvals: waiting.approvals.filter(({ id }) => id !== by?.id) } }
        : next;
  }
}

/** What follows, or why nothing does. */
export type Following =
  | { readonly ok: true; readonly what: readonly [What, ...What[]] }
  | { readonly ok: false; readonly why: 'inForce' | 'waiting' | 'changed' | 'notApprover' | 'already' | 'noApproval' };

const follows = (...what: [What, ...What[]]): Following => ({ ok: true, what });
const nothing = (why: Extract<Following, { ok: false }>['why']): Following => ({ ok: false, why });

/**
 * What valid files do. `approvers` are those of the set in force, never of the files: a change cannot name its own
 * approvers away. The very first set is taken as it is, since nobody can sign in before there is one.
 */
export function whatFilesDo(state: VersionState, hash: string, approvers: ApproversRule | undefined): What | undefined {
  if (!state.inForce) return 'firstStart';
  if (state.files === hash) return undefined;
  if (state.inForce.hash === hash) return 'same';
  return approvers ? 'waiting' : 'taken';
}

/** What it does that a leader asks for a version once more: it is approved as if it were new. */
export function whatRestoringDoes(state: VersionState, hash: string, approvers: ApproversRule | undefined): Following {
  if (state.inForce?.hash === hash) return nothing('inForce');
  if (state.waiting?.hash === hash) return nothing('waiting');
  return follows(approvers ? 'waiting' : 'inForce');
}

/** What somebody's yes to exactly this version does: the last one that is needed puts it in force. */
export function whatApprovalDoes(
  state: VersionState,
  hash: string,
  personId: string,
  approvers: ApproversRule | undefined,
): Following {
  if (!approvers?.people.includes(personId)) return nothing('notApprover');
  if (state.inForce?.hash === hash) return nothing('inForce');
  if (state.waiting?.hash !== hash) return nothing('changed');
  const said = new Set(state.waiting.approvals.map(({ id }) => id));
  if (said.has(personId)) return nothing('already');
  // A yes counts only while the set in force names who said it.
  const count = approvers.people.filter((id) => said.has(id)).length + 1;
  return count >= approvers.needed ? follows('approved', 'inForce') : follows('approved');
}

/** What it does that somebody takes their yes back. */
export function whatWithdrawalDoes(state: VersionState, hash: string, personId: string): Following {
  if (state.inForce?.hash === hash) return nothing('inForce');
  if (state.waiting?.hash !== hash) return nothing('changed');
  return state.waiting.approvals.some(({ id }) => id === personId) ? follows('withdrawn') : nothing('noApproval');
}

/** What somebody's no does: the version waits no longer. */
export function whatRejectionDoes(state: VersionState, hash: string): Following {
  if (state.inForce?.hash === hash) return nothing('inForce');
  return state.waiting?.hash === hash ? follows('rejected') : nothing('changed');
}
