import { add, divide, multiply, type Rational, rational, subtract } from '../rational.ts';
import type { Given } from './text.ts';
import type { Thing } from './things.ts';

export type Sign = '+' | '-' | '·' | ':';

/** A number of the task, or one operation on two such values. */
export type Value =
  | { readonly kind: 'given'; readonly index: number; readonly amount: Rational; readonly words: string }
  /** A number that a word stands for: twice, half, a hundred per cent. */
  | { readonly kind: 'known'; readonly amount: Rational; readonly words: string }
  | {
      readonly kind: 'operation';
      readonly sign: Sign;
      /** Of a product of groups: how many there are. */
      readonly left: Value;
      readonly right: Value;
      readonly amount: Rational;
      /** A division that counts how many of `right` there are in `left`, where others tell how large each part is. */
      readonly counts?: true;
    };

export const calculate = (sign: Sign, left: Value, right: Value): Value => {
  const by = { '+': add, '-': subtract, '·': multiply, ':': divide }[sign];
  return { kind: 'operation', sign, left, right, amount: by(left.amount, right.amount) };
};

export const known = (num: number, words: string, den = 1): Value => ({
  kind: 'known',
  amount: rational(num, den),
  words,
});

/** A counted thing. `given` is the place of its number in the text, or null where the text gives none ("some"). */
export interface Amount {
  readonly given: number | null;
  readonly thing: Thing;
  /** Where or when, by stems: "om formiddagen". */
  readonly place: string;
  /** What it comes to, where that was worked out from other amounts. */
  readonly worked?: Value;
}

/** The values of a task's numbers. */
export class Givens {
  readonly #givens: readonly Given[];
  constructor(givens: readonly Given[]) {
    this.#givens = givens;
  }
  get count(): number {
    return this.#givens.length;
  }
  at(index: number, words = ''): Value | null {
    const given = this.#givens[index];
    if (!given) return null;
    return { kind: 'given', index, amount: given.value, words: `${given.text} ${words}`.trim() };
  }
  of({ given, thing, worked }: Amount): Value | null {
    if (worked) return worked;
    return given === null ? null : this.at(given, thing.text);
  }
}

/** The places of the task's numbers that a value is made of. */
export const usedIn = (value: Value): number[] =>
  value.kind === 'operation'
    ? [...usedIn(value.left), ...usedIn(value.right)]
    : value.kind === 'given'
      ? [value.index]
      : [];

export const sumOf = (values: readonly Value[]): Value | null => {
  const [first, ...rest] = values;
  return first === undefined ? null : rest.reduce((sum, value) => calculate('+', sum, value), first);
};
