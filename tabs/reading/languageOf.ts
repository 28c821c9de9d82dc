import type { Language } from '../../api/contract/language.ts';
import { isInAnotherLanguage } from '../../api/language/whichLanguage.ts';

/** The language that a text is in, where its own words tell: no voice is to read English as Danish. */
export function languageOf(text: string, otherwise: Language): Language {
  const other = otherwise === 'da' ? 'en' : 'da';
  return isInAnotherLanguage(text, otherwise) && !isInAnotherLanguage(text, other) ? other : otherwise;
}
