import type { Attack } from './attack.ts';
import { carriers } from './carriers.ts';
import { confirm } from './confirm.ts';
import { encoded } from './encoded.ts';
import { faults } from './faults.ts';
import { freshAttacks } from './fresh/index.ts';
import { injected } from './injected.ts';
import { languages } from './languages.ts';
import { late } from './late.ts';
import { mixed } from './mixed.ts';
import { pieces } from './pieces.ts';
import { essays } from './prose.ts';
import { relations } from './relations.ts';
import { split } from './split.ts';

/** Every attack. All were written before any result on them was seen. */
export const attacks: readonly Attack[] = [
  ...late,
  ...split,
  ...encoded,
  ...pieces,
  ...carriers,
  ...faults,
  ...confirm,
  ...languages,
  ...injected,
  ...mixed,
  ...relations,
  ...essays,
  ...freshAttacks,
];
