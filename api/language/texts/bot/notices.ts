import type { Language } from '../../../contract/language.ts';

/** What students are told when a teacher has shared something with them. */
export const noticeTexts: Record<Language, (teacher: string, title: string) => string> = {
  da: (teacher, title) => `${teacher} har delt »${title}« med dig.`,
  en: (teacher, title) => `${teacher} has shared “${title}” with you.`,
};
