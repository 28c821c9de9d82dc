import { type RefObject, useEffect, useRef } from 'react';
import type { ShownTurn } from './turns.ts';

/**
 * Keeps the newest turn in sight while it grows. When the page opens, what was said last is shown where the conversation
 * scrolls by itself; where the whole page scrolls (on a phone) it stays at the top, because the problem comes first.
 * Returns the ref for the list of turns.
 */
export function useFollowedTurns(turns: readonly ShownTurn[]): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const asked = useRef(false);
  const newest = turns.at(-1);
  if (newest?.progress.kind === 'sent') asked.current = true;
  const length = newest?.events.length ?? 0;
  const progress = newest?.progress.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what the newest turn shows
  useEffect(() => {
    const frame = list.current?.parentElement;
    if (!asked.current) {
      frame?.scrollTo({ top: frame.scrollHeight });
      return;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [turns.length, length, progress]);
  return list;
}
