import { AiLevel, isNeverAllowed, Role, Situation, Task } from '../../contract/policy.ts';
import { NO_GRADE, NO_SUBJECT, subjects } from '../place.ts';
import { namesAssignment, type Rule } from '../rule.ts';

/**
 * A set of questions that somebody can ask, without their time: for each role, task, situation and AI level a bit mask
 * of works, grades and subjects. Exact, so that rules can be compared as a whole.
 */
export type Region = readonly bigint[];

const SUBJECTS = NO_SUBJECT + 1;
/** Stands for an assignment that no rule names. */
const UNNAMED = 'unnamed';
const EVERY_SUBJECT = (1n << BigInt(SUBJECTS)) - 1n;

/**
 * The questions that a rule matches at the times when it counts. `codes` are the assignments that any rule names: each is
 * told from the others, from those that none names, and from problems of one's own.
 */
export function regionOf({ when, effect }: Rule, codes: readonly string[]): Region {
  const names = <T extends string>(named: readonly T[] | undefined, word: T) => named?.includes(word) ?? true;
  const ofSubjects =
    when.subject?.reduce((mask, subject) => mask | (1n << BigInt(subjects.get(subject) ?? 0)), 0n) ?? EVERY_SUBJECT;
  const works = [undefined, UNNAMED, ...codes].flatMap((code, at) =>
    when.assignment === undefined || namesAssignment(when.assignment, code) ? at : [],
  );
  const inGrades = (last: number) => {
    const [from, to] = when.grade ?? [0, last];
    let mask = 0n;
    for (const work of works)
      for (let grade = from; grade <= to; grade++)
        mask |= ofSubjects << BigInt((work * (NO_GRADE + 1) + grade) * SUBJECTS);
    return mask;
  };
  // A student always has a grade; who asks as staff may have none.
  const [ofStudents, ofStaff] = [inGrades(NO_GRADE - 1), inGrades(NO_GRADE)];
  return Role.options.flatMap((role) =>
    Task.options.flatMap((task) =>
      Situation.options.flatMap((situation) =>
        AiLevel.options.map((aiLevel) => {
          const matched =
            // What is never allowed has no place where an allow could stand.
            (effect === 'deny' || !isNeverAllowed(task)) &&
            names(when.role, role) &&
            names(when.task, task) &&
            names(when.situation, situation) &&
            names(when.aiLevel, aiLevel);
          if (!matched) return 0n;
          return role === 'student' ? ofStudents : ofStaff;
        }),
      ),
    ),
  );
}

export const NOWHERE: Region = Array.from(
  { length: Role.options.length * Task.options.length * Situation.options.length * AiLevel.options.length },
  () => 0n,
);

export const join = (a: Region, b: Region): Region => a.map((mask, at) => mask | (b[at] ?? 0n));

/** What is in the first and not in the second. */
export const without = (a: Region, b: Region): Region => a.map((mask, at) => mask & ~(b[at] ?? 0n));

export const isEmpty = (region: Region): boolean => region.every((mask) => mask === 0n);

/** Whether all of the first is in the second. */
export const isWithin = (a: Region, b: Region): boolean => isEmpty(without(a, b));

export const meets = (a: Region, b: Region): boolean => a.some((mask, at) => (mask & (b[at] ?? 0n)) !== 0n);
