import { estimateMarks } from '../../../api/language/spoken/index.ts';
import { followMarks, type Timers } from './followMarks.ts';
import { type Saying, timedWords } from './saying.ts';
import type { Voice, VoiceFault } from './voice.ts';

/** Sound of a sentence. */
export interface Sound {
  /** An address that an audio element plays. */
  readonly url: string;
  /** When words begin: milliseconds, and where in the text. Undefined when the speaker does not tell. */
  readonly marks: readonly (readonly [ms: number, from: number, to: number])[] | undefined;
}

/** Fetches a sentence's sound; throws a {@link NoSound}. */
export type FetchSound = (said: string, lang: string, signal: AbortSignal) => Promise<Sound>;

/** Why there is no sound. */
export class NoSound extends Error {
  readonly fault: VoiceFault;

  constructor(fault: VoiceFault) {
    super(fault);
    this.name = 'NoSound';
    this.fault = fault;
  }
}

/** The part of an audio element that is used. */
export type Speaker = Pick<
  HTMLAudioElement,
  | 'src'
  | 'currentTime'
  | 'duration'
  | 'playbackRate'
  | 'preservesPitch'
  | 'play'
  | 'pause'
  | 'addEventListener'
  | 'removeEventListener'
>;

/** So many sentences are kept, so that going back costs nothing. */
const KEPT = 40;
/** A sound that has not moved for so long will not. */
const STALL_MS = 4_000;

/** A server's speech: one sound a sentence, the clock is the sound's own. */
export function serverVoice(
  fetchSound: FetchSound,
  languages: (lang: string) => boolean,
  makeSpeaker: () => Speaker,
  timers: Timers,
  forget: (url: string) => void,
): Voice {
  const sounds = new Map<string, Promise<Sound>>();
  let speaker: Speaker | undefined;

  const soundOf = (saying: Saying): Promise<Sound> => {
    const key = `${saying.lang} ${saying.said}`;
    const kept = sounds.get(key);
    if (kept) return kept;
    const fetched = fetchSound(saying.said, saying.lang, AbortSignal.timeout(15_000));
    sounds.set(key, fetched);
    fetched.catch(() => sounds.delete(key));
    letGo(KEPT);
    return fetched;
  };
  /** Keeps the latest so many. */
  const letGo = (keep: number) => {
    for (const [old, sound] of sounds) {
      if (sounds.size <= keep) break;
      sounds.delete(old);
      void sound.then(({ url }) => forget(url)).catch(() => {});
    }
  };

  return {
    kind: 'server',
    speaks: languages,
    prepare: (saying) => void soundOf(saying).catch(() => {}),
    close: () => letGo(0),
    say(saying, fromWord, speed, hearing) {
      speaker ??= makeSpeaker();
      const own = speaker;
      let over = false;
      const stops: (() => void)[] = [];
      const listen = (name: string, then: () => void) => {
        own.addEventListener(name, then);
        stops.push(() => own.removeEventListener(name, then));
      };
      const finish = () => {
        over = true;
        for (const stop of stops) stop();
      };
      const fail = (fault: VoiceFault) => {
        if (over) return;
        finish();
        own.pause();
        hearing.failed(fault);
      };
      const play = async ({ url, marks: told }: Sound) => {
        if (over) return;
        own.src = url;
        await ready(own);
        if (over) return;
        const marks = told ? marksFrom(saying, told) : estimated(saying, own.duration * 1000);
        let next = fromWord;
        const reach = (at: number) => {
          while (!over && next <= at && next < saying.words.length) hearing.word(next++);
        };
        own.playbackRate = speed;
        own.preservesPitch = true;
        own.currentTime = fromWord === 0 ? 0 : (marks[fromWord] ?? 0) / 1000;
        listen('ended', () => {
          reach(saying.words.length - 1);
          finish();
          hearing.ended();
        });
        listen('error', () => fail('failed'));
        await own.play();
        if (over) return;
        hearing.started();
        stops.push(watchMoving(own, timers, () => fail('noEnd')));
        stops.push(followMarks(marks, fromWord, () => own.currentTime * 1000, speed, timers, reach));
      };
      soundOf(saying)
        .then(play)
        .catch((cause: unknown) => {
          if (cause instanceof NoSound) fail(cause.fault);
          else fail(cause instanceof DOMException && cause.name === 'NotAllowedError' ? 'notAllowed' : 'failed');
        });
      return () => {
        if (!over) own.pause();
        finish();
      };
    },
  };
}

/** Resolves when the sound's length is known. */
function ready(speaker: Speaker): Promise<void> {
  return new Promise((resolve, reject) => {
    if (Number.isFinite(speaker.duration) && speaker.duration > 0 && speaker.currentTime > 0) return resolve();
    const settle = (then: () => void) => () => {
      speaker.removeEventListener('loadedmetadata', known);
      speaker.removeEventListener('error', broken);
      then();
    };
    const known = settle(resolve);
    const broken = settle(() => reject(new NoSound('failed')));
    speaker.addEventListener('loadedmetadata', known);
    speaker.addEventListener('error', broken);
  });
}

/** Calls `stuck` when the sound stands still without having ended. */
function watchMoving(speaker: Speaker, timers: Timers, stuck: () => void): () => void {
  let last = -1;
  let cancel = () => {};
  const look = () => {
    if (speaker.currentTime === last) return stuck();
    last = speaker.currentTime;
    cancel = timers.after(STALL_MS, look);
  };
  look();
  return () => cancel();
}

/** When each word begins, by the speaker's own marks: the last mark at or before the word; words may share one. */
function marksFrom({ words }: Saying, told: NonNullable<Sound['marks']>): number[] {
  return words.map(({ saidFrom, saidTo }) => {
    const within = told.find(([, from]) => from >= saidFrom && from < saidTo);
    const before = told.findLast(([, from]) => from <= saidFrom);
    return (within ?? before ?? told[0])?.[0] ?? 0;
  });
}

function estimated(saying: Saying, totalMs: number): readonly number[] {
  const known = Number.isFinite(totalMs) && totalMs > 0 ? totalMs : undefined;
  return estimateMarks(timedWords(saying), saying.lang, known);
}
