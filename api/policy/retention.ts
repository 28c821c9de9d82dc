import { countsAt } from './inForce.ts';
import type { RECORDS, RetentionRule } from './retentionRule.ts';
import type { PolicyFile } from './rule.ts';

/** What holds where no file says otherwise: a student's work for about half a year, a teacher's drafts for two. */
const USUAL: RetentionRule = { conversations: 180, drafts: 730 };

/** How long records are kept at a moment: of what the municipality and the school say, the shorter. */
export function retentionOf(files: readonly PolicyFile[], at: number): RetentionRule {
  const said = files.flatMap((file) => (file.retention !== undefined && countsAt(file, at) ? [file.retention] : []));
  const shortest = (record: (typeof RECORDS)[number]): number => {
    const days = said.flatMap((rule) => rule[record] ?? []);
    return days.length > 0 ? Math.min(...days) : USUAL[record];
  };
  return { conversations: shortest('conversations'), drafts: shortest('drafts') };
}
