import { evaluate } from '../evaluate.ts';
import { difference, type Expr } from '../expr.ts';
import { divide, equals, negate, type Rational, rational, subtract } from '../rational.ts';

/** An equation brought to `slope · x + constant = 0`. */
export interface LinearForm {
  readonly slope: Rational;
  readonly constant: Rational;
}

/** Points where an expression is tried; odd ones, so that nothing is linear by accident. */
const POINTS = [rational(0), rational(1), rational(17, 7), rational(-29, 11)];

/** The linear form of `left - right` in `name`; undefined when it is not linear, or not defined at the points tried. */
export function linearForm(left: Expr, right: Expr, name: string): LinearForm | undefined {
  const gap = difference(left, right);
  const at = POINTS.map((point) => evaluate(gap, new Map([[name, point]])));
  const [zero, one, ...rest] = at;
  if (!zero?.ok || !one?.ok) return undefined;
  const form = { slope: subtract(one.value, zero.value), constant: zero.value };
  const isLinear = rest.every((value, i) => {
    const point = POINTS[i + 2];
    return value.ok && point !== undefined && equals(value.value, valueAt(form, point));
  });
  return isLinear ? form : undefined;
}

const valueAt = ({ slope, constant }: LinearForm, x: Rational): Rational => {
  const num = slope.num * x.num * constant.den + constant.num * slope.den * x.den;
  return rational(num, slope.den * x.den * constant.den);
};

/** The one solution of a linear equation; undefined when it has none or is true for every number. */
export function rootOf({ slope, constant }: LinearForm): Rational | undefined {
  return slope.num === 0n ? undefined : negate(divide(constant, slope));
}

/** Whether an equation is true for every number (`3(x + 2) = 3x + 6`). */
export const isIdentity = ({ slope, constant }: LinearForm): boolean => slope.num === 0n && constant.num === 0n;

/** Whether two linear equations have the same solutions. */
export function sameSolutions(a: LinearForm, b: LinearForm): boolean {
  const [x, y] = [rootOf(a), rootOf(b)];
  if (x && y) return equals(x, y);
  return !x && !y && isIdentity(a) === isIdentity(b);
}

/** One side of an equation as `slope · x + constant`; undefined when it is not linear. */
export const sideForm = (side: Expr, name: string): LinearForm | undefined => linearForm(side, NOTHING, name);

const NOTHING: Expr = { kind: 'number', value: rational(0) };
