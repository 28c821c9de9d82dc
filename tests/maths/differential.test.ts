import { compare, parse } from '@khanacademy/kas';
import fc from 'fast-check';
import { all, create } from 'mathjs';
import { expect, it } from 'vitest';
import { whole } from '../../api/maths/expr.ts';
import {
  checkStep,
  decimalOf,
  type Expr,
  evaluate,
  evaluateReal,
  findProblem,
  print,
  readExpression,
  solve,
  solveOrReason,
  toFraction,
} from '../../api/maths/index.ts';
import { anExpr, linearEquation, toMathjs } from './generators.ts';

/**
 * The engine beside two others, on what is generated here: `CASES=20000` compares so many in all. Where they differ for
 * a known reason the case is counted under it; any other difference fails.
 */
const CASES = Number(process.env.CASES ?? 1200);
const fractions = create(all ?? {}, { number: 'Fraction' });
const floats = create(all ?? {});

/** What we refuse, by name. */
type Refusal =
  | 'divisionByZero'
  /** A divisor with cube roots or roots of π is known only nearly, and not told from 0. */
  | 'notRational'
  | 'notReal'
  | 'nothingToDo'
  | 'tooLarge';

/** Why the other engine has no answer to compare with, or another one. */
type Explained =
  /** mathjs holds fractions in limited precision and refuses, or goes over to floating point. */
  | 'theirs: no exact fraction'
  /** Its floating point is not finite: an overflow, or a division by 0 that it calls Infinity. */
  | 'theirs: not finite';

const explained = new Map<string, number>();
const because = (reason: Explained): void => void explained.set(reason, (explained.get(reason) ?? 0) + 1);

function fractionBy(text: string): string | undefined {
  try {
    const value = fractions.fraction(fractions.evaluate(text));
    return value.d === 1n ? `${value.s * value.n}` : `${value.s * value.n}/${value.d}`;
  } catch {
    return undefined;
  }
}

/** The value by mathjs's floating point; undefined when it is no finite real number. */
function floatBy(text: string): number | undefined {
  const value: unknown = floats.evaluate(text);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const partsOf = (expr: Expr): Expr[] => [
  expr,
  ...Object.values(expr).flatMap((part) => (isExpr(part) ? partsOf(part) : [])),
];
const isExpr = (part: unknown): part is Expr => typeof part === 'object' && part !== null && 'kind' in part;

/** Rounding of floating point where a root is taken away from itself. */
const NEARLY_ZERO = 1e-9;
/** Longer numbers and lines are nobody's: api/maths/limits.ts. */
const MOST_DIGITS = 60;
const MOST_NODES = 120;

function dividesByZero(expr: Expr): boolean {
  return partsOf(expr).some(
    (part) => part.kind === 'divide' && Math.abs(floatBy(toMathjs(part.right)) ?? 1) < NEARLY_ZERO,
  );
}

/** Whether there is a reason to refuse an expression, found without our own evaluation. */
const HOLDS: Readonly<Record<Refusal, (expr: Expr) => boolean>> = {
  divisionByZero: dividesByZero,
  notRational: dividesByZero,
  notReal: (expr) =>
    partsOf(expr).some((part) => part.kind === 'root' && part.degree === 2 && (floatBy(toMathjs(part.of)) ?? 0) < 0),
  nothingToDo: isWrittenOut,
  tooLarge: (expr) =>
    partsOf(expr).length > MOST_NODES ||
    partsOf(expr).some((part) => (fractionBy(toMathjs(part)) ?? '').length > MOST_DIGITS),
};

/** A number as it stands at the end of a calculation: whole, decimal, mixed, in per cent, or a fraction in lowest terms. */
function isWrittenOut(expr: Expr): boolean {
  if (expr.kind === 'negate' || expr.kind === 'percent') return isWrittenOut(expr.of);
  if (expr.kind === 'number' || expr.kind === 'mixed') return true;
  return expr.kind === 'divide' && fractionBy(toMathjs(expr)) === toMathjs(expr).replace(/[()]|\/1(?=\))/gu, '');
}

/** A refusal is counted under its reason, and fails where the reason does not hold. */
function refused(reason: string, expr: Expr): void {
  const holds = Object.entries(HOLDS).find(([name]) => name === reason)?.[1];
  expect(holds?.(expr), `${reason}: ${print(expr, 'en')}`).toBe(true);
  explained.set(`ours: ${reason}`, (explained.get(`ours: ${reason}`) ?? 0) + 1);
}

const withRoots: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => {
  const side = tie('expr');
  const small = fc.integer({ min: 0, max: 60 }).map((value) => whole(BigInt(value)));
  return {
    expr: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      small,
      fc.constant<Expr>({ kind: 'constant', name: 'pi' }),
      fc
        .tuple(small, fc.constantFrom(2 as const, 3 as const))
        .map(([of, degree]): Expr => ({ kind: 'root', of, degree })),
      fc
        .tuple(side, side, fc.constantFrom('add' as const, 'subtract' as const, 'multiply' as const))
        .map(([left, right, kind]): Expr => ({ kind, left, right })),
      fc.tuple(side, side).map(([left, right]): Expr => ({ kind: 'divide', sign: ':', left, right })),
      side.map((of): Expr => ({ kind: 'root', degree: 2, of })),
    ),
  };
}).expr;

const runs = (share: number) => ({ numRuns: Math.round(CASES * share) });

it('values of expressions are those of mathjs, exactly', () => {
  fc.assert(
    fc.property(anExpr({ letters: false, parts: true }), (expr) => {
      const ours = evaluate(expr);
      const theirs = fractionBy(toMathjs(expr));
      if (!ours.ok) return refused(ours.problem, expr);
      if (theirs === undefined) return because('theirs: no exact fraction');
      expect(toFraction(ours.value)).toBe(theirs);
    }),
    runs(0.35),
  );
});

it('values with roots and π are those of mathjs, to nine figures', () => {
  fc.assert(
    fc.property(withRoots, (expr) => {
      const ours = evaluateReal(expr);
      if (!ours.ok) return refused(ours.problem, expr);
      const theirs = floatBy(toMathjs(expr));
      if (theirs === undefined) return because('theirs: not finite');
      const value = decimalOf(ours.value);
      expect(Math.abs(value - theirs), print(expr, 'en')).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)));
    }),
    runs(0.2),
  );
});

it('values of expressions are those of Khan Academy’s engine, to six figures', () => {
  fc.assert(
    fc.property(anExpr({ letters: false }), (expr) => {
      const ours = evaluate(expr);
      if (!ours.ok) return refused(ours.problem, expr);
      const theirs = parse(toMathjs(expr));
      const value = theirs.parsed ? Number(theirs.expr.eval()) : Number.NaN;
      const own = Number(ours.value.num) / Number(ours.value.den);
      if (!Number.isFinite(value) || !Number.isFinite(own)) return because('theirs: not finite');
      expect(Math.abs(value - own), toMathjs(expr)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(own)));
    }),
    runs(0.15),
  );
});

it('every line of a solved equation has the solution of the first, by Khan Academy’s engine and by mathjs', () => {
  fc.assert(
    fc.property(linearEquation, ({ text, solution }) => {
      const problem = findProblem(text);
      const solved = problem && solve(problem, 'en');
      expect(solved && toFraction(solved.value)).toBe(String(solution));
      for (const { after } of solved?.steps ?? []) {
        const sides = after.split('=').map((side) => readExpression(side, 'en'));
        const [left, right] = sides.map((side) => side.ok && toMathjs(side.expr));
        expect(left && right, after).toBeTruthy();
        expect(fractions.evaluate(`((${left}) - (${right})) == 0`, { x: fractions.fraction(solution) }), after).toBe(
          true,
        );
        const [first, line] = [parse(text), parse(`${left}=${right}`)];
        expect(first.parsed && line.parsed && compare(first.expr, line.expr).equal, `${text} → ${after}`).toBe(true);
      }
    }),
    runs(0.15),
  );
}, 240_000);

it('a student’s line follows from an equation just where mathjs finds the same solution', () => {
  const line = fc.tuple(linearEquation, linearEquation, fc.constantFrom('same', 'scaled', 'other', 'moved'));
  fc.assert(
    fc.property(line, fc.integer({ min: 2, max: 5 }), ([task, other, how], by) => {
      const [left = '', right = ''] = task.text.split(' = ');
      const written = {
        same: `${right} = ${left}`,
        scaled: `${by}(${left}) = ${by}(${right})`,
        other: other.text,
        moved: `${left} + ${by} = ${right} + ${by + 1}`,
      }[how];
      const [first = '', second = ''] = written.split(' = ');
      const difference = (x: number) => fractions.evaluate(`(${first}) - (${second})`, { x: fractions.fraction(x) });
      // A line of the first degree with the same solution that is not true everywhere has no other.
      const holds = fractions.evaluate('a == 0', { a: difference(task.solution) });
      expect(checkStep(task.text, written), `${task.text} → ${written}`).toBe(holds ? 'follows' : 'wrong');
    }),
    runs(0.15),
  );
});

it('every step of a worked expression keeps its value, by mathjs', () => {
  fc.assert(
    fc.property(anExpr({ letters: false, parts: true }), (expr) => {
      const result = solveOrReason({ kind: 'evaluate', expr, text: print(expr, 'en') }, 'en');
      if (!result.ok) return refused(result.reason, expr);
      const worked = result.solution;
      for (const { after } of worked.steps) {
        const read = readExpression(after, 'en');
        const theirs = read.ok ? fractionBy(toMathjs(read.expr)) : 'not read';
        if (theirs === undefined) because('theirs: no exact fraction');
        else expect(theirs, after).toBe(toFraction(worked.value));
      }
    }),
    runs(0.15),
  );
  console.log('explained', Object.fromEntries(explained));
});
