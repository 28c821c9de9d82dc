/**
 * What a conversation has given away so far, piece by piece. Plain JSON: it is stored with the conversation and handed
 * to the next turn's guard.
 */
export interface GuardState {
  /** Single digits or letters said as such, in order, the newest last. */
  readonly pieces: string;
  /** Options that were ruled out, by index. */
  readonly excluded: readonly string[];
}

/** Nothing given away yet. */
export const emptyState: GuardState = { pieces: '', excluded: [] };

/** No more than this many pieces and exclusions are remembered. */
export const MOST_PIECES = 60;
