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
import { NAMED } from './hostileTexts.ts';

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

describe('hostile input', () => {
  it.each(NAMED)('%s is answered, not thrown', (_, text) => {
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
