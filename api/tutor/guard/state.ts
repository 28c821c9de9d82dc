/**
 * What a conversation has given away so far, piece by piece. Plain JSON: it is stored with the conversation and handed
 * to the next turn's guard. Fields that a key has no use for are absent.
 */
export interface GuardState {
  /** Single digits or letters said as such, in order, the newest last. */
  readonly pieces: string;
  /** Options that were ruled out, by index. */
  readonly excluded: readonly string[];
  /** What the answer is known to lie above and below, as "num/den". */
  readonly above?: string;
  readonly below?: string;
  /** Words of the translation, points of the rubric or numbers of the formula that were named. */
  readonly told?: readonly string[];
  /** The newest numbers that neither the task nor the student had said, as "num/den". */
  readonly last?: readonly string[];
  /** The first letters of the newest sentences, as far as the answer begins with them. */
  readonly initials?: string;
  /** Words written so far that a student could put into a text. */
  readonly words?: number;
}

/** Nothing given away yet. */
export const emptyState: GuardState = { pieces: '', excluded: [] };

/** No more than this many pieces and exclusions are remembered. */
export const MOST_PIECES = 60;
