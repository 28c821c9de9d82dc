import type { Level } from '../../../api/contract/draft.ts';
import type { ShareDraft } from '../../../api/contract/draftView.ts';

/** A student of the class. */
export interface Classmate {
  readonly id: string;
  readonly name: string;
}

/** The level that everybody gets until the teacher says otherwise: "på trin", or the first there is. */
export const usualLevel = (levels: readonly Level[]): Level | undefined =>
  levels.includes('onLevel') ? 'onLevel' : levels[0];

/**
 * Who gets which version, as the server takes it. The usual one is for everybody who is not named at another, so that the
 * class is named and not its students where all get the same.
 */
export function audienceOf(
  levels: readonly Level[],
  students: readonly Classmate[],
  chosen: ReadonlyMap<string, Level>,
): ShareDraft['audience'] {
  const usual = usualLevel(levels);
  if (usual === undefined) return [{}];
  const others = levels
    .filter((level) => level !== usual)
    .map((level) => ({
      level,
      studentIds: students.filter(({ id }) => chosen.get(id) === level).map(({ id }) => id),
    }))
    .filter(({ studentIds }) => studentIds.length > 0);
  const named = others.reduce((sum, { studentIds }) => sum + studentIds.length, 0);
  return named > 0 && named === students.length ? others : [{ level: usual }, ...others];
}

/** How many get each level. */
export function countsOf(
  levels: readonly Level[],
  students: readonly Classmate[],
  chosen: ReadonlyMap<string, Level>,
): { readonly level: Level; readonly count: number }[] {
  const usual = usualLevel(levels);
  return levels.map((level) => ({
    level,
    count: students.filter(({ id }) => (chosen.get(id) ?? usual) === level).length,
  }));
}

/** A time of a form, in the zone of the computer, as the server takes it; undefined when there is none. */
export function momentOf(local: string): string | undefined {
  const moment = new Date(local);
  return local === '' || Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
