import type { PolicyFile } from './rule.ts';

/** Whether a file counts at a moment: one without effective dates always does. */
export const countsAt = ({ effective }: PolicyFile, at: number): boolean =>
  effective === undefined || (at >= effective.from && at < effective.to);

/** What the files say of something at a moment, where one of them decides it: the school's own before the municipality's. */
export function nearestSaid<K extends keyof PolicyFile>(
  files: readonly PolicyFile[],
  what: K,
  at: number,
): PolicyFile[K] | undefined {
  const inForce = files.filter((file) => file[what] !== undefined && countsAt(file, at));
  return (inForce.find(({ level }) => level === 'school') ?? inForce[0])?.[what];
}
