import type { Language } from '../../contract/language.ts';
import { workTexts } from '../../language/texts/exercises/work.ts';
import type { Expr } from '../expr.ts';
import { isInteger } from '../rational.ts';
import type { Solution } from '../solve/step.ts';
import { plainNumber } from '../solve/values.ts';
import { shownLine } from './written.ts';

/** A chain is broken into lines when it is longer than this, in characters. */
const LONGEST_CHAIN = 72;

/** `3/4 + 1/8 = 6/8 + 1/8 = 7/8`, on one line or one line a step. */
export function chain({ steps }: Solution, lang: Language): string[] {
  const lines = [steps[0]?.before ?? '', ...steps.map((step) => step.after)].map((line) => shownLine(line, lang));
  const whole = lines.join(' = ');
  return whole.length <= LONGEST_CHAIN ? [whole] : lines.map((line, i) => (i === 0 ? line : `= ${line}`));
}

/** An equation line by line, each with what was done to both sides. */
export function equationLines({ steps }: Solution, lang: Language): string[] {
  const words = workTexts[lang];
  return [
    shownLine(steps[0]?.before ?? '', lang),
    ...steps.map(({ after, rule, operation }) => {
      const { action, operand } = operation;
      const done = action && operand ? words.bothSides[action](operand) : words.rule[rule];
      return done === undefined ? shownLine(after, lang) : `${shownLine(after, lang)}   (${done})`;
    }),
  ];
}

/** How a written calculation of whole numbers is done place by place; none where it is done in the head. */
export function placeByPlace(expr: Expr, lang: Language): string[] {
  if (expr.kind !== 'add' && expr.kind !== 'subtract' && expr.kind !== 'multiply' && expr.kind !== 'divide') return [];
  const [left, right] = [plainNumber(expr.left), plainNumber(expr.right)];
  if (!left || !right || !isInteger(left) || !isInteger(right) || left.num < 0n || right.num < 0n) return [];
  const [a, b] = [Number(left.num), Number(right.num)];
  const line = (parts: readonly string[], total?: number): string[] =>
    parts.length > 1
      ? [shownLine([...parts, ...(total === undefined ? [] : [workTexts[lang].together(total)])].join(', '), lang)]
      : [];
  switch (expr.kind) {
    case 'add':
      return a < 10 || b < 10 ? [] : line(sums(a, b), a + b);
    case 'subtract':
      return b < 10 ? [] : line(differences(a, b));
    case 'multiply':
      return a > 10 && b > 1 ? line(products(a, b), a * b) : b > 10 && a > 1 ? line(products(b, a), a * b) : [];
    case 'divide':
      return a < 10 * b || a % b !== 0 ? [] : line(quotients(a, b, lang), a / b);
  }
}

/** 347 as 300, 40 and 7, without what is nothing. */
const places = (whole: number): number[] =>
  [...String(whole)]
    .map((digit, i, all) => Number(digit) * 10 ** (all.length - 1 - i))
    .filter((value, _, all) => value > 0 || all.length === 1);

function sums(a: number, b: number): string[] {
  const size = String(Math.max(a, b)).length;
  return Array.from({ length: size }, (_, i) => {
    const place = 10 ** (size - 1 - i);
    const part = (value: number): number => (Math.floor(value / place) % 10) * place;
    return [part(a), part(b)] as const;
  }).flatMap(([x, y]) => (x > 0 && y > 0 ? [`${x} + ${y} = ${x + y}`] : x + y > 0 ? [String(x + y)] : []));
}

function differences(a: number, b: number): string[] {
  let left = a;
  return places(b).map((part) => {
    const text = `${left} - ${part} = ${left - part}`;
    left -= part;
    return text;
  });
}

const products = (a: number, b: number): string[] =>
  places(a).flatMap((x) => places(b).map((y) => `${y} · ${x} = ${x * y}`));

/** The dividend in pieces that the divisor goes into, one for each digit of the quotient. */
function quotients(a: number, b: number, lang: Language): string[] {
  const sign = lang === 'da' ? ':' : '÷';
  return places(a / b).map((part) => `${part * b} ${sign} ${b} = ${part}`);
}
