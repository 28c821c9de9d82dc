import type { DocumentRefusal } from '../contract/document.ts';

/** Thrown inside this folder when a document is not to be read; `parseDocument` turns it into the outcome. */
export class Refused extends Error {
  readonly reason: DocumentRefusal;

  constructor(reason: DocumentRefusal) {
    super(reason);
    this.name = 'Refused';
    this.reason = reason;
  }
}
