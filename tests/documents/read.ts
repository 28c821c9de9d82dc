import { expect } from 'vitest';
import type { DocumentOutcome } from '../../api/contract/document.ts';
import { DOCUMENT_LIMITS } from '../../api/documents/index.ts';
import { parseDocument } from '../../api/documents/parse.ts';

/** Reads a document in this thread, which is quicker; that it works in its own is tested beside the reader. */
export const read = (name: string, bytes: Uint8Array, limits = DOCUMENT_LIMITS): Promise<DocumentOutcome> =>
  parseDocument(name, Uint8Array.from(bytes), limits);

/** Reads one that must be readable: its text, and how many of each kind were left out. */
export async function textAndNotes(name: string, bytes: Uint8Array) {
  const outcome = await read(name, bytes);
  if (!outcome.ok) return expect.fail(`not read: ${outcome.reason}`);
  return { text: outcome.text, notes: Object.fromEntries(outcome.notes.map(({ kind, count }) => [kind, count])) };
}
