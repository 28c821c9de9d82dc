import { createHash } from 'node:crypto';
import { filesBehind, type ReadFile } from './closure.ts';

/** What a section's figures were measured with. */
export interface Basis {
  /** The evaluations that were run; everything they import belongs to the stamp. */
  readonly code: readonly string[];
  /** Rows, attacks and policy files. */
  readonly data: readonly string[];
}

/** The first 16 hex digits of the SHA-256 of the code and data behind some figures: other code or data, another stamp. */
export function stampOf({ code, data }: Basis, read: ReadFile): string {
  const hash = createHash('sha256');
  for (const path of [...filesBehind(code, read), ...data.toSorted()]) hash.update(`${path}\0${read(path)}\0`);
  return hash.digest('hex').slice(0, 16);
}
