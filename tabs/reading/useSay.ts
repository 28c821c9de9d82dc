import { useCallback, useRef } from 'react';
import { useCurrentPlace } from './readingPlace.ts';
import { useReadingSettings } from './settings/SettingsProvider.tsx';

/** How to have a few words said, such as a suggestion that has the focus. What speaks is fetched when it is first used. */
export function useSay(): (text: string, lang: string) => void {
  const { settings } = useReadingSettings();
  const place = useCurrentPlace();
  const now = useRef({ settings, place });
  now.current = { settings, place };
  return useCallback((text, lang) => {
    void import('./player/sayOnce.ts').then(({ sayOnce }) => {
      const { settings: wished, place: where } = now.current;
      if (where && where.clause.aids.readAloud === 'never') return;
      return sayOnce(text, lang, {
        voice: wished.voice,
        speed: wished.speed,
        silent: wished.sound === 'silent',
        conversationId: where?.conversationId,
      });
    });
  }, []);
}
