import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkArithmeticClaims,
  checkStep,
  evaluate,
  findProblem,
  followWork,
  readEquation,
  readExpression,
  readNumbers,
  siblingOf,
  solve,
} from '../../api/maths/index.ts';
import { aProblem } from './generators.ts';

/** Everything that reads a student's text. */
function readAll(text: string): void {
  const read = readExpression(text);
  if (read.ok) evaluate(read.expr);
  readEquation(text);
  const problem = findProblem(text);
  if (problem) {
    solve(problem);
    siblingOf(problem, 1);
    followWork(problem, text);
  }
  readNumbers(text);
  checkArithmeticClaims(text);
  checkStep(text, text);
  checkStep('2x + 3 = 11', text);
  followWork(aProblem('2x + 3 = 11'), text);
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a tower of powers', '9^9^9^9'],
  ['a power of a sum', '(x + 1)^3000 = x + 1'],
  ['negative powers of nothing', '0^-1 + 0^-9999'],
  ['100,000 brackets', '('.repeat(100_000)],
  ['200 brackets that close', `${'('.repeat(200)}1${')'.repeat(200)}`],
  ['signs without end', '-'.repeat(399)],
  ['a number of 100,000 digits', '9'.repeat(100_000)],
  ['a number of 300 digits', `${'9'.repeat(300)} · ${'9'.repeat(60)}`],
  ['numbers without end', '1+'.repeat(50_000)],
  ['fraction signs', '½'.repeat(10_000)],
  ['a staircase of fractions', '1/'.repeat(190)],
  ['x as far as one can see', 'x x '.repeat(5_000)],
  ['twenty nested fractions', `${'\\frac{1}{'.repeat(20)}2${'}'.repeat(20)}`],
  ['right-to-left text', '‮3/4 + ١/٨ = ؟'],
  ['control characters', `3${String.fromCharCode(0, 1, 2, 127)} + 4`],
  ['lone surrogates', '3 + \ud800 = \udfff'],
  ['emoji', '😀 + 😀 = 2😀'],
  ['equals signs', '='.repeat(5_000)],
  ['powers of powers that fit', '2^2^2^2^2'],
  ['separators', '1.1.1,1,1.'.repeat(400)],
  ['a long sum', Array.from({ length: 99 }, (_, i) => `1/${i + 2}`).join('+')],
  ['a long product', Array.from({ length: 90 }, () => '999').join('·')],
];

describe('hostile input', () => {
  it.each(HOSTILE)('%s is answered, not thrown', (_, text) => {
    expect(() => readAll(text)).not.toThrow();
  });

  it.each([
    ['9^9^9^9', 'tooLarge'],
    ['9^9999', 'tooLarge'],
    [`${'('.repeat(100)}1`, 'tooDeep'],
    ['1'.repeat(401), 'tooLong'],
  ])('names the limit that %s passes', (text, problem) => {
    const read = readExpression(text);
    expect(read.ok ? evaluate(read.expr) : read).toMatchObject({ ok: false, problem });
  });

  it('never throws on any text', () => {
    const maths = fc.string({ unit: fc.constantFrom(...'0123456789xyz+-·:/^=()%,. ½²\\{}$afko\n'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(maths, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        expect(() => readAll(text)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });
});
