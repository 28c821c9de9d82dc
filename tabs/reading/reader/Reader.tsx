import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Next20Regular } from '@fluentui/react-icons/svg/next';
import { Pause20Regular } from '@fluentui/react-icons/svg/pause';
import { Play20Regular } from '@fluentui/react-icons/svg/play';
import { Previous20Regular } from '@fluentui/react-icons/svg/previous';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useReaderWords } from '../../i18n/readAloud.ts';
import { AidGate } from '../AidGate.tsx';
import { isReading } from '../player/player.ts';
import { useCurrentPlace } from '../readingPlace.ts';
import { useReadingSettings } from '../settings/SettingsProvider.tsx';
import { MoreChoices } from './MoreChoices.tsx';
import { Speed } from './Speed.tsx';
import { useNote } from './useNote.ts';
import { usePageReader } from './usePageReader.ts';
import './reader.css';

interface ReaderProps {
  readonly close: () => void;
}

/** The bar at the bottom of the window that reads the page aloud, where the school's policy lets it. */
export default function Reader({ close }: ReaderProps) {
  const { t } = useReaderWords();
  const place = useCurrentPlace();
  const bar = useRef<HTMLElement>(null);
  useRoomBelow(bar);
  return (
    <section ref={bar} className="reader" aria-label={t('region')} data-unread="">
      {place === null ? (
        <Controls />
      ) : (
        <AidGate key={place.place} rule={place.clause.aids.readAloud} aid="readAloud" clause={place.clause}>
          <Controls key={place.place} />
        </AidGate>
      )}
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular aria-hidden="true" />}
        aria-label={t('close')}
        title={t('close')}
        onClick={close}
      />
    </section>
  );
}

function Controls() {
  const { t } = useReaderWords();
  const { settings, change } = useReadingSettings();
  const { reader, layer, bearing, rights, resumed } = usePageReader();
  const note = useNote(bearing, settings.sound === 'silent', resumed);

  const steer = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget, key } = event;
    if (!reader || (target instanceof Element && target.closest('select,[role="listbox"],input'))) return;
    // The arrow that points the way the lines run goes forward.
    const ahead = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
    const step = { ArrowLeft: ahead === 1 ? -1 : 1, ArrowRight: ahead } as const;
    const word = { ArrowUp: -1, ArrowDown: 1 } as const;
    if (key === 'ArrowLeft' || key === 'ArrowRight') reader.player.step(step[key]);
    else if (key === 'ArrowUp' || key === 'ArrowDown') reader.player.stepWord(word[key]);
    else return;
    event.preventDefault();
  };

  const underWay = isReading(bearing);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within
    <div className="reader-controls" onKeyDown={steer}>
      <div ref={layer} className="reader-marks" aria-hidden="true" />
      <Button
        appearance="subtle"
        icon={<Previous20Regular className="points" aria-hidden="true" />}
        aria-label={t('back')}
        title={t('back')}
        onClick={() => reader?.player.step(-1)}
      />
      <Button
        appearance="primary"
        className="reader-play"
        icon={underWay ? <Pause20Regular aria-hidden="true" /> : <Play20Regular aria-hidden="true" />}
        onClick={() => reader?.toggle()}
      >
        {underWay ? t('pause') : t('play')}
      </Button>
      <Button
        appearance="subtle"
        icon={<Next20Regular className="points" aria-hidden="true" />}
        aria-label={t('forward')}
        title={t('forward')}
        onClick={() => reader?.player.step(1)}
      />
      <Speed
        speed={settings.speed}
        choose={(speed) => {
          change({ speed });
          reader?.renewSoon();
        }}
      />
      <p className="reader-note">{note && t(note)}</p>
      <MoreChoices rights={rights} renew={() => reader?.renewSoon()} />
    </div>
  );
}

/** Keeps the room under the page that the bar takes, so that nothing that has the focus hides behind it. */
function useRoomBelow(bar: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const { current } = bar;
    if (!current) return;
    const { style, dataset } = document.documentElement;
    dataset.reader = 'open';
    const measure = () => style.setProperty('--reader-room', `${current.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => {
      observer.disconnect();
      style.removeProperty('--reader-room');
      delete dataset.reader;
    };
  }, [bar]);
}
