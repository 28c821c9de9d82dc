import { describe, expect, it } from 'vitest';
import { homeLanguage, homeLanguageCodes, homeLanguageOf } from '../../api/language/homeLanguages.ts';

describe('home languages', () => {
  it.each(homeLanguageCodes)(
    '%s has a name in its own letters, and the direction in which they are written',
    (code) => {
      const { own, letters, dir } = homeLanguage(code);
      expect(own).toMatch(letters);
      expect(dir === 'rtl').toBe(/\p{Script=Arabic}/u.test(own));
    },
  );

  it('are known by tags with a region or a script too, and only those that are offered', () => {
    expect(['ar', 'AR-sy', 'uk-UA', 'da', 'constructor', ''].map(homeLanguageOf)).toEqual([
      'ar',
      'ar',
      'uk',
      null,
      null,
      null,
    ]);
  });
});
