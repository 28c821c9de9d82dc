import { ZERO } from '../rational.ts';
import type { Formula } from './formula.ts';
import { num } from './given.ts';
import { whole } from './shapes.ts';

/** A number that is to be rounded and nothing else; where to is read as the wish of the task. */
export const ROUNDING: readonly Formula[] = [
  {
    shapes: [
      '(?:rund|afrund|round) (?:tallet |the number )?#',
      'hvad (?:er|bliver) (?:tallet )?#',
      '# skal (?:afrundes|rundes)',
      'what is #',
    ].map((source) => ({ pattern: whole(source), measures: ['amount'] })),
    onlyRounds: true,
    setUp: ([value = ZERO]) => num(value),
    lines: () => [],
  },
];
