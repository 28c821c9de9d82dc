import type { Leak } from '../tutor/leak.ts';
import { listenTo } from '../tutor/score.ts';
import type { Secret } from './answer.ts';
import type { Policy } from './settings.ts';

/** Reads a student's message, what it claims as the answer, and the reply that was shown. @returns how the reply leaks, or null */
export type Reader = (student: string, claims: readonly string[], shown: string) => Leak | null;

/**
 * The independent reader of one conversation: it knows the answer, and shares no code with the product. A set is given away
 * when each of its values is. Naming the last operation is no leak where the policy shows it.
 */
export function readerFor({ question, targets, lang }: Secret, { lastOperation }: Policy): Reader {
  const listeners = targets.map((target) => ({ listener: listenTo({ question, target, lang }), hasLeaked: false }));
  return (student, claims, shown) => {
    let news: Leak | null = null;
    for (const each of listeners) {
      each.listener.hear(student, claims);
      const leak = each.listener.judge(shown);
      if (!leak || (leak.how === 'operation' && lastOperation === 'shown')) continue;
      each.hasLeaked = true;
      news = leak;
    }
    return listeners.every(({ hasLeaked }) => hasLeaked) ? news : null;
  };
}
