import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceVoice, type Synthesis, voicesFor } from '../../../tabs/reading/player/deviceVoice.ts';
import { type FakeTime, fakeTime } from './fakeTime.ts';
import { aSaying } from './fakeVoice.ts';

const aVoice = (name: string, lang: string, { localService = true, isDefault = false } = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

/** An utterance as browsers have it; the test fires its events. */
class Utterance {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number }) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

function aDevice(voices: readonly SpeechSynthesisVoice[], time: FakeTime, choice = { preferred: '', online: false }) {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  const spoken: Utterance[] = [];
  const cancelled: number[] = [];
  const synthesis: Synthesis = {
    getVoices: () => voices,
    speak: (utterance) => {
      if (utterance instanceof Utterance) spoken.push(utterance);
    },
    cancel: () => cancelled.push(spoken.length),
  };
  const events: string[] = [];
  const hearing = {
    started: () => events.push('started'),
    word: (at: number) => events.push(`word ${at}`),
    ended: () => events.push('ended'),
    failed: (fault: string) => events.push(`failed ${fault}`),
  };
  const last = () => {
    const one = spoken.at(-1);
    if (!one) throw new Error('nothing was spoken');
    return one;
  };
  return { voice: deviceVoice(synthesis, () => choice, time), spoken, cancelled, events, hearing, last };
}

const helle = aVoice('Microsoft Helle - Danish (Denmark)', 'da-DK');
const christel = aVoice('Microsoft Christel Online (Natural)', 'da-DK', { localService: false });
const zira = aVoice('Microsoft Zira', 'en-US', { isDefault: true });
const saying = aSaying('Ida har 24 æbler.');

afterEach(() => vi.unstubAllGlobals());

describe('voicesFor', () => {
  test('never a voice of another language, however it is written', () => {
    expect(voicesFor('da', [zira, aVoice('Sara', 'da_DK'), helle], { preferred: '', online: false })).toHaveLength(2);
    expect(voicesFor('da-DK', [zira], { preferred: '', online: true })).toEqual([]);
  });

  test('voices that send the text away only where the school lets them; the one that is preferred first', () => {
    expect(voicesFor('da', [helle, christel], { preferred: '', online: false })).toEqual([helle]);
    expect(voicesFor('da', [helle, christel], { preferred: '', online: true })).toEqual([christel, helle]);
    expect(voicesFor('da', [christel, helle], { preferred: helle.name, online: true })[0]).toBe(helle);
  });
});

describe('deviceVoice', () => {
  test('tells every word by the voice’s own events, those it leaves out too', () => {
    const time = fakeTime();
    const { voice, events, hearing, last } = aDevice([zira, helle], time);
    voice.say(saying, 0, 1.25, hearing);
    expect(last()).toMatchObject({ text: 'Ida har 24 æbler.', voice: helle, rate: 1.25, lang: 'da-DK' });
    last().onstart?.();
    for (const charIndex of [0, 4, 11]) last().onboundary?.({ name: 'word', charIndex });
    time.pass(5_000);
    last().onend?.();
    expect(events).toEqual(['started', 'word 0', 'word 1', 'word 2', 'word 3', 'ended']);
  });

  test('reckons the words of a voice that tells of none, and remembers that it does', () => {
    const time = fakeTime();
    const { voice, events, hearing, last } = aDevice([helle], time);
    voice.say(saying, 0, 1, hearing);
    last().onstart?.();
    time.pass(590);
    expect(events).toEqual(['started', 'word 0']);
    time.pass(1_600);
    last().onend?.();
    expect(events).toEqual(['started', 'word 0', 'word 1', 'word 2', 'word 3', 'ended']);
    voice.say(saying, 0, 1, hearing);
    last().onstart?.();
    events.length = 0;
    time.pass(590);
    expect(events).toContain('word 1');
  });

  test('begins at a word: the rest of the sentence is spoken, and its words are counted from there', () => {
    const time = fakeTime();
    const { voice, events, hearing, last } = aDevice([helle], time);
    voice.say(saying, 2, 1, hearing);
    expect(last().text).toBe('24 æbler.');
    last().onstart?.();
    last().onboundary?.({ name: 'word', charIndex: 3 });
    expect(events).toEqual(['started', 'word 2', 'word 3']);
  });

  test('a sound that never ends is given up, and what it says later is not heard', () => {
    const time = fakeTime();
    const { voice, events, hearing, last, cancelled } = aDevice([helle], time);
    voice.say(saying, 0, 1, hearing);
    last().onstart?.();
    time.pass(20_000);
    expect(events.at(-1)).toBe('failed noEnd');
    expect(cancelled).toHaveLength(1);
    last().onend?.();
    expect(events.at(-1)).toBe('failed noEnd');
  });

  test.each([
    ['not-allowed', 'failed notAllowed'],
    ['synthesis-failed', 'failed failed'],
    ['language-unavailable', 'failed failed'],
  ])('the fault %s is told', (error, told) => {
    const { voice, events, hearing, last } = aDevice([helle], fakeTime());
    voice.say(saying, 0, 1, hearing);
    last().onerror?.({ error });
    expect(events).toEqual([told]);
  });

  test('stopping cancels and says nothing more; native pause is never used', () => {
    const time = fakeTime();
    const { voice, events, hearing, last, cancelled } = aDevice([helle], time);
    const stop = voice.say(saying, 0, 1, hearing);
    last().onstart?.();
    stop();
    last().onerror?.({ error: 'interrupted' });
    time.pass(20_000);
    expect(cancelled).toEqual([1]);
    expect(events).toEqual(['started', 'word 0']);
  });
});
