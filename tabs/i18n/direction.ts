/** Languages that are written from right to left, by their first subtag (CLDR); Kurdish and Punjabi only in Arabic script. */
const rightToLeft = new Set(['ar', 'fa', 'ur', 'ps', 'he', 'yi', 'ckb', 'dv', 'ug', 'sd']);

/** The direction of a passage in a language, by its BCP 47 tag. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  const [language = '', script = ''] = lang.toLowerCase().split('-');
  return script === 'arab' || (rightToLeft.has(language) && script !== 'latn') ? 'rtl' : 'ltr';
}

/** A value for a sentence that runs from right to left: its own words keep their order in it (Unicode's first strong isolate). */
export const isolated = (value: string): string => `\u2068${value}\u2069`;

/** The attributes of a passage in a language: which it is, and from where its lines begin, whatever the page's own do. */
export const inLanguage = (lang: string): { readonly lang: string; readonly dir: 'rtl' | 'ltr' } => ({
  lang,
  dir: directionOf(lang),
});
