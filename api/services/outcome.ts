import type { RefusalCode } from '../language/texts/refusals.ts';

/** Why something was not done: an ordinary thing, so it is a value and not an exception. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number;
  /** The message needs a human: whoever reads the refusal is told so instead. */
  readonly handOver?: boolean;
  /** Said instead of the code's usual text, in the reader's language, where there is more to say. */
  readonly say?: string;
  /** What a program may want to know; never anything that was sent or is kept. */
  readonly details?: unknown;
}

/** What came of asking for something. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, ...more },
});
