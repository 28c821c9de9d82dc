import type { EducationClass, EducationUser } from './education.ts';

/** A class that the school has, with the grade of its students when there are any. */
export interface KnownClass {
  readonly name: string;
  readonly grade?: number | undefined;
}

/** What a class of Microsoft's is here, or why it cannot be one. */
export type SchoolClass =
  | {
      readonly ok: true;
      readonly name: string;
      readonly grade: number;
      /** Its name is that of a class, such as 8.c, so that its grade is that of its students. */
      readonly isPlain: boolean;
      /** The school has it already. */
      readonly isKnown: boolean;
    }
  | { readonly ok: false; readonly why: 'noGrade' | 'nameTooLong' };

/** Longest name of a class here. */
const LONGEST_NAME = 20;
/** A class as Danish schools name them: the grade and a letter, such as "8.c", "8C" or "8. klasse C". */
const PLAIN = /^(\d{1,2})\s*\.?\s*(?:klasse\s*)?-?\s*(\p{L})$/iu;
/** A name that begins with one grade, and not with a span of grades such as "4.-6.". */
const BEGINS = /^(\d{1,2})(?!\d)(?!\s*\.?\s*(?:[-–—+/&]|og\b|til\b)\s*\d)/iu;

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The grade, 0–10, with which a text begins, or undefined. */
function gradeIn(text: string | null | undefined): number | undefined {
  const grade = Number(BEGINS.exec(text?.trim() ?? '')?.[1] ?? Number.NaN);
  return grade <= 10 ? grade : undefined;
}

/** The class that Microsoft's `given` is at a school with these classes: the one that it has already, by however it is spelt. */
export function schoolClassOf(given: EducationClass, known: readonly KnownClass[]): SchoolClass {
  const plain = PLAIN.exec(given.displayName);
  const [, number, letter] = plain ?? [];
  const name = plain ? `${Number(number)}.${letter?.toLowerCase()}` : given.displayName;
  const ours = known.find((one) => keyOf(one.name) === keyOf(name));
  const grade = gradeIn(given.grade) ?? gradeIn(given.displayName) ?? ours?.grade;
  if (grade === undefined) return { ok: false, why: 'noGrade' };
  if (!ours && name.length > LONGEST_NAME) return { ok: false, why: 'nameTooLong' };
  return { ok: true, name: ours?.name ?? name, grade, isPlain: plain !== null, isKnown: ours !== undefined };
}

/** Somebody in the classes that are taken over. What Microsoft does not say is undefined. */
export interface ClassMember {
  readonly entraId: string;
  readonly name: string;
  readonly role?: 'student' | 'teacher' | undefined;
  readonly grade?: number | undefined;
  readonly classNames: readonly string[];
}

/** A class that is taken over, and who Microsoft has in it. */
export interface ClassOfMembers {
  readonly name: string;
  readonly grade: number;
  /** Its name is that of a class, such as 8.c, so that its grade is that of its students. */
  readonly isPlain: boolean;
  readonly members: readonly EducationUser[];
}

const LONGEST_PERSON = 120;

/**
 * Everybody in these classes, each once, by name. Accounts that are shut and guests are not among them. Who is in plain
 * classes of different grades has no grade from them.
 */
export function membersIn(classes: readonly ClassOfMembers[]): ClassMember[] {
  const found = new Map<string, { user: EducationUser; classes: ClassOfMembers[] }>();
  for (const one of classes)
    for (const user of one.members) {
      const name = user.displayName ?? '';
      if (user.accountEnabled === false || user.userType === 'Guest' || name === '' || name.length > LONGEST_PERSON)
        continue;
      const before = found.get(user.id);
      if (before) before.classes.push(one);
      else found.set(user.id, { user, classes: [one] });
    }
  return [...found.values()]
    .map(({ user, classes: theirs }) => {
      const role = user.primaryRole ?? undefined;
      return {
        entraId: user.id,
        name: user.displayName ?? '',
        role,
        grade: role === 'teacher' ? undefined : (gradeIn(user.student?.grade) ?? gradeFrom(theirs)),
        classNames: [...new Set(theirs.map(({ name }) => name))].toSorted(),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da') || a.entraId.localeCompare(b.entraId));
}

function gradeFrom(classes: readonly ClassOfMembers[]): number | undefined {
  const plain = classes.filter(({ isPlain }) => isPlain);
  const grades = new Set((plain.length > 0 ? plain : classes).map(({ grade }) => grade));
  return grades.size === 1 ? [...grades][0] : undefined;
}
