import type { Check } from './check.ts';
import { localisable, withoutSchema } from './strings.ts';

/** Each language has each string that people read, and none that is nowhere. */
export const locales: Check = ({ manifest, locales: files }) => {
  const expected = Object.keys(localisable(manifest));
  const named = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  return [
    ...(manifest.localizationInfo.defaultLanguageTag === 'en'
      ? []
      : ['localizationInfo: the manifest itself is English']),
    ...(manifest.localizationInfo.additionalLanguages.some(({ languageTag }) => languageTag === 'da')
      ? []
      : ['localizationInfo lacks Danish (da)']),
    ...named
      .filter((file) => !files[file])
      .map((file) => `localizationInfo names ${file}, which is not in the package`),
    ...Object.entries(files).flatMap(([file, locale]) => {
      const strings = withoutSchema(locale);
      return [
        ...expected.filter((key) => strings[key] === undefined).map((key) => `${file} lacks ${key}`),
        ...Object.keys(strings)
          .filter((key) => !expected.includes(key))
          .map((key) => `${file} has ${key}, which the manifest has not`),
      ];
    }),
  ];
};
