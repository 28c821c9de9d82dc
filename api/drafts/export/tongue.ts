import type { Language } from '../../contract/language.ts';

/** How the draft's own languages are tagged. */
export const TAGS: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** Regions that word processors want with a language that many pupils in Denmark speak at home. */
const REGIONS: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  de: 'de-DE',
  da: 'da-DK',
  en: 'en-GB',
  fa: 'fa-IR',
  lt: 'lt-LT',
  pl: 'pl-PL',
  ro: 'ro-RO',
  so: 'so-SO',
  tr: 'tr-TR',
  uk: 'uk-UA',
  ur: 'ur-PK',
  vi: 'vi-VN',
};

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** A BCP 47 tag as a file should carry it. */
export const tagOf = (lang: string): string => REGIONS[lang] ?? lang;

export const isRightToLeft = (lang: string | undefined): boolean =>
  lang !== undefined && (RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') || lang.endsWith('-Arab'));
