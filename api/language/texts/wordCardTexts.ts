import type { Language } from '../../contract/language.ts';

/** Where the meaning on a word card is from. */
export const meaningSource: Readonly<Record<Language, string>> = {
  da: 'Ledetråds liste over fagord',
  en: 'Ledetråd’s list of subject words',
};

/** The same of a meaning that the task's teacher gave. */
export const meaningFromTeacher: Readonly<Record<Language, (teacher: string) => string>> = {
  da: (teacher) => `Ordliste fra ${teacher}`,
  en: (teacher) => `Word list from ${teacher}`,
};
