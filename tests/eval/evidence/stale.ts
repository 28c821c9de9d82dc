import type { ReadFile } from './closure.ts';
import type { Evidence } from './figures.ts';
import type { Section } from './sections.ts';
import { stampOf } from './stamp.ts';

type Stamped = Pick<Section, 'name' | 'code' | 'data'>;

/** The parts that were never measured, or with other code or data than there is now. */
export const findStale = <T extends Stamped>(
  { sections: kept }: Evidence,
  sections: readonly T[],
  read: ReadFile,
): T[] => sections.filter((section) => kept[section.name]?.stamp !== stampOf(section, read));
