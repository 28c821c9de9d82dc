import { useCallback, useEffect, useState } from 'react';
import { RequestFailed } from '../http/request.ts';

/** What is known of something that the server has. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: RequestFailed };

/**
 * Fetches with `load` when the component appears and whenever `load` changes (so wrap it in `useCallback`). `again`
 * fetches anew and keeps the old value on screen meanwhile; `put` sets a value that an own change brought.
 */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>): {
  loaded: Loaded<T>;
  again: () => void;
  put: (change: (value: T) => T) => void;
} {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a wish to fetch again
  useEffect(() => {
    const stop = new AbortController();
    load(stop.signal).then(
      (value) => setLoaded({ state: 'ready', value }),
      (cause: unknown) => {
        if (stop.signal.aborted) return;
        setLoaded({
          state: 'failed',
          problem: cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''),
        });
      },
    );
    return () => stop.abort();
  }, [load, round]);
  const again = useCallback(() => {
    setLoaded((now) => (now.state === 'failed' ? { state: 'loading' } : now));
    setRound((n) => n + 1);
  }, []);
  const put = useCallback((change: (value: T) => T) => {
    setLoaded((now) => (now.state === 'ready' ? { state: 'ready', value: change(now.value) } : now));
  }, []);
  return { loaded, again, put };
}
