import { compare, parse } from '@khanacademy/kas';
import fc from 'fast-check';
import { all, create } from 'mathjs';
import { expect, it } from 'vitest';
import { whole } from '../../api/maths/expr.ts';
import {
  decimalOf,
  type Expr,
  evaluate,
  evaluateReal,
  findProblem,
  print,
  readExpression,
  solve,
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

/** Why the other engine has no answer to compare with, or another one. */
type Explained =
  /** mathjs holds fractions in limited precision and refuses, or goes over to floating point. */
  | 'theirs: no exact fraction'
  /** Its floating point is not finite: an overflow, or a division by 0 that it calls Infinity. */
  | 'theirs: not finite'
  /** We refuse a division by zero, a root of a negative number or a number of more than 2,000 bits, by name. */
  | 'ours: refused';

const explained = new Map<Explained, number>();
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
      if (!ours.ok) return because('ours: refused');
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
      if (!ours.ok) return because('ours: refused');
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
      if (!ours.ok) return because('ours: refused');
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

it('every step of a worked expression keeps its value, by mathjs', () => {
  fc.assert(
    fc.property(anExpr({ letters: false, parts: true }), (expr) => {
      const worked = solve({ kind: 'evaluate', expr, text: print(expr, 'en') }, 'en');
      if (!worked) return because('ours: refused');
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
