/**
 * The numbers that a student already has before them: those of the task and of their own messages. A slot may hold only
 * these, compared as they are written (6/8 is not known because 3/4 is).
 */
export interface KnownNumbers {
  /** Whether every number in `text` stands in the task or in the student's own words. */
  covers(text: string): boolean;
}

/** The ² of m² is no number of its own. */
const plainDigits = (text: string): string => text.replace(/[²³]/gu, ' ').normalize('NFKC');

const DIGITS = /\d+(?:[.,]\d+)*/gu;

/** Written with its thousands set apart, in Danish or in English. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/u;

export function knownNumbers(taskText: string, studentTexts: readonly string[]): KnownNumbers {
  const known = new Set<string>();
  for (const source of [taskText, ...studentTexts]) {
    for (const match of plainDigits(source).match(DIGITS) ?? []) {
      known.add(match);
      // 1.728 : 6 is worked out as 1728 : 6.
      if (THOUSANDS.test(match)) known.add(match.replace(/[.,]/gu, ''));
    }
  }
  return { covers: (text) => (plainDigits(text).match(DIGITS) ?? []).every((digits) => known.has(digits)) };
}
