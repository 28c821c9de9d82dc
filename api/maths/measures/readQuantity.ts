import { MAX_DEPTH, MAX_LENGTH } from '../limits.ts';
import { notationOf } from '../numeral.ts';
import type { Refusal } from '../parse.ts';
import { add, DivisionByZero, divide, ONE, type Rational, rational, TooLarge } from '../rational.ts';
import { inDigitsOf } from '../spelled.ts';
import type { Token } from '../token.ts';
import { tokenise } from '../tokens.ts';
import {
  addQuantities,
  divideQuantities,
  measureAlike,
  multiplyQuantities,
  negateQuantity,
  type Quantity,
  UnitMismatch,
  type UnitPower,
} from './quantity.ts';
import { type Unit, unitCalled } from './units.ts';

type Lang = 'da' | 'en';
export type QuantityResult =
  | { readonly ok: true; readonly quantity: Quantity }
  | Refusal
  | { readonly ok: false; readonly problem: 'unitMismatch' };

/**
 * Reads a measure or a calculation with measures and works it out, in the unit that is named first: "5 m + 30 cm" →
 * 5.3 m, "2 t 15 min" → 2.25 h, "120 km : 2 t" → 60 km/h, "halvanden liter". Metres are not added to kilograms
 * (`unitMismatch`). Never throws.
 */
export function readQuantity(text: string, lang?: Lang): QuantityResult {
  if (text.length > MAX_LENGTH) return { ok: false, problem: 'tooLong', at: MAX_LENGTH };
  const digits = inDigitsOf(text, lang);
  const tokens = tokenise(digits, notationOf(digits, lang)).filter((token, i, all) => !isStop(token, all[i - 1]));
  if (tokens.length === 0) return { ok: false, problem: 'empty' };
  try {
    return { ok: true, quantity: new Measures(tokens).whole() };
  } catch (error) {
    if (error instanceof UnitMismatch) return { ok: false, problem: 'unitMismatch' };
    if (error instanceof DivisionByZero) return { ok: false, problem: 'divisionByZero' };
    if (error instanceof TooLarge) return { ok: false, problem: 'tooLarge' };
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Unreadable extends Error {
  readonly problem: 'syntax' | 'tooDeep';
  constructor(problem: 'syntax' | 'tooDeep' = 'syntax') {
    super(problem);
    this.problem = problem;
  }
}

/** The point of "kr." and "min.", and the one that ends the sentence. */
const isStop = (token: Token, before: Token | undefined): boolean =>
  token.kind === 'break' && token.text === '.' && before !== undefined;

const isSlash = (token: Token | undefined): boolean =>
  token?.kind === 'operator' && token.operator === '/' && !token.spaced;

const nameOf = (token: Token | undefined): string =>
  token?.kind === 'word' ? token.text : token?.kind === 'variable' ? token.name : '';

const AND = new Set(['og', 'and']);
const PER = new Set(['pr', 'per']);
const SQUARED = new Map([
  ['square', 2],
  ['cubic', 3],
]);
const SQUARED_BEFORE: readonly (readonly [string, number])[] = [
  ['kvadrat', 2],
  ['kubik', 3],
];

/** A sum of products of measures, read from left to right with `·` and `:` before `+` and `-`. */
class Measures {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Quantity {
    const quantity = this.#sum();
    if (this.#at < this.#tokens.length) throw new Unreadable();
    return quantity;
  }

  #now(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #operator(...signs: readonly string[]): string | undefined {
    const token = this.#now();
    if (token?.kind !== 'operator' || !signs.includes(token.operator)) return undefined;
    this.#at++;
    return token.operator;
  }

  #sum(): Quantity {
    if (++this.#depth > MAX_DEPTH) throw new Unreadable('tooDeep');
    let sum = this.#product();
    for (;;) {
      const sign = this.#operator('+', '-');
      if (sign === undefined) break;
      const next = this.#product();
      sum = addQuantities(sum, sign === '-' ? negateQuantity(next) : next);
    }
    this.#depth--;
    return sum;
  }

  #product(): Quantity {
    let product = this.#factor();
    for (;;) {
      const sign = this.#operator('·', ':', '/');
      if (sign === undefined) return product;
      const next = this.#factor();
      product = sign === '·' ? multiplyQuantities(product, next) : divideQuantities(product, next);
    }
  }

  #factor(): Quantity {
    if (this.#operator('-')) return negateQuantity(this.#factor());
    if (this.#now()?.kind !== 'open') return this.#measures();
    this.#at++;
    const inside = this.#sum();
    if (this.#now()?.kind !== 'close') throw new Unreadable();
    this.#at++;
    return inside;
  }

  /** "5 kr 50 øre", "2 timer og 15 minutter": what follows in a smaller unit belongs to it. */
  #measures(): Quantity {
    let whole = this.#measure();
    for (;;) {
      const skips = AND.has(nameOf(this.#now())) ? 1 : 0;
      if (whole.units.length === 0 || this.#now(skips)?.kind !== 'number') return whole;
      this.#at += skips;
      const part = this.#measure();
      if (!measureAlike(whole, part)) throw new Unreadable();
      whole = addQuantities(whole, part);
    }
  }

  #measure(): Quantity {
    const currency = this.#now()?.kind === 'currency' ? this.#currency() : undefined;
    const value = this.#number();
    if (this.#now()?.kind === 'percent') return this.#percentOf(value);
    const units = currency ? [{ unit: currency, power: 1 }] : this.#units();
    return { value, units };
  }

  #currency(): Unit {
    const token = this.#now();
    const unit = token?.kind === 'currency' ? unitCalled(token.text) : undefined;
    if (!unit) throw new Unreadable();
    this.#at++;
    return unit;
  }

  /** A number, a fraction in one sign, or both; "7/8" between plain numbers. */
  #number(): Rational {
    const token = this.#now();
    if (token?.kind === 'vulgar') {
      this.#at++;
      return rational(token.num, token.den);
    }
    if (token?.kind !== 'number') throw new Unreadable();
    this.#at++;
    const [next, under] = [this.#now(), this.#now(1)];
    // "3 1/2": a whole number and a fraction.
    if (next?.kind === 'number' && next.spaced && isSlash(under)) return add(token.value, this.#number());
    if (!isSlash(next) || under?.kind !== 'number') return token.value;
    this.#at += 2;
    return divide(token.value, under.value);
  }

  #percentOf(value: Rational): Quantity {
    this.#at++;
    if (this.#now()?.kind !== 'of') throw new Unreadable();
    this.#at++;
    return multiplyQuantities(this.#factor(), { value: divide(value, rational(100)), units: [] });
  }

  /** The unit after a number with what it is per: "km/t", "kr. pr. kg", "km i timen"; none where none stands. */
  #units(): UnitPower[] {
    const first = this.#unit();
    if (!first) return [];
    const isPer = PER.has(nameOf(this.#now()));
    const isHourly = nameOf(this.#now()) === 'i' && /(?:n|t)$/u.test(nameOf(this.#now(1)));
    const token = this.#now();
    const isOver = token?.kind === 'operator' && token.operator === '/' && nameOf(this.#now(1)) !== '';
    if (!isPer && !isHourly && !isOver) return [first];
    this.#at++;
    const per = this.#unit();
    if (!per) throw new Unreadable();
    return [first, { ...per, power: -per.power }];
  }

  #unit(): UnitPower | undefined {
    const before = SQUARED.get(nameOf(this.#now()));
    if (before !== undefined) this.#at++;
    const name = nameOf(this.#now());
    const joined = SQUARED_BEFORE.find(([word]) => name.startsWith(word) && unitCalled(name.slice(word.length)));
    const unit = unitCalled(joined ? name.slice(joined[0].length) : name);
    if (!unit) {
      if (before !== undefined || name !== '') throw new Unreadable();
      return undefined;
    }
    this.#at++;
    return { unit, power: before ?? joined?.[1] ?? this.#exponent() };
  }

  /** The 2 of cm², cm^2 and cm2; else 1. */
  #exponent(): number {
    const isSign = this.#now()?.kind === 'operator' && this.#operator('^') !== undefined;
    const token = this.#now();
    if (token?.kind !== 'number' || (!isSign && token.spaced)) {
      if (isSign) throw new Unreadable();
      return 1;
    }
    const isPower = token.value.den === ONE.den && [2n, 3n].includes(token.value.num);
    if (!isPower) throw new Unreadable();
    this.#at++;
    return Number(token.value.num);
  }
}
