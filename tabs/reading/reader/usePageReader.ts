import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { SpeechOffer } from '../../../api/contract/speech.ts';
import { readPosition, readSpeechOffer, savePosition } from '../../http/reading.ts';
import { pageTimers } from '../player/followMarks.ts';
import { openVoices, type VoiceWishes } from '../player/openVoices.ts';
import { STILL } from '../player/player.ts';
import { type ReadingPlace, useCurrentPlace } from '../readingPlace.ts';
import { useReadingSettings } from '../settings/SettingsProvider.tsx';
import { useReadKey } from '../useReadKey.ts';
import { PageReader } from './pageReader.ts';

/** Until the server has said more, only what never leaves the device may speak. */
const NO_RIGHTS: SpeechOffer = { server: false, onlineVoices: false, dictation: false };
/** The place is told to the server at most so often. */
const SAVE_MS = 4_000;

/** Reads the page that is open for as long as this is mounted; it begins by itself, or shows where reading stopped. */
export function usePageReader() {
  const { settings } = useReadingSettings();
  const place = useCurrentPlace();
  const rights = useOffer(place?.conversationId);
  const layer = useRef<HTMLDivElement>(null);
  const [reader, setReader] = useState<PageReader | null>(null);
  const [resumed, setResumed] = useState(false);

  const now = useRef({ settings, rights: rights ?? NO_RIGHTS, place });
  useLayoutEffect(() => {
    now.current = { settings, rights: rights ?? NO_RIGHTS, place };
  });

  useEffect(() => {
    const root = document.getElementById('content');
    if (!root || !layer.current) return;
    const wishes = (): VoiceWishes => ({
      server: now.current.rights.server,
      online: now.current.rights.onlineVoices,
      preferred: now.current.settings.voice,
      silent: now.current.settings.sound === 'silent',
      conversationId: now.current.place?.conversationId,
    });
    const voices = openVoices(wishes);
    const made = new PageReader({
      root,
      layer: layer.current,
      room: () => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--reader-room')) || 0,
      voices: voices.now,
      wishes: () => now.current.settings,
      timers: pageTimers,
    });
    setReader(made);
    return () => {
      made.close();
      voices.close();
    };
  }, []);

  useBeginning(reader, place, rights !== undefined, setResumed);
  useKeptPlace(reader, place);
  useReadKey(reader && (() => reader.toggle()));
  const bearing = useSyncExternalStore(reader?.player.subscribe ?? noUpdates, () => reader?.player.bearing() ?? STILL);
  return { reader, layer, bearing, rights: rights ?? NO_RIGHTS, resumed };
}

const noUpdates = () => () => {};

/** What may speak here; undefined until it is known. */
function useOffer(conversationId: string | undefined): SpeechOffer | undefined {
  const [rights, setRights] = useState<SpeechOffer>();
  useEffect(() => {
    const leave = new AbortController();
    readSpeechOffer(conversationId, leave.signal)
      .then(setRights)
      // Nobody is signed in yet, or the server is away: the device reads.
      .catch(() => leave.signal.aborted || setRights(NO_RIGHTS));
    return () => leave.abort();
  }, [conversationId]);
  return rights;
}

/** Shows where reading stopped last time, and otherwise begins at once: the reader was opened to be read to. */
function useBeginning(
  reader: PageReader | null,
  place: ReadingPlace | null,
  ready: boolean,
  setResumed: (resumed: boolean) => void,
): void {
  const name = place?.place;
  useEffect(() => {
    if (!reader || !ready) return;
    const leave = new AbortController();
    const begin = () => {
      if (!leave.signal.aborted && reader.player.state().status === 'still') reader.toggle();
    };
    if (name === undefined) begin();
    else
      readPosition(name, leave.signal)
        .then((stopped) => {
          if (!stopped || reader.player.state().status !== 'still') begin();
          else reader.resumeAt(stopped, (found) => (found ? setResumed(true) : begin()));
        })
        .catch(begin);
    return () => leave.abort();
  }, [reader, name, ready, setResumed]);
}

/** Keeps the place, so that reading can go on at the same word on another device. */
function useKeptPlace(reader: PageReader | null, place: ReadingPlace | null): void {
  const name = place?.place;
  useEffect(() => {
    if (!reader || name === undefined) return;
    let saved = 0;
    let last = '';
    const save = () => {
      const { status } = reader.player.state();
      const at = reader.where();
      if (!at || status === 'still') return;
      const words = `${at.passage} ${at.offset}`;
      const isDue = status === 'paused' || performance.now() - saved > SAVE_MS;
      if (!isDue || words === last) return;
      saved = performance.now();
      last = words;
      // It is a convenience: without the net it is kept the next time.
      savePosition(name, at).catch(() => {});
    };
    return reader.player.subscribe(save);
  }, [reader, name]);
}
