import { useEffect, useSyncExternalStore } from 'react';
import type { ClauseView } from '../../api/contract/conversation.ts';

/** What the page that is shown is about, as far as reading aloud needs to know. */
export interface ReadingPlace {
  /** Names the page for "go on where you stopped", such as "conversation-…". */
  readonly place: string;
  /** The conversation whose rules decide; undefined where there is none. */
  readonly conversationId?: string | undefined;
  /** What the school's policy says here, of reading aloud too. */
  readonly clause: ClauseView;
}

let current: ReadingPlace | null = null;
const listeners = new Set<() => void>();

function set(place: ReadingPlace | null): void {
  current = place;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The page says where the reader is, for as long as it is shown. A page that says nothing has no task in it. */
export function useReadingPlace(place: string, clause: ClauseView, conversationId?: string): void {
  useEffect(() => {
    const own = { place, clause, conversationId };
    set(own);
    return () => {
      if (current === own) set(null);
    };
  }, [place, clause, conversationId]);
}

/** Where the reader is now. */
export const useCurrentPlace = (): ReadingPlace | null => useSyncExternalStore(subscribe, () => current);
