import type { AnswerKey } from '../../api/contract/answerKey.ts';
import type { GuardContext } from '../../api/tutor/guard/index.ts';

/** A guard's context in which only what matters to a test is spelled out. */
export function aContext(overrides: Partial<GuardContext> = {}): GuardContext {
  return {
    key: { type: 'numeric', value: '145' },
    problemText: 'Bageren pakker 13 poser med 11 boller i hver. Der er 2 boller til overs. Hvor mange boller er der?',
    studentTexts: [],
    claimed: false,
    intermediates: 'shown',
    lastOperation: 'hidden',
    lang: 'da',
    ...overrides,
  };
}

export const numeric = (value: number | string): AnswerKey => ({ type: 'numeric', value: String(value) });
export const phrase = (value: string, ...aliases: string[]): AnswerKey => ({ type: 'phrase', value, aliases });
export const choice = (value: string, ...options: string[]): AnswerKey => ({ type: 'choice', value, options });
