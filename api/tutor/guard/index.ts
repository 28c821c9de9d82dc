/** The guard: what of a tutor's text may be shown, sentence by sentence. Pure. */

// What a claim is read with is what the guard reads with, so that both mean the same by "the key's value".
export { sameAnswer } from './answers.ts';
export { openGuard } from './guard.ts';
export { SentenceHold } from './hold.ts';
export { readNumbersOf } from './numbers.ts';
export type { Reading } from './reading.ts';
export { emptyState, type GuardState } from './state.ts';
export { guardText } from './text.ts';
export { type Guard, type GuardContext, MASK } from './types.ts';
