import type { DocumentView } from '../contract/document.ts';
import { documentReader, type SentFile } from '../documents/index.ts';
import type { Person } from '../identity/person.ts';
import { documentTexts } from '../language/texts/documentTexts.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isBlank, readable } from './readable.ts';

/** Longest name that is kept of a document's. */
const MOST_NAME = 120;

/** Reads a document for a teacher, and keeps nothing of it. */
export type ReadForTeacher = (person: Person, file: SentFile) => Promise<Outcome<DocumentView>>;

/** Reads documents as text, so many at once and no more. What a reader of the page would not see is named. */
export function openDocuments(read = documentReader()): ReadForTeacher {
  return async ({ lang }, { name, bytes }) => {
    const outcome = await read({ name, bytes });
    const texts = documentTexts[lang];
    if (!outcome.ok) {
      if (outcome.reason === 'busy') return refused('unavailable', { retryAfter: 2 });
      return refused('unreadableDocument', {
        say: texts.refusals[outcome.reason],
        details: { reason: outcome.reason },
      });
    }
    const notes = outcome.notes.map(({ kind, count }) => texts.notes[kind](count));
    return done({ name: nameOf(name, draftTexts[lang].noName), text: outcome.text, notes });
  };
}

function nameOf(name: string, unnamed: string): string {
  const plain = readable(name).replaceAll(/\s+/g, ' ').trim().slice(0, MOST_NAME);
  return isBlank(plain) ? unnamed : plain;
}
