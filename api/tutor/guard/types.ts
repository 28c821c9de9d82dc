import type { AnswerKey } from '../../contract/answerKey.ts';
import type { Language } from '../../contract/language.ts';
import type { GuardState } from './state.ts';

/** What the guard must know to judge a sentence. Everything it holds stays on the server. */
export interface GuardContext {
  readonly key: AnswerKey;
  readonly problemText: string;
  /** The student's own messages and attempts: their numbers are no news to them. */
  readonly studentTexts: readonly string[];
  /** The student has claimed the key's value: saying it back is no leak. */
  readonly claimed: boolean;
  /** May values on the way to the answer be said? */
  readonly intermediates: 'shown' | 'masked';
  /** May the last operation be named with its numbers? */
  readonly lastOperation: 'shown' | 'hidden';
  readonly lang: Language;
}

/**
 * What becomes of a sentence: `shown` as it is, `masked` with {@link MASK} in place of `hidden` spans, or `replaced`:
 * it may not be shown at all and the tutor says something else. `reason` names the rule, never the key.
 */
export type Verdict =
  | { readonly kind: 'shown'; readonly text: string }
  | { readonly kind: 'masked'; readonly text: string; readonly hidden: number }
  | { readonly kind: 'replaced'; readonly reason: string };

/** Judges one sentence after another, remembering what they gave away together. */
export interface Guard {
  /** Never throws: a fault inside replaces the sentence. */
  check(sentence: string): Verdict;
  /** What earlier sentences and turns gave away, as JSON to be kept for the next turn. */
  readonly state: GuardState;
}

/** Stands for what may not be read. */
export const MASK = '▢';

/** A span of the normalised sentence that gives something away. `hide` can be masked; `refuse` cannot. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly how: 'hide' | 'refuse';
  readonly reason: string;
}

/** The whole of a normalised sentence gives something away. */
export const wholeSentence = (text: string, reason: string): Finding => ({
  start: 0,
  end: text.length,
  how: 'refuse',
  reason,
});
