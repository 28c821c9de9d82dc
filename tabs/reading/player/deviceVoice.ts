import { estimateMarks } from '../../../api/language/spoken/index.ts';
import { followMarks, type Timers } from './followMarks.ts';
import { type Saying, timedWords } from './saying.ts';
import type { Hearing, Voice } from './voice.ts';

/** What is used of the browser's speech; a test gives its own. */
export interface Synthesis {
  getVoices(): readonly SpeechSynthesisVoice[];
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
}

/** Which of the device's voices may speak. */
export interface VoiceChoice {
  /** The name of the one that the reader prefers; '' is the best there is. */
  readonly preferred: string;
  /** Voices that send the text to their maker: only where the school allows it. */
  readonly online: boolean;
}

/** A voice that has told of no word for so long tells of none. */
const GRACE_MS = 600;
/** A sound may take so many times longer than reckoned, and so much on top, before it is taken to have no end. */
const PATIENCE = { times: 2.2, ms: 3_000 };

/** "da", "da-DK" and "da_DK" are one language. */
const primaryOf = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voices of a language that may be used here, the best first: as wished, then the device's own, then natural ones. */
export function voicesFor(
  lang: string,
  voices: readonly SpeechSynthesisVoice[],
  { preferred, online }: VoiceChoice,
): SpeechSynthesisVoice[] {
  const rank = (voice: SpeechSynthesisVoice) =>
    (voice.name === preferred ? 4 : 0) +
    (/natural|neural|premium|enhanced/i.test(voice.name) ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voices
    .filter((voice) => primaryOf(voice.lang) === primaryOf(lang) && (online || voice.localService))
    .sort((a, b) => rank(b) - rank(a));
}

/**
 * The device's own voice. The browser's `pause` is never used: it leaves some voices dead. Words are known from the
 * voice's own events; from a voice that gives none, by reckoning.
 */
export function deviceVoice(synthesis: Synthesis, choice: () => VoiceChoice, timers: Timers): Voice {
  /** By name: whether a voice tells of its words, and how much slower than reckoned it speaks. */
  const known = new Map<string, { tellsWords: boolean; slowness: number }>();
  const best = (lang: string) => voicesFor(lang, synthesis.getVoices(), choice())[0];
  return {
    kind: 'device',
    speaks: (lang) => best(lang) !== undefined,
    say(saying, fromWord, speed, hearing) {
      const voice = best(saying.lang);
      if (!voice) {
        hearing.failed('failed');
        return () => {};
      }
      const habits = known.get(voice.name) ?? { tellsWords: true, slowness: 1 };
      known.set(voice.name, habits);
      return utter(synthesis, voice, habits, { saying, fromWord, speed, hearing, timers });
    },
  };
}

interface Habits {
  tellsWords: boolean;
  slowness: number;
}

interface Task {
  readonly saying: Saying;
  readonly fromWord: number;
  readonly speed: number;
  readonly hearing: Hearing;
  readonly timers: Timers;
}

/** Kept while they are spoken: some browsers forget an utterance that nobody holds. */
const held = new Set<SpeechSynthesisUtterance>();

function utter(synthesis: Synthesis, voice: SpeechSynthesisVoice, habits: Habits, task: Task): () => void {
  const { saying, fromWord, speed, hearing, timers } = task;
  const skipped = saying.words[fromWord]?.saidFrom ?? 0;
  const utterance = new SpeechSynthesisUtterance(saying.said.slice(skipped));
  utterance.voice = voice;
  utterance.lang = voice.lang.replace('_', '-');
  utterance.rate = speed;
  held.add(utterance);

  const marks = estimateMarks(timedWords(saying).slice(fromWord), saying.lang).map((ms) => ms * habits.slowness);
  let next = fromWord;
  let over = false;
  /** The voice has told of a word within the sentence. */
  let toldOf = false;
  const stops: (() => void)[] = [];
  const reach = (at: number) => {
    while (!over && next <= at && next < saying.words.length) hearing.word(next++);
  };
  const finish = () => {
    over = true;
    for (const stop of stops) stop();
    held.delete(utterance);
  };
  const reckon = (begun: number) =>
    followMarks(
      marks,
      next - fromWord,
      () => (timers.now() - begun) * speed,
      speed,
      timers,
      (at) => {
        if (at < marks.length - 1) reach(fromWord + at);
      },
    );

  utterance.onstart = () => {
    if (over) return;
    const begun = timers.now();
    hearing.started();
    reach(fromWord);
    if (habits.tellsWords) {
      stops.push(
        timers.after(GRACE_MS, () => {
          if (over || toldOf) return;
          habits.tellsWords = false;
          stops.push(reckon(begun));
        }),
      );
    } else stops.push(reckon(begun));
    const longest = ((marks.at(-1) ?? 0) / speed) * PATIENCE.times + PATIENCE.ms;
    stops.push(
      timers.after(longest, () => {
        if (over) return;
        finish();
        synthesis.cancel();
        hearing.failed('noEnd');
      }),
    );
    utterance.onend = () => {
      if (over) return;
      reach(saying.words.length - 1);
      finish();
      const real = (timers.now() - begun) * speed;
      const reckoned = (marks.at(-1) ?? 0) / habits.slowness;
      // One sentence tells little, and one that was cut short nothing: the pace is learnt slowly.
      if (reckoned > 500 && real > 300)
        habits.slowness = 0.7 * habits.slowness + 0.3 * Math.min(2, Math.max(0.5, real / reckoned));
      hearing.ended();
    };
  };
  utterance.onboundary = ({ name, charIndex }) => {
    if (over || name === 'sentence') return;
    // The first one alone proves nothing: some voices tell of the beginning and of no more.
    if (charIndex > 0) {
      toldOf = true;
      habits.tellsWords = true;
    }
    const at = charIndex + skipped;
    reach(saying.words.findLastIndex(({ saidFrom }) => saidFrom <= at));
  };
  utterance.onerror = ({ error }) => {
    if (over) return;
    finish();
    hearing.failed(error === 'not-allowed' ? 'notAllowed' : 'failed');
  };
  synthesis.speak(utterance);
  return () => {
    finish();
    synthesis.cancel();
  };
}
