import { addresses } from './addresses.ts';
import type { Check } from './check.ts';
import { commands } from './commands.ts';
import { icons } from './icons.ts';
import { ids } from './ids.ts';
import { layout } from './layout.ts';
import { lengths } from './lengths.ts';
import { locales } from './locales.ts';
import { versions } from './versions.ts';

export type { Package } from './check.ts';
export { schemaProblems } from './schema.ts';

/** What the schema does not look at, each by its name. */
export const checks: Readonly<Record<string, Check>> = {
  versions,
  ids,
  addresses,
  lengths,
  commands,
  locales,
  icons,
  layout,
};
