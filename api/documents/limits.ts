/** How much of a document is read, and how much reading one may cost. */
export interface DocumentLimits {
  /** The size of the file. */
  readonly bytes: number;
  /** The characters of its text that are kept. */
  readonly characters: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** How long reading may take before it is stopped, starting the thread included. */
  readonly milliseconds: number;
  /** What the thread may hold in memory beside the file, in MB: its own heap and what it keeps outside it. */
  readonly megabytes: number;
  /** Documents read at once; others wait. */
  readonly atOnce: number;
  /** Documents that may wait. One more is told that we are busy. */
  readonly waiting: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 10 * 1024 * 1024,
  characters: 30_000,
  pages: 1_000,
  milliseconds: 8_000,
  megabytes: 28,
  atOnce: 2,
  waiting: 8,
};
