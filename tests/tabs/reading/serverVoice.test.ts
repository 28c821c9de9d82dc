import { describe, expect, test } from 'vitest';
import { NoSound, type Sound, type Speaker, serverVoice } from '../../../tabs/reading/player/serverVoice.ts';
import { silentVoice } from '../../../tabs/reading/player/silentVoice.ts';
import { type FakeTime, fakeTime } from './fakeTime.ts';
import { aSaying } from './fakeVoice.ts';

const saying = aSaying('Ida har 24 æbler.');
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** An audio element whose sound lasts `seconds`; its clock is the test's. */
function aSpeaker(time: FakeTime, seconds: number, { refuses = false } = {}) {
  const events = new EventTarget();
  let begun: { readonly at: number; readonly from: number } | null = null;
  let resting = 0;
  const speaker: Speaker = {
    src: '',
    playbackRate: 1,
    preservesPitch: true,
    duration: seconds,
    get currentTime() {
      if (!begun) return resting;
      return Math.min(seconds, begun.from + ((time.now() - begun.at) / 1000) * speaker.playbackRate);
    },
    set currentTime(to: number) {
      resting = to;
    },
    async play() {
      if (refuses) throw new DOMException('no press', 'NotAllowedError');
      begun = { at: time.now(), from: resting };
    },
    pause() {
      resting = speaker.currentTime;
      begun = null;
    },
    addEventListener(name: string, then: EventListenerOrEventListenerObject) {
      events.addEventListener(name, then);
      if (name === 'loadedmetadata') queueMicrotask(() => events.dispatchEvent(new Event(name)));
    },
    removeEventListener: (name: string, then: EventListenerOrEventListenerObject) =>
      events.removeEventListener(name, then),
  };
  return { speaker, fire: (name: string) => events.dispatchEvent(new Event(name)) };
}

function aServer(sound: () => Promise<Sound>, speakerParts: { seconds?: number; refuses?: boolean } = {}) {
  const time = fakeTime();
  const { speaker, fire } = aSpeaker(time, speakerParts.seconds ?? 2, { refuses: speakerParts.refuses ?? false });
  let fetched = 0;
  const forgotten: string[] = [];
  const voice = serverVoice(
    () => {
      fetched++;
      return sound();
    },
    (lang) => lang === 'da',
    () => speaker,
    time,
    (url) => forgotten.push(url),
  );
  const events: string[] = [];
  const hearing = {
    started: () => events.push('started'),
    word: (at: number) => events.push(`word ${at}@${time.now()}`),
    ended: () => events.push('ended'),
    failed: (fault: string) => events.push(`failed ${fault}`),
  };
  return { voice, time, fire, speaker, events, hearing, fetched: () => fetched, forgotten };
}

/** When each word of the saying begins. */
const EVERY_WORD = [
  [0, 0, 3],
  [300, 4, 7],
  [500, 8, 10],
  [1200, 11, 16],
] as const;
const marked = (marks?: Sound['marks']) => async (): Promise<Sound> => ({ url: 'blob:1', marks });

describe('serverVoice', () => {
  test('follows the speaker’s own marks', async () => {
    const { voice, time, fire, events, hearing } = aServer(marked(EVERY_WORD));
    voice.say(saying, 0, 1, hearing);
    await settled();
    time.pass(2_000);
    fire('ended');
    expect(events).toEqual(['started', 'word 0@0', 'word 1@300', 'word 2@500', 'word 3@1200', 'ended']);
  });

  test.each([
    ['no marks, within the sound’s real length', undefined, 4, 3_990],
    ['late and missing marks', [EVERY_WORD[0], [1900, 11, 16]], 2, 1_000],
  ] as const)('tells every word before the end: %s', async (_, marks, seconds, passed) => {
    const { voice, time, fire, events, hearing } = aServer(marked(marks), { seconds });
    voice.say(saying, 0, 1, hearing);
    await settled();
    time.pass(passed);
    fire('ended');
    const order = events.map((event) => event.split('@')[0]);
    expect(order).toEqual(['started', 'word 0', 'word 1', 'word 2', 'word 3', 'ended']);
  });

  test('begins at a word by seeking to it, at the wished speed', async () => {
    const { voice, speaker, time, events, hearing } = aServer(marked(EVERY_WORD));
    voice.say(saying, 2, 2, hearing);
    await settled();
    expect(speaker).toMatchObject({ playbackRate: 2, preservesPitch: true });
    time.pass(400);
    expect(events).toEqual(['started', 'word 2@0', 'word 3@350']);
  });

  test('fetches a sentence once, also when it was prepared', async () => {
    const { voice, hearing, fetched } = aServer(marked());
    voice.prepare?.(saying);
    voice.say(saying, 0, 1, hearing)();
    voice.say(saying, 0, 1, hearing);
    await settled();
    expect(fetched()).toBe(1);
  });

  test('keeps no sound once it is closed, nor one that comes later', async () => {
    const { voice, hearing, forgotten } = aServer(marked());
    voice.say(saying, 0, 1, hearing)();
    await settled();
    voice.prepare?.(aSaying('Hvor mange?'));
    voice.close?.();
    await settled();
    expect(forgotten).toEqual(['blob:1', 'blob:1']);
  });

  test.each(['private', 'failed'] as const)(
    'no sound (%s) is told, and asked for again the next time',
    async (fault) => {
      const { voice, events, hearing, fetched } = aServer(async () => {
        throw new NoSound(fault);
      });
      voice.say(saying, 0, 1, hearing);
      await settled();
      expect(events).toEqual([`failed ${fault}`]);
      voice.say(saying, 0, 1, hearing);
      await settled();
      expect(fetched()).toBe(2);
    },
  );

  test('a browser that wants a press first', async () => {
    const { voice, events, hearing } = aServer(marked(), { refuses: true });
    voice.say(saying, 0, 1, hearing);
    await settled();
    expect(events).toEqual(['failed notAllowed']);
  });

  test('a sound that stands still is given up', async () => {
    const { voice, time, events, hearing } = aServer(marked(), { seconds: 2 });
    voice.say(saying, 0, 1, hearing);
    await settled();
    // It comes to its last moment, and never says that it has ended.
    time.pass(12_000);
    expect(events.at(-1)).toBe('failed noEnd');
  });
});

describe('silentVoice', () => {
  test('shows every word at a steady pace, faster when asked', () => {
    const lengthAt = (speed: number, fromWord = 0) => {
      const time = fakeTime();
      const heard: number[] = [];
      let ended = -1;
      const hearing = {
        started: () => {},
        word: (at: number) => heard.push(at),
        ended: () => (ended = time.now()),
        failed: () => {},
      };
      silentVoice(time).say(saying, fromWord, speed, hearing);
      time.pass(20_000);
      expect(heard).toEqual(fromWord === 0 ? [0, 1, 2, 3] : [2, 3]);
      return ended;
    };
    const ordinary = lengthAt(1);
    expect(ordinary).toBeGreaterThan(800);
    expect(ordinary).toBeLessThan(3_000);
    expect(lengthAt(2)).toBeLessThan(ordinary * 0.6);
    expect(lengthAt(1, 2)).toBeLessThan(ordinary * 0.8);
  });
});
