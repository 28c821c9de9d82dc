import { type Expr, hasVariable, operands, product, quotient, withOperand } from '../expr.ts';
import { print } from '../print.ts';
import { add, compare, divide, isInteger, multiply, negate, ONE, type Rational, rational, ZERO } from '../rational.ts';
import { reduce, simplify } from './reduce.ts';
import type { BothSides, Change, RuleName } from './step.ts';
import { readSide, type Side, type Term, writeSide } from './terms.ts';
import { lcm, plainValue } from './values.ts';

/** Both sides of an equation. */
export interface Sides {
  readonly left: Expr;
  readonly right: Expr;
}

/** A change to an equation; `text` and `result` say what was computed, `action` and `operand` what was done to both sides. */
export interface EquationChange extends Sides {
  readonly rule: RuleName;
  readonly text: Expr;
  readonly result: Expr;
  readonly action?: BothSides;
  readonly operand?: Expr;
}

/** How far an equation is: the next change, solved, or why there is no single solution. */
export type EquationStep =
  | { readonly kind: 'change'; readonly change: EquationChange }
  | { readonly kind: 'solved'; readonly value: Rational }
  | { readonly kind: 'noSolution' | 'everyNumber' | 'notLinear' };

/**
 * The next step of solving a linear equation the way it is taught: compute what is only numbers, clear fractions when
 * there are several, expand brackets, collect terms, gather the unknown on one side and the numbers on the other, divide.
 */
export function equationStep({ left, right }: Sides, name: string, style: 'decimal' | 'fraction'): EquationStep {
  if (left.kind === 'variable' && !hasVariable(right)) {
    const value = plainValue(right);
    if (value && !simplify(right)) return { kind: 'solved', value };
  }
  const numbers = reduceNumbers({ left, right });
  if (numbers) return { kind: 'change', change: numbers };
  const sides = { left: readSide(left), right: readSide(right) };
  if (!sides.left || !sides.right) return { kind: 'notLinear' };
  return new Linear(sides.left, sides.right, name, style).next({ left, right });
}

/** One step of arithmetic on a part without letters, where it is more than terms to collect. */
function reduceNumbers(sides: Sides): EquationChange | undefined {
  for (const side of ['left', 'right'] as const) {
    const change = hasVariable(sides[side]) ? numbersIn(sides[side]) : (reduce(sides[side]) ?? simplify(sides[side]));
    if (!change) continue;
    return { ...sides, [side]: change.result, rule: change.rule, text: change.part.before, result: change.part.after };
  }
  return undefined;
}

function numbersIn(expr: Expr): Change<Expr> | undefined {
  if (expr.kind === 'mixed' || expr.kind === 'percent') return reduce(expr);
  for (const [i, operand] of operands(expr).entries()) {
    const isTerm = operand.kind === 'add' || operand.kind === 'subtract';
    const inSum = (expr.kind === 'add' || expr.kind === 'subtract') && i === 0;
    const change =
      hasVariable(operand) || (isTerm && inSum) || plainValue(operand) ? numbersIn(operand) : reduce(operand);
    if (change) return { ...change, result: withOperand(expr, i, change.result) };
  }
  return undefined;
}

/** An equation as two lists of terms, and the rules on them. */
class Linear {
  readonly #left: Side;
  readonly #right: Side;
  readonly #name: string;
  readonly #style: 'decimal' | 'fraction';

  constructor(left: Side, right: Side, name: string, style: 'decimal' | 'fraction') {
    this.#left = left;
    this.#right = right;
    this.#name = name;
    this.#style = style;
  }

  next(written: Sides): EquationStep {
    const change =
      this.#clearFractions(written) ??
      this.#expand(written) ??
      this.#collect(written) ??
      this.#gather() ??
      this.#moveNumber() ??
      this.#isolate();
    if (change) return { kind: 'change', change };
    const unknown = [...this.#left, ...this.#right].some((term) => term.kind === 'unknown');
    if (unknown) return { kind: 'notLinear' };
    return { kind: compare(totalOf(this.#left), totalOf(this.#right)) === 0 ? 'everyNumber' : 'noSolution' };
  }

  #write(side: Side): Expr {
    return writeSide(side, this.#name, this.#style);
  }

  /** Multiplies both sides by the common denominator when more than one term has one. */
  #clearFractions(written: Sides): EquationChange | undefined {
    const terms = [...this.#left, ...this.#right];
    const broken = terms.filter((term) => !this.#isNeat(term));
    const inBrackets = broken.some((term) => term.kind === 'bracket');
    const withUnknown = broken.some((term) => term.kind === 'unknown');
    const nearlyThere = this.#left.length === 1 && this.#right.every((term) => term.kind === 'number');
    const needed = inBrackets || (withUnknown && !nearlyThere && (broken.length > 1 || this.#unknownOnBothSides()));
    if (!needed) return undefined;
    const by = rational(terms.reduce((common, term) => lcm(common, term.value.den), 1n));
    const done: BothSidesDone = { rule: 'multiplyBothSides', action: 'multiply', operand: number(by) };
    return this.#both(done, { left: scale(this.#left, by), right: scale(this.#right, by) }, written.left);
  }

  #isNeat(term: Term): boolean {
    return isInteger(term.value) || this.#style === 'decimal';
  }

  #unknownOnBothSides(): boolean {
    return [this.#left, this.#right].every((side) => side.some((term) => term.kind === 'unknown'));
  }

  #both(
    done: BothSidesDone,
    sides: { readonly left: Side; readonly right: Side },
    text: Expr,
    result?: Expr,
  ): EquationChange {
    const written = { left: this.#write(sides.left), right: this.#write(sides.right) };
    return { ...written, ...done, text, result: result ?? written.left };
  }

  #expand(written: Sides): EquationChange | undefined {
    for (const side of ['left', 'right'] as const) {
      const terms = side === 'left' ? this.#left : this.#right;
      const at = terms.findIndex((term) => term.kind === 'bracket');
      const term = terms[at];
      if (term?.kind !== 'bracket') continue;
      const inner = scale(term.inner, term.value);
      const result = [...terms.slice(0, at), ...inner, ...terms.slice(at + 1)];
      const unit = term.value.den === 1n && (term.value.num === 1n || term.value.num === -1n);
      return {
        ...written,
        [side]: this.#write(result),
        rule: unit ? 'removeBrackets' : 'expandBrackets',
        text: this.#write([term]),
        result: this.#write(inner),
      };
    }
    return undefined;
  }

  /** Brings the unknowns of a side together, or else its numbers: one kind a step. */
  #collect(written: Sides): EquationChange | undefined {
    for (const side of ['left', 'right'] as const) {
      const terms = side === 'left' ? this.#left : this.#right;
      for (const kind of ['unknown', 'number'] as const) {
        const group = terms.filter((term) => term.kind === kind);
        const hasZero = terms.length > 1 && group.some((term) => term.value.num === 0n);
        if (group.length < 2 && !hasZero) continue;
        const together = collected(group);
        const at = terms.findIndex((term) => term.kind === kind);
        const rest = (term: Term, i: number): Side => (i === at ? nonZero(together) : term.kind === kind ? [] : [term]);
        const result = terms.flatMap(rest);
        return {
          ...written,
          [side]: this.#write(result),
          rule: 'collectTerms',
          text: this.#write(group.length > 1 ? group : terms),
          result: this.#write(group.length > 1 ? together : result),
        };
      }
    }
    return undefined;
  }

  /**
   * Takes the smaller number of unknowns from both sides (a negative one is added), so that what is left is positive;
   * swaps the sides when only the right one has any.
   */
  #gather(): EquationChange | undefined {
    const [left, right] = [unknownOf(this.#left), unknownOf(this.#right)];
    if (left.num === 0n && right.num === 0n) return undefined;
    if (left.num === 0n) {
      const [from, to] = [this.#write(this.#left), this.#write(this.#right)];
      return { left: to, right: from, rule: 'swapSides', text: to, result: to };
    }
    const alone = this.#left.length === 1;
    if (right.num === 0n && (left.num > 0n || alone)) return undefined;
    const [moved, kept] = compare(left, right) >= 0 ? [right, left] : [left, right];
    const back: Term = { kind: 'unknown', value: negate(moved) };
    const sides = { left: collected([...this.#left, back]), right: collected([...this.#right, back]) };
    const terms: Side = kept.num === 0n ? [back] : [{ kind: 'unknown', value: kept }, back];
    const done: BothSidesDone = {
      rule: 'gatherVariable',
      action: moved.num < 0n ? 'add' : 'subtract',
      operand: this.#write([{ kind: 'unknown', value: sizeOf(moved) }]),
    };
    return this.#both(done, sides, this.#write(terms), this.#write(collected(terms)));
  }

  /** Adds or subtracts the number that stands with the unknown. */
  #moveNumber(): EquationChange | undefined {
    const constant = this.#left.find((term) => term.kind === 'number');
    if (!constant || unknownOf(this.#left).num === 0n || constant.value.num === 0n) return undefined;
    const back: Term = { kind: 'number', value: negate(constant.value) };
    const right = collected([...this.#right, back]);
    const operand = number(sizeOf(constant.value), this.#style);
    const done: BothSidesDone =
      constant.value.num > 0n
        ? { rule: 'subtractFromBothSides', action: 'subtract', operand }
        : { rule: 'addToBothSides', action: 'add', operand };
    const text = this.#write([...this.#right, back]);
    return this.#both(done, { left: collected([...this.#left, back]), right }, text, this.#write(right));
  }

  /** Divides by the number of unknowns; `x/3` and `2x/3` are multiplied by the denominator first. */
  #isolate(): EquationChange | undefined {
    const [term] = this.#left;
    if (this.#left.length !== 1 || term?.kind !== 'unknown' || term.value.num === 0n) return undefined;
    const value = term.value;
    if (compare(value, ONE) === 0) return undefined;
    const total = totalOf(this.#right);
    const multiplies = !isInteger(value) && this.#style === 'fraction';
    const by = multiplies ? rational(value.den) : value;
    const [from, operand] = [number(total, this.#style), number(by, this.#style)];
    const text = multiplies ? product(from, operand) : quotient(from, operand);
    const left: Side = [{ kind: 'unknown', value: multiplies ? multiply(value, by) : ONE }];
    const right: Side = [{ kind: 'number', value: multiplies ? multiply(total, by) : divide(total, by) }];
    const done: BothSidesDone = multiplies
      ? { rule: 'multiplyBothSides', action: 'multiply', operand }
      : { rule: 'divideBothSides', action: 'divide', operand };
    return this.#both(done, { left, right }, text, this.#write(right));
  }
}

const nonZero = (side: Side): Side => side.filter((term) => term.value.num !== 0n);

type BothSidesDone = Required<Pick<EquationChange, 'rule' | 'action' | 'operand'>>;

/** How many unknowns a side has. */
const unknownOf = (side: Side): Rational => side.find((term) => term.kind === 'unknown')?.value ?? ZERO;

const sizeOf = (value: Rational): Rational => (value.num < 0n ? negate(value) : value);

const number = (value: Rational, style: 'decimal' | 'fraction' = 'decimal'): Expr =>
  writeSide([{ kind: 'number', value }], '', style);

/** Every term times `by`; a bracket's factor carries it. */
const scale = (side: Side, by: Rational): Side => side.map((term) => ({ ...term, value: multiply(term.value, by) }));

const totalOf = (side: Side): Rational =>
  side.reduce((total, term) => (term.kind === 'number' ? add(total, term.value) : total), ZERO);

/** Unknowns together, then numbers together; what is nothing is left out, but for a lone 0. */
function collected(side: Side): Side {
  const result: Term[] = [];
  for (const kind of ['unknown', 'number'] as const) {
    const terms = side.filter((term) => term.kind === kind);
    const value = terms.reduce((total, term) => add(total, term.value), ZERO);
    if (value.num !== 0n) result.push({ kind, value });
  }
  return result.length > 0 ? result : [{ kind: 'number', value: ZERO }];
}

/** How the numbers of an equation are written: as decimals, unless it has fractions. */
export function styleOf({ left, right }: Sides): 'decimal' | 'fraction' {
  const hasFraction = (expr: Expr): boolean =>
    expr.kind === 'mixed' || (expr.kind === 'divide' && expr.sign === '/') || operands(expr).some(hasFraction);
  return hasFraction(left) || hasFraction(right) ? 'fraction' : 'decimal';
}

/** `left = right` as it is printed. */
export const printSides = ({ left, right }: Sides, lang: 'da' | 'en'): string =>
  `${print(left, lang)} = ${print(right, lang)}`;
