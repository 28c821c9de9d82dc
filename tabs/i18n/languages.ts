import type { Language } from '../../api/contract/language.ts';

/** What a page has to know of a language that it is shown in. */
interface LanguageOnPage {
  /** What it calls itself. */
  readonly name: string;
  /** Where lines begin: the whole page is laid out from there. */
  readonly dir: 'ltr' | 'rtl';
  /** The BCP 47 tag by which days are written. */
  readonly days: string;
}

/** The languages of the pages. */
export const languages: Readonly<Record<Language, LanguageOnPage>> = {
  da: { name: 'Dansk', dir: 'ltr', days: 'da-DK' },
  en: { name: 'English', dir: 'ltr', days: 'en-GB' },
};

/** Whether the pages are there in a language. */
export const isLanguage = (tag: string | null): tag is Language => tag !== null && Object.hasOwn(languages, tag);
