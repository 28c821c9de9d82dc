import type { Generator } from './exercise.ts';
import * as addition from './topics/addition.ts';
import * as algebra from './topics/algebra.ts';
import * as decimals from './topics/decimals.ts';
import * as fractions from './topics/fractions.ts';
import * as geometry from './topics/geometry.ts';
import * as measures from './topics/measures.ts';
import * as multiplication from './topics/multiplication.ts';
import * as numbers from './topics/numbers.ts';
import * as order from './topics/order.ts';
import * as percent from './topics/percent.ts';
import * as statistics from './topics/statistics.ts';
import * as stories from './topics/stories.ts';

/** Every generator of a file, told from its helpers by its shape. */
const isGenerator = (value: unknown): value is Generator =>
  typeof value === 'object' && value !== null && 'make' in value;

/** All generators, in the order in which school meets their ideas. */
export const generators: readonly Generator[] = [
  addition,
  multiplication,
  numbers,
  fractions,
  decimals,
  percent,
  order,
  algebra,
  geometry,
  measures,
  statistics,
  stories,
].flatMap((file) => Object.values(file).filter(isGenerator));
