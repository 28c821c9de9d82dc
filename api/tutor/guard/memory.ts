import { type Rational, rational } from '../../maths/rational.ts';
import { type GuardState, MOST_PIECES } from './state.ts';

const NONE: readonly Rational[] = [];

const toText = ({ num, den }: Rational): string => `${num}/${den}`;
function fromText(text: string): Rational {
  const [num = '0', den = '1'] = text.split('/');
  return rational(BigInt(num), BigInt(den));
}

/**
 * What the conversation has given away so far, for one turn: what a sentence adds counts only when that sentence is
 * shown as it is. What was never read gives nothing away.
 */
export class Memory {
  #state: GuardState;
  #next: GuardState;
  /** The newest numbers. */
  #last: readonly Rational[];
  #nextLast: readonly Rational[];
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
    this.#last = state.last?.map(fromText) ?? NONE;
    this.#nextLast = this.#last;
  }

  /** All that is remembered, ready to be stored. */
  get state(): GuardState {
    return this.#last === NONE ? this.#state : { ...this.#state, last: this.#last.map(toText) };
  }

  /** Single digits or letters said as such. */
  get pieces(): string {
    return this.#state.pieces;
  }

  /** The newest numbers that neither the task nor the student had said. */
  get last(): readonly Rational[] {
    return this.#last;
  }

  /** The first letters of the newest sentences, as far as they matter. */
  get initials(): string {
    return this.#state.initials ?? '';
  }

  get turn(): { readonly told: number; readonly words: number } {
    return this.#turn;
  }

  /** What will be remembered if the sentence at hand is shown. */
  add(change: Partial<GuardState>): void {
    this.#next = { ...this.#next, ...change };
  }

  /** What {@link last} will be if the sentence at hand is shown. */
  addLast(numbers: readonly Rational[]): void {
    this.#nextLast = numbers;
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
      this.#last = this.#nextLast;
      this.#turn = this.#nextTurn;
    } else {
      this.#next = this.#state;
      this.#nextLast = this.#last;
      this.#nextTurn = this.#turn;
    }
  }
}
