import { GlossaryTerm, MOST_TERMS, type Glossary as TaskGlossary } from '../../contract/glossary.ts';
import { homeLanguageOf } from '../../language/homeLanguages.ts';
import type { DraftContent } from '../kind.ts';
import { Glossary } from './schema.ts';

/** The draft's word list as the glossary of its tasks; a word about which nothing is said is left out. */
export function taskGlossaryOf({ glossary }: DraftContent): TaskGlossary {
  const written = Glossary.safeParse(glossary);
  if (!written.success) return [];
  const lang = homeLanguageOf(written.data.homeLanguage);
  const terms = new Map<string, GlossaryTerm>();
  for (const { word, meaning, home } of written.data.rows) {
    const named = lang && home !== '' ? [{ lang, text: home }] : [];
    const read = GlossaryTerm.safeParse({ term: word, meaning, home: named });
    const says = read.success && (read.data.meaning !== '' || read.data.home.length > 0);
    if (says && !terms.has(word.toLowerCase())) terms.set(word.toLowerCase(), read.data);
  }
  return [...terms.values()].slice(0, MOST_TERMS);
}
