import type { Rule } from './rule.ts';

/** How many dimensions a rule names. */
function dimensions(rule: Rule): number {
  return Object.values(rule.when).filter((named) => named !== undefined).length;
}

/** Which of two rules of a layer goes first: priority, then deny, then the most dimensions; 0 is a tie. */
export function compareRank(a: Rule, b: Rule): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  if (a.effect !== b.effect) return a.effect === 'deny' ? -1 : 1;
  return dimensions(b) - dimensions(a);
}
