import { useEffect, useRef } from 'react';

/** Ctrl and space, as in other reading tools. */
const isReadKey = ({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === ' ' && ctrlKey && !altKey && !metaKey && !shiftKey;

/** Does `act` whenever the reading key is pressed, wherever the focus is; a focused button is not pressed by it too. */
export function useReadKey(act: (() => void) | null): void {
  const latest = useRef(act);
  latest.current = act;
  const listens = act !== null;
  useEffect(() => {
    if (!listens) return;
    const down = (event: KeyboardEvent) => {
      if (!isReadKey(event)) return;
      event.preventDefault();
      if (!event.repeat) latest.current?.();
    };
    const up = (event: KeyboardEvent) => {
      if (isReadKey(event)) event.preventDefault();
    };
    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    return () => {
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
    };
  }, [listens]);
}
