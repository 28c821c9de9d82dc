import { add, divide, equals, multiply, ONE, type Rational, subtract, ZERO } from './rational.ts';

type Sign = '+' | '-' | '·' | ':';

/** One operation on two numbers. */
export interface OneStep {
  readonly left: Rational;
  readonly sign: Sign;
  readonly right: Rational;
}

const isIdle = (number: Rational, sign: Sign): boolean =>
  equals(number, ZERO) || (equals(number, ONE) && (sign === '·' || sign === ':'));

/** The operations on two numbers that come to `value`, those that change nothing (`· 1`, `+ 0`) left out. */
export function oneStepsTo(value: Rational, a: Rational, b: Rational): OneStep[] {
  const steps: OneStep[] = [];
  const tryOut = (left: Rational, sign: Sign, right: Rational, result: Rational): void => {
    if (equals(result, value) && !isIdle(left, sign) && !isIdle(right, sign)) steps.push({ left, sign, right });
  };
  tryOut(a, '·', b, multiply(a, b));
  // A number taken from itself, or shared out among itself, tells nothing.
  if (equals(a, b)) {
    tryOut(a, '+', b, add(a, b));
    return steps;
  }
  tryOut(a, '-', b, subtract(a, b));
  tryOut(b, '-', a, subtract(b, a));
  tryOut(a, '+', b, add(a, b));
  if (!equals(b, ZERO)) tryOut(a, ':', b, divide(a, b));
  if (!equals(a, ZERO)) tryOut(b, ':', a, divide(b, a));
  return steps;
}
