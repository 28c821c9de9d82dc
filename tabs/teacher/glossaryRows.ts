import type { Glossary } from '../../api/contract/glossary.ts';
import { type HomeLanguageCode, homeLanguageCodes } from '../../api/language/homeLanguages.ts';

/** A line of the glossary as it stands in the form; `id` tells it from the others while it is written. */
export interface GlossaryRow {
  readonly id: number;
  readonly term: string;
  readonly meaning: string;
  readonly home: Readonly<Partial<Record<HomeLanguageCode, string>>>;
}

/** The contract's own limit, which a test compares. */
export const MOST_ROWS = 40;

/** What the form sends: lines without a term are left out. Tells the term that stands there twice instead, where one does. */
export function glossaryFrom(
  rows: readonly GlossaryRow[],
): { readonly ok: true; readonly glossary: Glossary } | { readonly ok: false; readonly twice: string } {
  const glossary = rows
    .filter(({ term }) => term.trim() !== '')
    .map(({ term, meaning, home }) => ({
      term: term.trim(),
      meaning: meaning.trim(),
      home: homeLanguageCodes.flatMap((lang) => {
        const text = home[lang]?.trim() ?? '';
        return text === '' ? [] : [{ lang, text }];
      }),
    }));
  const seen = new Set<string>();
  for (const { term } of glossary) {
    if (seen.has(term.toLowerCase())) return { ok: false, twice: term };
    seen.add(term.toLowerCase());
  }
  return { ok: true, glossary };
}
