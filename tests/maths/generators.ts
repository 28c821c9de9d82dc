import fc from 'fast-check';
import type { Expr, MathsProblem } from '../../api/maths/index.ts';
import { findProblem, rational } from '../../api/maths/index.ts';

/** The problem in a sentence that certainly has one. */
export function aProblem(text: string): MathsProblem {
  const problem = findProblem(text);
  if (!problem) throw new Error(`no problem found in "${text}"`);
  return problem;
}

const integer = (max: number): fc.Arbitrary<Expr> =>
  fc.integer({ min: 0, max }).map((value) => ({ kind: 'number', value: rational(value) }));

const decimal: fc.Arbitrary<Expr> = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(10, 100, 1000))
  .map(([value, scale]) => ({ kind: 'number', value: rational(value, BigInt(scale)) }));

const positive = fc.integer({ min: 1, max: 30 });

const written: fc.Arbitrary<Expr> = fc.tuple(positive, positive).map(([num, den]) => ({
  kind: 'divide',
  sign: '/',
  left: { kind: 'number', value: rational(num) },
  right: { kind: 'number', value: rational(den) },
}));

const mixed: fc.Arbitrary<Expr> = fc
  .tuple(positive, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .map(([whole, num, more]) => ({ kind: 'mixed', whole: BigInt(whole), num: BigInt(num), den: BigInt(num + more) }));

const percent: fc.Arbitrary<Expr> = integer(200).map((of) => ({ kind: 'percent', of }));

const letter: fc.Arbitrary<Expr> = fc.constantFrom<Expr>({ kind: 'variable', name: 'x' });

/** Any expression that the parser can give, with letters or without. */
export const anExpr = (options: { readonly letters: boolean; readonly parts?: boolean }): fc.Arbitrary<Expr> => {
  const leaves = [integer(500), decimal, written, mixed, ...(options.letters ? [letter] : [])];
  return fc.letrec<{ expr: Expr }>((tie) => {
    const side = tie('expr');
    const binary = (kind: 'add' | 'subtract' | 'multiply'): fc.Arbitrary<Expr> =>
      fc.tuple(side, side).map(([left, right]) => ({ kind, left, right }));
    return {
      expr: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        ...leaves,
        binary('add'),
        binary('subtract'),
        binary('multiply'),
        fc
          .tuple(side, side, fc.constantFrom(':' as const, '/' as const))
          .map(([left, right, sign]): Expr => ({ kind: 'divide', sign, left, right })),
        fc.tuple(side, integer(4)).map(([left, right]): Expr => ({ kind: 'power', left, right })),
        side.map((of): Expr => ({ kind: 'negate', of })),
        ...(options.parts
          ? [
              fc
                .tuple(fc.oneof(written, percent), integer(400))
                .map(([left, right]): Expr => ({ kind: 'of', left, right })),
            ]
          : []),
      ),
    };
  }).expr;
};

/** The same expression for mathjs, with a bracket around every operation: its value does not depend on precedence. */
export function toMathjs(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return `(${expr.value.num}/${expr.value.den})`;
    case 'mixed':
      return `(${expr.whole}+${expr.num}/${expr.den})`;
    case 'variable':
      return expr.name;
    case 'constant':
      return expr.name;
    case 'root':
      return `${expr.degree === 2 ? 'sqrt' : 'cbrt'}(${toMathjs(expr.of)})`;
    case 'negate':
      return `(-${toMathjs(expr.of)})`;
    case 'percent':
      return `(${toMathjs(expr.of)}/100)`;
    default: {
      const sign = { add: '+', subtract: '-', multiply: '*', of: '*', divide: '/', power: '^' }[expr.kind];
      return `(${toMathjs(expr.left)}${sign}${toMathjs(expr.right)})`;
    }
  }
}

/** Arithmetic as it is typed, with brackets here and there: `12 + (3 * 4 - 5) / 2`. */
export const arithmeticText: fc.Arbitrary<string> = fc.letrec<{ sum: string; item: string }>((tie) => ({
  sum: fc
    .tuple(tie('item'), fc.array(fc.tuple(fc.constantFrom(' + ', ' - ', ' * ', ' / '), tie('item')), { maxLength: 4 }))
    .map(([first, rest]) => first + rest.map(([sign, item]) => sign + item).join('')),
  item: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.integer({ min: 0, max: 60 }).map(String),
    tie('sum').map((sum) => `(${sum})`),
  ),
})).sum;

/** A linear equation with one solution, as text: brackets, unknowns on both sides, now and then a division. */
export const linearEquation: fc.Arbitrary<{ text: string; solution: number }> = fc
  .tuple(
    fc.integer({ min: -9, max: 12 }),
    fc.integer({ min: 2, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 8 }),
    fc.constantFrom('plain', 'bracket', 'divided', 'reversed'),
  )
  .filter(([, a, , c]) => a !== c)
  .map(([x, a, b, c, form]) => {
    const other = c === 0 ? '' : `${c}x + `;
    const right = (value: number): string => (value < 0 ? `${other}(${value})` : `${other}${value}`);
    if (form === 'bracket') return { text: `${a}(x + ${b}) = ${right(a * (x + b) - c * x)}`, solution: x };
    if (form === 'divided') return { text: `x/${a} + ${b} = ${right(x + b - c * a * x)}`, solution: x * a };
    const [left, value] = [`${a}x + ${b}`, right(a * x + b - c * x)];
    return { text: form === 'reversed' ? `${value} = ${left}` : `${left} = ${value}`, solution: x };
  });
