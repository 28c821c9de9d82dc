import type { DocumentNote, DocumentNoteKind } from '../contract/document.ts';

/** Counts what is left out of a document's text. */
export class Tally {
  readonly #counts = new Map<DocumentNoteKind, number>();

  add(kind: DocumentNoteKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  notes(): DocumentNote[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count }));
  }
}
