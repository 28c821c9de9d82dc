import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { wantsCalm } from '../ui/calm.ts';
import type { ShownTurn } from './turns.ts';

/**
 * Keeps the newest turn in sight while it grows. When the page opens, what was said last is shown where the conversation
 * scrolls by itself; where the whole page scrolls (on a phone) it stays at the top, because the problem comes first.
 * `follow` brings the newest turn into sight there too, though none was asked for: once, so that whoever writes elsewhere
 * is not carried off again and again.
 */
export function useFollowedTurns(
  turns: readonly ShownTurn[],
  locked: boolean,
): { list: RefObject<HTMLOListElement | null>; follow: () => void } {
  const list = useRef<HTMLOListElement>(null);
  const asked = useRef(false);
  const newest = turns.at(-1);
  if (newest?.progress.kind === 'sent') asked.current = true;
  const length = newest?.events.length ?? 0;
  const progress = newest?.progress.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes what the newest turn shows, or its room
  useEffect(() => {
    if (asked.current) {
      showNewest(list.current);
      return;
    }
    const frame = list.current?.parentElement;
    frame?.scrollTo({ top: frame.scrollHeight });
    frame?.parentElement?.scrollTo({ top: frame.scrollHeight });
  }, [turns.length, length, progress, locked]);
  const follow = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    showNewest(list.current);
  }, []);
  return { list, follow };
}

function showNewest(list: HTMLOListElement | null): void {
  const calm = wantsCalm();
  list?.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
