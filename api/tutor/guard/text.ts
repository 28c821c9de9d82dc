import { openGuard } from './guard.ts';
import { SentenceHold } from './hold.ts';
import type { GuardState } from './state.ts';
import type { GuardContext, Verdict } from './types.ts';

/**
 * Guards a whole text that arrives in chunks. `shown` are the sentences that may leave, masks included, each with the
 * space after it; at the first replaced sentence the text stops and `replaced` is true.
 */
export function guardText(
  context: GuardContext,
  chunks: Iterable<string>,
  state?: GuardState,
): { shown: string[]; verdicts: Verdict[]; replaced: boolean; state: GuardState } {
  const guard = openGuard(context, state);
  const hold = new SentenceHold();
  const shown: string[] = [];
  const verdicts: Verdict[] = [];
  const take = (sentences: readonly string[]): boolean => {
    for (const sentence of sentences) {
      const verdict = guard.check(sentence);
      verdicts.push(verdict);
      if (verdict.kind === 'replaced') return false;
      shown.push(verdict.text);
    }
    return true;
  };
  for (const chunk of chunks) {
    if (!take(hold.push(chunk))) return { shown, verdicts, replaced: true, state: guard.state };
  }
  return { shown, verdicts, replaced: !take(hold.end()), state: guard.state };
}
