import type { Language } from '../../contract/language.ts';

/** Where the meaning on a word card is from. */
export const meaningSource: Readonly<Record<Language, string>> = {
  da: 'Ledetråds liste over fagord',
  en: 'Ledetråd’s list of subject words',
};
