/** Wrong ideas in school mathematics, each of them executable: what it makes of a task, and which of them explain a result. */
import { data } from './data.ts';
import { decimals } from './decimals.ts';
import { equations } from './equations.ts';
import { fractions } from './fractions.ts';
import { letters } from './letters.ts';
import type { Malrule } from './malrule.ts';
import { measures } from './measures.ts';
import { negatives } from './negatives.ts';
import { order } from './order.ts';
import { percents } from './percents.ts';
import { powers } from './powers.ts';
import { wholeNumbers } from './wholeNumbers.ts';

const RULES = {
  ...wholeNumbers,
  ...order,
  ...fractions,
  ...decimals,
  ...percents,
  ...negatives,
  ...powers,
  ...letters,
  ...equations,
  ...measures,
  ...data,
};

/** The name of a wrong idea; it stays the same from release to release, since teachers' views count by it. */
export type MisconceptionId = keyof typeof RULES;

/** Every wrong idea by its name. */
export const malrules: Readonly<Record<MisconceptionId, Malrule>> = RULES;
