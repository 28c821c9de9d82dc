import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../api/contract/language.ts';
import { da } from './da.ts';
import { isolated } from './direction.ts';
import { en } from './en.ts';
import { isLanguage, languages } from './languages.ts';

const STORED = 'ledetraad.language';

/** The page's words, in the language that the reader chose; Danish until somebody chooses. */
export const i18n: I18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: rememberedLanguage() ?? 'da',
  fallbackLng: 'da',
  defaultNS: 'page',
  resources: { da: { page: da }, en: { page: en } },
  // Nothing has to be escaped for React; a name or a class such as “8.c” must not be turned round by the words about it.
  interpolation: { escape: (value) => (languages[spokenLanguage()].dir === 'rtl' ? isolated(value) : value) },
  initAsync: false,
});

/** The language chosen on this computer before, if any. */
export function rememberedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(STORED);
    return isLanguage(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Speaks `lang` from now on. The document says so to screen readers and read-aloud tools, and is laid out in its direction. */
export function speak(lang: Language, remember: boolean): void {
  if (remember) {
    try {
      localStorage.setItem(STORED, lang);
    } catch {
      // A browser that keeps nothing still switches.
    }
  }
  document.documentElement.lang = lang;
  document.documentElement.dir = languages[lang].dir;
  if (i18n.language !== lang) void i18n.changeLanguage(lang);
}

/** The language now spoken. */
export function spokenLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'da';
}

/** The languages that one can change to. */
export const otherLanguages = (): Language[] =>
  Object.keys(languages)
    .filter(isLanguage)
    .filter((lang) => lang !== spokenLanguage());
