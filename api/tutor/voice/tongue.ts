import type { Language } from '../../contract/language.ts';

/** Languages taught in school, by how a task names them. */
const TONGUES: readonly [RegExp, Readonly<Record<Language, string>>][] = [
  [/engelsk|english/iu, { da: 'engelsk', en: 'English' }],
  [/tysk|german/iu, { da: 'tysk', en: 'German' }],
  [/fransk|french/iu, { da: 'fransk', en: 'French' }],
  [/spansk|spanish/iu, { da: 'spansk', en: 'Spanish' }],
  [/dansk|danish/iu, { da: 'dansk', en: 'Danish' }],
];

/** The language that a task wants its answer in, as one says it in `lang`; empty when it names none. */
export function tongueOf(task: string, lang: Language): string {
  const into = /(?<!\p{L})(?:til|på|into|to|in)\s+(\p{L}{4,10})/giu;
  for (const [, word = ''] of task.matchAll(into)) {
    const found = TONGUES.find(([pattern]) => pattern.test(word));
    if (found) return found[1][lang];
  }
  return '';
}
