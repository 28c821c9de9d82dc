import type { Language } from '../../contract/language.ts';
import type { Subject } from '../../contract/policy.ts';
import { planTexts } from '../../language/texts/drafts/plans.ts';

/** Every text of a plan with the language taught named: "på engelsk" for "på sproget". */
export function inLanguage<T>(value: T, subject: Subject, lang: Language): T;
export function inLanguage(value: unknown, subject: Subject, lang: Language): unknown {
  const { theLanguage, inLanguage: named } = planTexts[lang];
  const name = subject === 'english' || subject === 'german' || subject === 'french' ? named[subject] : undefined;
  if (name === undefined) return value;
  if (typeof value === 'string') return value.replaceAll(theLanguage, name);
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, subject, lang));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, inLanguage(item, subject, lang)]),
  );
}
