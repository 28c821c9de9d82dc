import { expect, it } from 'vitest';
import { readStatements } from '../../api/maths/follow/statements.ts';
import {
  type Expr,
  evaluateReal,
  print,
  printClock,
  printDate,
  printQuantity,
  type Real,
  rationalOf,
  readClock,
  readDate,
  readEquation,
  readExpression,
  readInequality,
  readPoint,
  readQuantity,
  readSystem,
  toFraction,
} from '../../api/maths/index.ts';
import { SPELLINGS, type Spelling, type SpellingKind } from './spellings.ts';

const show = (real: Real): string => {
  const value = rationalOf(real);
  if (value) return toFraction(value);
  if (real.kind === 'approximate') return `about ${real.value}`;
  return real.terms
    .map(({ coefficient, radicand, pi }) => {
      const factor = toFraction(coefficient);
      return `${factor === '1' ? '' : factor}${radicand > 1n ? `√${radicand}` : ''}${'π'.repeat(Math.max(pi, 0))}`;
    })
    .join(' + ');
};

const printSides = ({ left, right }: { left: Expr; right: Expr }): string =>
  `${print(left, 'en')} = ${print(right, 'en')}`;

/** What the readers make of a spelling. */
const READ: Record<SpellingKind, (spelling: Spelling) => string> = {
  value({ text, lang }) {
    const read = readExpression(text, lang);
    const result = read.ok ? evaluateReal(read.expr) : read;
    return result.ok ? show(result.value) : result.problem;
  },
  expr({ text, lang }) {
    const read = readExpression(text, lang);
    return read.ok ? print(read.expr, 'en') : read.problem;
  },
  equation({ text, lang }) {
    const read = readEquation(text, lang);
    return read.ok ? printSides(read) : read.problem;
  },
  inequality({ text, lang }) {
    const read = readInequality(text, lang);
    return read.ok ? `${print(read.left, 'en')} ${read.sign} ${print(read.right, 'en')}` : read.problem;
  },
  system({ text, lang }) {
    const read = readSystem(text, lang);
    return read.ok ? read.equations.map(printSides).join(' & ') : read.problem;
  },
  point({ text, lang }) {
    const read = readPoint(text, lang);
    return read.ok ? `${toFraction(read.x)}; ${toFraction(read.y)}` : read.problem;
  },
  quantity({ text, lang }) {
    const read = readQuantity(text, lang);
    return read.ok ? printQuantity(read.quantity, 'en') : read.problem;
  },
  clock({ text, lang }) {
    const read = readClock(text, lang);
    return read.ok ? printClock(read.clock) : read.problem;
  },
  date({ text }) {
    const read = readDate(text);
    return read.ok ? printDate(read.date) : read.problem;
  },
  lines: ({ text }) =>
    readStatements(text)
      .map(({ sides }) => sides.map(({ expr }) => print(expr, 'en')).join(' = '))
      .join(' | '),
};

it.each(SPELLINGS)('$kind: $text', (spelling) => {
  expect(READ[spelling.kind](spelling)).toBe(spelling.as);
});
