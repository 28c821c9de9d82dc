import { useEffect } from 'react';
import type { ReadingSettings } from '../../../api/contract/reading.ts';

/** Shows syllables and holds the line as the reader has chosen; what does so is fetched when it is chosen. */
export function usePageMarks({ syllables, focus }: ReadingSettings): void {
  useEffect(() => {
    if (syllables === 'none') return;
    return whileLoaded(async () => (await import('./showSyllables.ts')).showSyllables(syllables));
  }, [syllables]);
  useEffect(() => {
    if (focus === 'off') return;
    return whileLoaded(async () => (await import('./focusLine.ts')).showFocus(focus));
  }, [focus]);
}

/** Begins something that has to be fetched first. Gives how to end it, whether or not it has begun. */
function whileLoaded(begin: () => Promise<() => void>): () => void {
  let isOver = false;
  let end: (() => void) | undefined;
  begin().then(
    (ends) => {
      if (isOver) ends();
      else end = ends;
    },
    // Out of reach for a moment: the page stays as it is.
    () => undefined,
  );
  return () => {
    isOver = true;
    end?.();
  };
}
