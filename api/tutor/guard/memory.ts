import { type GuardState, MOST_PIECES } from './state.ts';

/**
 * What the conversation has given away so far, for one turn: what a sentence adds counts only when that sentence is
 * shown as it is. What was never read gives nothing away.
 */
export class Memory {
  #state: GuardState;
  #next: GuardState;
  /** Words of the answer's translation named in this turn, and words of prose written in it. */
  #turn = { told: 0, words: 0 };
  #nextTurn = this.#turn;

  constructor(state: GuardState) {
    this.#state = {
      ...state,
      pieces: state.pieces.slice(-MOST_PIECES),
      excluded: state.excluded.slice(-MOST_PIECES),
    };
    this.#next = this.#state;
  }

  get state(): GuardState {
    return this.#state;
  }

  get turn(): { readonly told: number; readonly words: number } {
    return this.#turn;
  }

  /** What will be remembered if the sentence at hand is shown. */
  add(change: Partial<GuardState>): void {
    this.#next = { ...this.#next, ...change };
  }

  addToTurn(change: { told?: number; words?: number }): void {
    this.#nextTurn = {
      told: this.#nextTurn.told + (change.told ?? 0),
      words: this.#nextTurn.words + (change.words ?? 0),
    };
  }

  /** The sentence at hand was judged. */
  settle(shown: boolean): void {
    if (shown) {
      this.#state = this.#next;
      this.#turn = this.#nextTurn;
    } else {
      this.#next = this.#state;
      this.#nextTurn = this.#turn;
    }
  }
}
