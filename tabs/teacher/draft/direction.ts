/** Languages that are written from right to left, by their first subtag (CLDR); Kurdish and Punjabi only in Arabic script. */
const rightToLeft = new Set(['ar', 'fa', 'ur', 'ps', 'he', 'yi', 'ckb', 'dv', 'ug', 'sd']);

/** The direction of a passage in a language, by its BCP 47 tag. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  const [language = '', script = ''] = lang.toLowerCase().split('-');
  return script === 'arab' || (rightToLeft.has(language) && script !== 'latn') ? 'rtl' : 'ltr';
}
