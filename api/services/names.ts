import type { Language } from '../contract/language.ts';
import { privacyTexts } from '../language/texts/drafts/request.ts';
import { restoreNames } from '../privacy/index.ts';

const TOKEN = /\[ELEV_\d{1,6}\]/gu;
const BEGINS_SENTENCE = /(?:^|[.!?:]\s+|\n\s*)$/u;

/**
 * A text for its teacher: tokens of their own students are names again, and whoever is on no roster is "eleven". No model
 * and no database is given what this returns.
 */
export function withNames(text: string, names: readonly string[], lang: Language): string {
  const neutral = privacyTexts[lang].student;
  return restoreNames(text, names).replace(TOKEN, (_, at: number, whole: string) =>
    BEGINS_SENTENCE.test(whole.slice(0, at)) ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral,
  );
}

/** The same for every text within a value. */
export function withNamesWithin<T>(value: T, names: readonly string[], lang: Language): T;
export function withNamesWithin(value: unknown, names: readonly string[], lang: Language): unknown {
  if (typeof value === 'string') return withNames(value, names, lang);
  if (Array.isArray(value)) return value.map((item: unknown) => withNamesWithin(item, names, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, withNamesWithin(inner, names, lang)]),
  );
}
