import { rationalRoot } from '../arithmetic.ts';
import { difference, type Expr, hasVariable, operands, product, sum, variable, whole, withOperand } from '../expr.ts';
import { integerRoot } from '../integerRoot.ts';
import { MAX_STEPS } from '../limits.ts';
import { print } from '../print.ts';
import {
  compare,
  divide,
  equals,
  isInteger,
  negate,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../rational.ts';
import { equationStep, printSides, type Sides, styleOf } from '../solve/equation.ts';
import type { RuleName, Step } from '../solve/step.ts';
import { commonFactor } from './form.ts';
import { degreeOf, type Monomial, polynomialOf } from './polynomial.ts';
import type { AlgebraSolution, QuadraticProblem } from './problem.ts';
import { termOf, writeTerms } from './terms.ts';

type Lang = 'da' | 'en';

/** The word between the solutions of an equation. */
const OR: Readonly<Record<Lang, string>> = { da: 'eller', en: 'or' };

/**
 * Solves an equation of the second degree as it is taught before the formula: the square alone and its two roots, a common
 * factor outside, or two brackets whose product is 0. Null where its solutions are no fractions, or no whole numbers beside
 * a term of the first degree. @throws TooLarge, DivisionByZero
 */
export function solveQuadratic(problem: QuadraticProblem, lang: Lang): AlgebraSolution | null {
  return onlySquare(problem, lang) ?? byFactors(problem, lang);
}

const solved = (name: string, values: readonly Rational[], steps: readonly Step[]): AlgebraSolution => ({
  answer: { kind: 'roots', values },
  variable: name,
  steps,
});

const ofValue = (value: Rational): Expr => writeTerms([termOf({ coefficient: value, letters: new Map() })], 'fraction');

/** `x = 7 eller x = -7` */
const listed = (name: string, values: readonly Rational[], lang: Lang): string =>
  values.map((value) => `${name} = ${print(ofValue(value), lang)}`).join(` ${OR[lang]} `);

/** `2x² - 3 = 95` is linear in x², and x² = 49 has the roots of 49. */
function onlySquare(problem: QuadraticProblem, lang: Lang): AlgebraSolution | null {
  const { variable: name } = problem;
  const square: Expr = { kind: 'power', left: variable(name), right: whole(2n) };
  let sides: Sides = { left: squareAs(problem.left, name), right: squareAs(problem.right, name) };
  if (holds(sides.left, name) || holds(sides.right, name)) return null;
  const shown = (expr: Expr): Expr => replaced(expr, SQUARE, square);
  const line = ({ left, right }: Sides): string => printSides({ left: shown(left), right: shown(right) }, lang);
  const steps: Step[] = [];
  while (steps.length < MAX_STEPS) {
    const step = equationStep(sides, SQUARE, styleOf(sides));
    if (step.kind === 'solved') {
      const root = step.value.num < 0n ? undefined : rationalRoot(step.value, 2);
      if (!root) return null;
      const values = root.num === 0n ? [root] : [root, negate(root)];
      const of = print(ofValue(step.value), lang);
      const operation = { text: `√${isInteger(step.value) ? of : `(${of})`}`, result: print(ofValue(root), lang) };
      steps.push({ rule: 'bothRoots', before: line(sides), after: listed(name, values, lang), operation });
      return solved(name, values, steps);
    }
    if (step.kind !== 'change') return null;
    const { change } = step;
    steps.push({
      rule: change.rule,
      before: line(sides),
      after: line(change),
      operation: {
        text: print(shown(change.text), lang),
        result: print(shown(change.result), lang),
        ...(change.action && { action: change.action }),
        ...(change.operand && { operand: print(shown(change.operand), lang) }),
      },
    });
    sides = change;
  }
  return null;
}

/** The name that the square goes by while it is solved for; no student's letter is that long. */
const SQUARE = 'square';

const squareAs = (expr: Expr, name: string): Expr => {
  const isSquare =
    (expr.kind === 'power' &&
      isLetter(expr.left, name) &&
      expr.right.kind === 'number' &&
      expr.right.value.num === 2n) ||
    (expr.kind === 'multiply' && isLetter(expr.left, name) && isLetter(expr.right, name));
  return isSquare ? variable(SQUARE) : mapped(expr, (operand) => squareAs(operand, name));
};

const replaced = (expr: Expr, name: string, by: Expr): Expr =>
  isLetter(expr, name) ? by : mapped(expr, (operand) => replaced(operand, name, by));

const isLetter = (expr: Expr, name: string): boolean => expr.kind === 'variable' && expr.name === name;
const holds = (expr: Expr, name: string): boolean =>
  isLetter(expr, name) || operands(expr).some((operand) => holds(operand, name));
const mapped = (expr: Expr, change: (operand: Expr) => Expr): Expr =>
  operands(expr).reduce((result, operand, i) => withOperand(result, i, change(operand)), expr);

/** Everything on one side, written as a product: then one of the factors is 0. */
function byFactors(problem: QuadraticProblem, lang: Lang): AlgebraSolution | null {
  const { variable: name, left, right } = problem;
  const terms = polynomialOf(difference(left, right));
  const [a, b, c] = [2, 1, 0].map((degree) => terms?.find((term) => degreeOf(term) === degree)?.coefficient ?? ZERO);
  if (!terms || !a || !b || !c || a.num === 0n) return null;
  const steps: Step[] = [];
  let line: Expr = left;
  const isZero = !hasVariable(right) && polynomialOf(right)?.length === 0;
  const next = (rule: RuleName, after: Expr, operand?: Rational): void => {
    steps.push({
      rule,
      before: printSides(steps.length === 0 ? problem : { left: line, right: whole(0n) }, lang),
      after: printSides({ left: after, right: whole(0n) }, lang),
      operation: {
        text: print(line, lang),
        result: print(after, lang),
        ...(operand && { action: 'divide' as const, operand: print(ofValue(operand), lang) }),
      },
    });
    line = after;
  };
  const factors = isZero ? factorsIn(left) : undefined;
  if (!factors) {
    const inOrder = writeTerms(inFallingOrder(terms).map(termOf), 'fraction');
    if (!isZero || print(line, lang) !== print(inOrder, lang)) next('gatherOnOneSide', inOrder);
  }
  if (!factors && b.num === 0n) {
    const alone = onlySquare({ ...problem, left: line, right: whole(0n) }, lang);
    return alone && { ...alone, steps: [...steps, ...alone.steps] };
  }
  const found = factors ?? (c.num === 0n ? commonLetter(terms) : trinomial(a, b, c, name, next));
  if (!found) return null;
  const written = productOf(found.map(({ expr, times }) => raised(expr, times)));
  if (!factors) next(c.num === 0n ? 'takeOutFactor' : 'factorTrinomial', written);
  return zeroProduct(found, name, { steps, line, lang });
}

const inFallingOrder = (terms: readonly Monomial[]): Monomial[] => [...terms].sort((x, y) => degreeOf(y) - degreeOf(x));

/** A factor of a product, and how often it stands there. */
interface Factor {
  readonly expr: Expr;
  readonly times: 1 | 2;
}

const once = (expr: Expr): Factor => ({ expr, times: 1 });
const raised = (expr: Expr, times: 1 | 2): Expr =>
  times === 1 ? expr : { kind: 'power', left: expr, right: whole(2n) };
const productOf = ([first, ...rest]: readonly Expr[]): Expr => rest.reduce(product, first ?? whole(1n));

/** The factors of a product with the unknown in at least one; undefined for a sum. */
function factorsIn(expr: Expr): Factor[] | undefined {
  if (expr.kind === 'power' && expr.left.kind !== 'variable') return [{ expr: expr.left, times: 2 }];
  if (expr.kind !== 'multiply') return undefined;
  const [left, right] = [factorsIn(expr.left) ?? [once(expr.left)], factorsIn(expr.right) ?? [once(expr.right)]];
  const all = [...left, ...right];
  return all.filter(({ expr: factor }) => hasVariable(factor)).length > 1 || all.some(({ times }) => times > 1)
    ? all
    : undefined;
}

/** `2x² + 6x` is `2x(x + 3)`. */
function commonLetter(terms: readonly Monomial[]): Factor[] | undefined {
  const factor = commonFactor(terms);
  if (!factor) return undefined;
  const rests = inFallingOrder(terms).map((term) => ({
    coefficient: divide(term.coefficient, factor.coefficient),
    letters: new Map(
      [...term.letters].map(([name, power]) => [name, power - 1] as const).filter(([, power]) => power > 0),
    ),
  }));
  return [once(writeTerms([termOf(factor)], 'fraction')), once(writeTerms(rests.map(termOf), 'fraction'))];
}

/** The two brackets of a trinomial with whole roots; it is divided by the number of squares first. */
function trinomial(
  a: Rational,
  b: Rational,
  c: Rational,
  name: string,
  next: (rule: RuleName, after: Expr, operand: Rational) => void,
): Factor[] | undefined {
  const [p, q] = [divide(b, a), divide(c, a)];
  if (!isInteger(p) || !isInteger(q)) return undefined;
  const discriminant = p.num * p.num - 4n * q.num;
  const root = discriminant < 0n ? -1n : integerRoot(discriminant, 2);
  if (root < 0n || root * root !== discriminant || (root - p.num) % 2n !== 0n) return undefined;
  const letters = new Map([[name, 1]]);
  if (compare(a, ONE) !== 0) {
    const monic = [
      { coefficient: ONE, letters: new Map([[name, 2]]) },
      { coefficient: p, letters },
      { coefficient: q, letters: new Map<string, number>() },
    ];
    next(
      'divideBothSides',
      writeTerms(monic.filter(({ coefficient }) => coefficient.num !== 0n).map(termOf), 'fraction'),
      a,
    );
  }
  const brackets = [(-p.num + root) / 2n, (-p.num - root) / 2n].map((value) => lessThan(name, rational(value)));
  const [one, other] = brackets;
  if (!one || !other) return undefined;
  return root === 0n ? [{ expr: one, times: 2 }] : [once(one), once(other)];
}

/** `x - value` */
const lessThan = (name: string, value: Rational): Expr =>
  value.num < 0n
    ? sum(variable(name), ofValue(negate(value)))
    : value.num === 0n
      ? variable(name)
      : difference(variable(name), ofValue(value));

/** A product is 0 when one of its factors is. */
function zeroProduct(
  factors: readonly Factor[],
  name: string,
  { steps, line, lang }: { readonly steps: readonly Step[]; readonly line: Expr; readonly lang: Lang },
): AlgebraSolution | null {
  const withUnknown = factors.flatMap(({ expr }) => (hasVariable(expr) ? withoutNumber(expr) : []));
  const values: Rational[] = [];
  for (const factor of withUnknown) {
    const terms = polynomialOf(factor);
    const [slope, constant] = [1, 0].map(
      (degree) => terms?.find((term) => degreeOf(term) === degree)?.coefficient ?? ZERO,
    );
    if (!terms || !slope || !constant || slope.num === 0n || terms.some((term) => degreeOf(term) > 1)) return null;
    const value = divide(subtract(ZERO, constant), slope);
    if (!values.some((other) => equals(other, value))) values.push(value);
  }
  const split = withUnknown.map((factor) => printSides({ left: factor, right: whole(0n) }, lang)).join(` ${OR[lang]} `);
  const before = printSides({ left: line, right: whole(0n) }, lang);
  const answer = listed(name, values, lang);
  const all = [...steps, stepTo('zeroProduct', before, split)];
  return solved(name, values, split === answer ? all : [...all, stepTo('solveEach', split, answer)]);
}

/** The letter of `2x`; anything else as it is. */
const withoutNumber = (expr: Expr): Expr =>
  expr.kind === 'multiply' && expr.left.kind === 'number' && expr.right.kind === 'variable' ? expr.right : expr;

const stepTo = (rule: RuleName, before: string, after: string): Step => ({
  rule,
  before,
  after,
  operation: { text: before, result: after },
});
