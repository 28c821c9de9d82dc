import { expect, it } from 'vitest';
import {
  evaluateReal,
  readClock,
  readDate,
  readEquation,
  readExpression,
  readInequality,
  readPoint,
  readQuantity,
  readSystem,
} from '../../api/maths/index.ts';
import { REFUSED } from './hostileTexts.ts';

it.each(REFUSED.map((text, i) => [i, text.length, text.slice(0, 12), text] as const))(
  'case %i (%i characters, %j…) is refused with a reason by every reader',
  (_, _length, _start, text) => {
    const read = readExpression(text, 'da');
    const value = read.ok ? evaluateReal(read.expr) : read;
    for (const result of [
      value,
      readEquation(text),
      readInequality(text),
      readPoint(text),
      readSystem(text),
      readQuantity(text),
      readClock(text),
      readDate(text),
    ]) {
      expect(result.ok ? 'read' : result.problem).toMatch(
        /^(empty|syntax|tooLong|tooDeep|tooLarge|divisionByZero|ambiguous|variable|notRational|notReal|unitMismatch)$/,
      );
    }
  },
);
