import type { AssignmentSetView } from '../api/contract/assignmentSet.ts';
import type { Services } from '../api/services.ts';
import type { Person } from './chat.ts';

/** The sets of a teacher's classes that students can work on at this moment, newest first; none for anybody else. */
export async function openSets(
  services: Pick<Services, 'home'>,
  person: Person | null,
  now: Date,
): Promise<AssignmentSetView[]> {
  if (person?.role !== 'teacher') return [];
  const home = await services.home(person);
  if (!home.ok || !('sets' in home.value)) return [];
  const at = now.getTime();
  return home.value.sets.filter(
    ({ withdrawn, opensAt, closesAt }) =>
      !withdrawn &&
      (opensAt === undefined || Date.parse(opensAt) <= at) &&
      (closesAt === undefined || Date.parse(closesAt) > at),
  );
}

/** Those with all of these words in their title or the name of their class; all when there are no words. */
export function setsWith(sets: readonly AssignmentSetView[], words: string): AssignmentSetView[] {
  const wanted = wordsIn(words);
  return sets.filter(({ title, className }) => {
    const has = wordsIn(`${title} ${className}`);
    return wanted.every((word) => has.some((one) => one.startsWith(word)));
  });
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
