import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../api/contract/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

const STORED = 'ledetraad.language';

/** The page's words, in the language that the reader chose; Danish until somebody chooses. */
export const i18n: I18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: rememberedLanguage() ?? 'da',
  fallbackLng: 'da',
  defaultNS: 'page',
  resources: { da: { page: da }, en: { page: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The language chosen on this computer before, if any. */
export function rememberedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(STORED);
    return stored === 'da' || stored === 'en' ? stored : null;
  } catch {
    return null;
  }
}

/** Speaks `lang` from now on, and marks the document with it for screen readers and read-aloud tools. */
export function speak(lang: Language, remember: boolean): void {
  if (remember) {
    try {
      localStorage.setItem(STORED, lang);
    } catch {
      // A browser that keeps nothing still switches.
    }
  }
  document.documentElement.lang = lang;
  if (i18n.language !== lang) void i18n.changeLanguage(lang);
}

/** The language now spoken. */
export function spokenLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'da';
}
