import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReadingSettings } from '../../../api/contract/reading.ts';
import { readReadingSettings, saveReadingSettings } from '../../http/reading.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { applySettings } from './apply.ts';
import { forgetOwn, keepNobodys, keepOwn, OWN, readNobodys, readOwn } from './keep.ts';
import { standard } from './standard.ts';
import { usePageMarks } from './usePageMarks.ts';

interface Reading {
  readonly settings: ReadingSettings;
  /** Shown at once, kept in the browser, and saved for the person a moment later. */
  readonly change: (part: Partial<ReadingSettings>) => void;
}

const ReadingContext = createContext<Reading>({ settings: standard, change: () => undefined });

/** How this reader likes to read, and how to change it. */
export const useReadingSettings = (): Reading => use(ReadingContext);

/** How long a change may be followed by another before it is sent, in milliseconds. */
const CALM_MS = 600;

/**
 * Knows how the reader likes to read, and lets the page look so. While nobody is signed in it is the computer's matter;
 * then it is the person's, the same on each device. What they change on the sign-in page goes in with them.
 */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const { now } = useSession();
  const [settings, setSettings] = useState(() => readOwn()?.settings ?? readNobodys());
  /** What is on the page now, for whoever asks between two renderings. */
  const shown = useRef(settings);
  const carried = useRef<Partial<ReadingSettings>>({});
  const timer = useRef<number | undefined>(undefined);
  const person = now.state === 'in' ? now.session.person.id : null;
  const isOut = now.state === 'out' || now.state === 'refused';

  const show = useCallback((next: ReadingSettings) => {
    shown.current = next;
    setSettings(next);
  }, []);

  const save = useCallback(async (who: string) => {
    const sent = shown.current;
    try {
      await saveReadingSettings(sent);
    } catch {
      // It stays kept as unsaved: the next change, page load or network tries again.
      return;
    }
    // Changed since, or signed out: what was sent is not the last word.
    if (shown.current === sent) keepOwn({ person: who, settings: sent, unsaved: false });
  }, []);

  const keep = useCallback(
    (who: string, next: ReadingSettings) => {
      show(next);
      keepOwn({ person: who, settings: next, unsaved: true });
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(who), CALM_MS);
    },
    [save, show],
  );

  useEffect(() => {
    if (!isOut) return;
    clearTimeout(timer.current);
    carried.current = {};
    forgetOwn();
    show(readNobodys());
  }, [isOut, show]);

  useEffect(() => {
    if (person === null) return;
    const stop = new AbortController();
    const take = (theirs: ReadingSettings) => {
      if (stop.signal.aborted) return;
      const more = carried.current;
      carried.current = {};
      if (Object.keys(more).length > 0) return keep(person, { ...theirs, ...more });
      show(theirs);
      keepOwn({ person, settings: theirs, unsaved: false });
    };
    const synchronise = () => {
      const own = readOwn();
      if (own?.person === person && own.unsaved) {
        show(own.settings);
        void save(person);
      } else readReadingSettings(stop.signal).then(take, () => undefined);
    };
    const comesBack = () => {
      if (document.visibilityState === 'visible') synchronise();
    };
    const elsewhere = ({ key }: StorageEvent) => {
      const own = key === OWN ? readOwn() : null;
      if (own?.person === person) show(own.settings);
    };
    synchronise();
    addEventListener('online', synchronise);
    document.addEventListener('visibilitychange', comesBack);
    addEventListener('storage', elsewhere);
    return () => {
      stop.abort();
      removeEventListener('online', synchronise);
      document.removeEventListener('visibilitychange', comesBack);
      removeEventListener('storage', elsewhere);
    };
  }, [person, keep, save, show]);

  useLayoutEffect(() => applySettings(document.documentElement, settings), [settings]);
  usePageMarks(settings);

  const reading = useMemo<Reading>(
    () => ({
      settings,
      change: (part) => {
        const next = { ...shown.current, ...part };
        if (person !== null) return keep(person, next);
        carried.current = { ...carried.current, ...part };
        keepNobodys(next);
        show(next);
      },
    }),
    [settings, person, keep, show],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
