import { type Expr, valueExpr } from '../expr.ts';
import { type Rational, rational } from '../rational.ts';
import type { Given } from './formula.ts';

/** A number of a task as it stands in the calculation. */
export const num = (value: Rational): Expr => valueExpr(value, 'decimal');

export const two = num(rational(2));

export const positive = (given: Given): boolean => given.every((value) => value.num > 0n);
