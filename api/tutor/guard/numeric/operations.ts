import { add, divide, multiply, power, type Rational, subtract } from '../../../maths/rational.ts';

/** Larger exponents belong to no school task. */
const LARGEST_EXPONENT = 40n;

/** The result of an operation by its sign. @throws RangeError for other signs and large exponents, DivisionByZero */
export function apply(sign: string, a: Rational, b: Rational): Rational {
  switch (sign) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    default:
      if (b.den !== 1n || b.num > LARGEST_EXPONENT || b.num < -LARGEST_EXPONENT) throw new RangeError('exponent');
      return power(a, b.num);
  }
}

/** The same with doubles. */
export function applyRoughly(sign: string, a: number, b: number): number {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    default:
      return a ** b;
  }
}
