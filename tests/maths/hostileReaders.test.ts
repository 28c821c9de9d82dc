import { expect, it } from 'vitest';
import {
  evaluateReal,
  readEquation,
  readExpression,
  readInequality,
  readPoint,
  readSystem,
} from '../../api/maths/index.ts';

const LONG = 100_000;
const wall = (piece: string): readonly string[] => [piece.repeat(LONG), piece.repeat(Math.floor(390 / piece.length))];

/** Texts that are no maths or too much of it; each is refused by every reader, or by what computes it. */
const HOSTILE: readonly string[] = [
  ...[
    '(',
    '√',
    '-',
    '1+',
    '½',
    'x<',
    '(3;',
    'halv',
    'og ',
    '\\frac{',
    '\\sqrt[3]',
    '^',
    '⁻',
    '¹²',
    '³√',
    'π√',
    '∛(',
  ].flatMap(wall),
  ...[
    'er lig med ',
    'i tredje ',
    'squared ',
    'E9',
    '=',
    '<=',
    '|',
    '{,}',
    '\\text{',
    '$',
    ',',
    '.',
    '\ud800',
    '\u0000',
  ].flatMap(wall),
  '9^9^9^9',
  '√(9^9^9^9)',
  '(1+√2)^99999999',
  'π^99999999999',
  '9e99^99',
  '√-1',
  '0^-1',
  '1/(√12-2√3)',
  '‮3/4 + ١/٨',
  '😀 + 😀',
];

it.each(HOSTILE.map((text, i) => [i, text.length, text.slice(0, 12), text] as const))(
  'case %i (%i characters, %j…) is refused with a reason by every reader',
  (_, _length, _start, text) => {
    const read = readExpression(text, 'da');
    const value = read.ok ? evaluateReal(read.expr) : read;
    for (const result of [value, readEquation(text), readInequality(text), readPoint(text), readSystem(text)]) {
      expect(result.ok ? 'read' : result.problem).toMatch(
        /^(empty|syntax|tooLong|tooDeep|tooLarge|divisionByZero|ambiguous|variable|notRational|notReal)$/,
      );
    }
  },
);
