import {
  add,
  divide,
  equals,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../../maths/rational.ts';

/** An equation that one step solves, as a text writes it. */
interface OneStep {
  readonly start: number;
  readonly end: number;
}

const NUMBER = '\\d{1,12}(?:[.,]\\d{1,6})?(?:/\\d{1,6})?';
const ONE_STEP = new RegExp(
  `(?<![\\p{L}\\d*/^+(.,-])(?:(-?${NUMBER}) ?\\*? ?)?([a-zæøå])(?: ?([-+*/:]) ?(${NUMBER}))? ?= ?(-?${NUMBER})(?![\\d\\p{L}]|[ ]?[-+*/:^])`,
  'giu',
);

function read(text: string | undefined): Rational | undefined {
  if (text === undefined) return undefined;
  const [top = '', bottom] = text.split('/');
  const [whole = '', fraction = ''] = top.split(/[.,]/);
  const value = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return bottom === undefined || /^0+$/.test(bottom) ? value : divide(value, rational(BigInt(bottom)));
}

/** The right side with the operation undone, or undefined for an operation by zero. */
function undo(sign: string, operand: Rational, right: Rational): Rational | undefined {
  switch (sign) {
    case '+':
      return subtract(right, operand);
    case '-':
      return add(right, operand);
    case '*':
      return equals(operand, ZERO) ? undefined : divide(right, operand);
    default:
      return multiply(right, operand);
  }
}

/** Where a text writes "2x = 290", "x + 5 = 150" or "3x - 1 = 11" whose solution is `key`. */
export function findEquations(text: string, key: Rational): OneStep[] {
  const found: OneStep[] = [];
  for (const match of text.matchAll(ONE_STEP)) {
    const [whole, factorText, , sign, operandText, rightText] = match;
    const right = read(rightText);
    const operand = read(operandText);
    const factor = read(factorText?.replace('-', '')) ?? ONE;
    if (!right || equals(factor, ZERO)) continue;
    const rest = sign && operand ? undo(sign, operand, right) : right;
    if (!rest) continue;
    const solution = divide(rest, factorText?.startsWith('-') ? negate(factor) : factor);
    const trivial = !sign && factorText === undefined;
    if (!trivial && equals(solution, key)) found.push({ start: match.index, end: match.index + whole.length });
  }
  return found;
}
