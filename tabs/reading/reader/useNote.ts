import { useEffect, useRef, useState } from 'react';
import { useReaderWords } from '../../i18n/readAloud.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import type { Bearing } from '../player/player.ts';

/** A sentence about a fault stands so long; then a word or two are enough. */
const LONG_MS = 8_000;

/** The word in the reader's texts for how it goes; null when there is nothing to say. */
export function useNote({ status, trouble, voice }: Bearing, silent: boolean, resumed: boolean) {
  const { t } = useReaderWords();
  const announce = useAnnounce();
  /** Each fault is told aloud once. */
  const told = useRef(new Set<typeof trouble>());
  const [read, setRead] = useState<typeof trouble>(null);
  useEffect(() => {
    setRead(null);
    if (!trouble) return;
    if (!told.current.has(trouble)) announce(t(`trouble.${trouble}`));
    told.current.add(trouble);
    const timer = setTimeout(() => setRead(trouble), LONG_MS);
    return () => clearTimeout(timer);
  }, [trouble, announce, t]);

  if (trouble && trouble !== read) return `trouble.${trouble}` as const;
  if (status === 'waiting') return 'waiting' as const;
  if (status === 'ended') return 'ended' as const;
  if (voice === 'silent') return 'withoutSound' as const;
  if (silent) return null;
  if (status === 'starting') return 'starting' as const;
  return resumed && status === 'paused' ? ('resumed' as const) : null;
}
