import type { Timers } from './followMarks.ts';
import type { Saying } from './saying.ts';
import type { Voice, VoiceFault, VoiceKind } from './voice.ts';

export type PlayerStatus =
  /** Nothing has been played yet, or it was stopped. */
  | 'still'
  /** The voice is asked; nothing is heard yet. */
  | 'starting'
  | 'playing'
  | 'paused'
  /** All is said, and more is on its way: the tutor is still answering. */
  | 'waiting'
  | 'ended';

/** A place in what there is to say. */
export interface Spot {
  readonly saying: Saying;
  /** The word's number in the saying. */
  readonly word: number;
}

/** How it goes; the same object for as long as it goes the same way, however many words are heard. */
export interface Bearing {
  readonly status: PlayerStatus;
  /** One word is said by itself; nothing follows it. */
  readonly alone: boolean;
  /** What speaks, once something does. */
  readonly voice: VoiceKind | null;
  /** Why another voice took over, or why nothing is heard. */
  readonly trouble: VoiceFault | 'noVoice' | null;
}

export interface PlayerState extends Bearing {
  /** The word that is heard, or where reading goes on. */
  readonly spot: Spot | null;
}

export const STILL: PlayerState = { status: 'still', spot: null, alone: false, voice: null, trouble: null };

/** It reads on by itself until somebody pauses it. */
export const isReading = ({ status, alone }: Bearing): boolean =>
  (status === 'playing' || status === 'starting' || status === 'waiting') && !alone;

export interface PlayerParts {
  /** The best first; the last one must speak every language. One alone is what the reader has chosen. */
  readonly voices: () => readonly Voice[];
  readonly timers: Timers;
  readonly speed: () => number;
  /** Whether more text is on its way. */
  readonly moreToCome: () => boolean;
}

/** A voice that has not begun after so long is given up. */
const START_MS = 4_000;
/** A voice that failed so often in a row is left alone until something is chosen anew. */
const STRIKES = 2;

/**
 * Reads sayings aloud, one after another. A pause stops the voice, and going on begins again at the word; a voice that
 * fails is followed by the next one at the same word, and the state says why.
 */
export class Player {
  readonly #parts: PlayerParts;
  readonly #listeners = new Set<() => void>();
  readonly #strikes = new Map<Voice, number>();
  #sayings: readonly Saying[] = [];
  #state: PlayerState = STILL;
  #bearing: Bearing = STILL;
  #stop = () => {};

  constructor(parts: PlayerParts) {
    this.#parts = parts;
  }

  readonly state = (): PlayerState => this.#state;

  readonly bearing = (): Bearing => this.#bearing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What there is to say now; the place stays, for as long as its sentence is there. */
  setSayings(sayings: readonly Saying[]): void {
    this.#sayings = sayings;
    const { spot, status } = this.#state;
    if (spot) {
      const same = sayings.find((saying) => isSame(saying, spot.saying));
      if (same && same !== spot.saying) {
        const isRead = status === 'waiting' && same.words.length > spot.saying.words.length;
        const word = isRead ? spot.saying.words.length : Math.min(spot.word, same.words.length - 1);
        this.#set({ spot: { saying: same, word } });
        // The words changed under the voice, or came behind what it had read: it goes on from here with the new ones.
        if (isRead || (same.said !== spot.saying.said && (status === 'playing' || status === 'starting'))) {
          this.#say({ saying: same, word });
          return;
        }
      }
    }
    if (status === 'waiting') this.#goOn();
  }

  /** Reads from `spot` on, else from where it stopped, else from the beginning. */
  play(spot?: Spot): void {
    const from = spot ?? this.#resting() ?? this.#first();
    if (from) this.#say(from);
    else this.#set({ status: this.#parts.moreToCome() ? 'waiting' : 'ended', trouble: null });
  }

  pause(): void {
    this.#stop();
    if (this.#state.status !== 'still') this.#set({ status: 'paused', alone: false });
  }

  /** Says one word and stays there. */
  sayWord(spot: Spot): void {
    this.#say(spot, true);
  }

  /** Goes there without saying anything. */
  moveTo(spot: Spot): void {
    this.#stop();
    this.#set({ status: 'paused', spot, alone: false });
  }

  /** To the sentence after (1) or before (-1); the first step back goes to the beginning of this one. */
  step(by: 1 | -1): void {
    const { spot } = this.#state;
    const at = spot ? this.#indexOf(spot.saying) : -1;
    const isInside = by === -1 && spot !== null && spot.word > 1;
    const saying = isInside ? spot.saying : this.#sayings[Math.max(0, at + by)];
    if (!saying) return;
    if (isReading(this.#state)) this.play({ saying, word: 0 });
    else this.moveTo({ saying, word: 0 });
  }

  /** To the word after (1) or before (-1), which is said alone. */
  stepWord(by: 1 | -1): void {
    const { spot } = this.#state;
    const from = spot ?? this.#first();
    if (!from) return;
    const word = spot ? from.word + by : from.word;
    if (word >= 0 && word < from.saying.words.length) {
      this.sayWord({ saying: from.saying, word });
      return;
    }
    const saying = this.#sayings[this.#indexOf(from.saying) + by];
    if (saying) this.sayWord({ saying, word: by === 1 ? 0 : saying.words.length - 1 });
  }

  /** The speed or the voice has changed: what is heard goes on from the word with it. */
  renew(): void {
    this.#strikes.clear();
    const { spot, status } = this.#state;
    if (spot && isReading(this.#state) && status !== 'waiting') this.#say(spot);
  }

  /** Nothing is heard any more. */
  close(): void {
    this.#stop();
    this.#listeners.clear();
  }

  #indexOf(saying: Saying): number {
    return this.#sayings.findIndex((one) => isSame(one, saying));
  }

  #first(): Spot | null {
    const [saying] = this.#sayings;
    return saying ? { saying, word: 0 } : null;
  }

  /** Where it stopped; nowhere when that sentence is gone or all has been read. */
  #resting(): Spot | null {
    const { spot, status } = this.#state;
    if (!spot || status === 'ended') return null;
    return this.#indexOf(spot.saying) === -1 ? null : spot;
  }

  /** The best voice for a language; `after` has just failed, so one that comes after it. */
  #voiceFor(lang: string, after?: Voice): Voice | undefined {
    const voices = this.#parts.voices();
    return voices
      .slice(after ? voices.indexOf(after) + 1 : 0)
      .find((voice) => voice.speaks(lang) && (this.#strikes.get(voice) ?? 0) < STRIKES);
  }

  /** `alone`: only that word. `after`: the voice that has failed at it, and why. */
  #say(spot: Spot, alone = false, after?: { readonly voice: Voice; readonly fault: VoiceFault }): void {
    this.#stop();
    const { saying, word } = spot;
    const voice = this.#voiceFor(saying.lang, after?.voice);
    if (!voice) {
      this.#set({ status: 'paused', spot, trouble: 'noVoice' });
      return;
    }
    const isLast = this.#parts.voices().length === 1;
    const trouble = after?.fault ?? (voice.kind === 'silent' && !isLast ? (this.#state.trouble ?? 'noVoice') : null);
    this.#set({ status: 'starting', spot, alone, voice: voice.kind, trouble });

    let over = false;
    let stopVoice = () => {};
    const end = () => {
      over = true;
      cancelWatch();
      stopVoice();
    };
    const fail = (fault: VoiceFault) => {
      if (over) return;
      end();
      this.#failed(voice, spot, alone, fault);
    };
    const cancelWatch = this.#parts.timers.after(START_MS, () => fail('noStart'));
    this.#stop = end;
    stopVoice = voice.say(alone ? aloneIn(saying, word) : saying, alone ? 0 : word, this.#parts.speed(), {
      started: () => {
        if (over) return;
        cancelWatch();
        this.#set({ status: 'playing' });
      },
      word: (at) => {
        if (!over && !alone) this.#set({ spot: { saying: this.#state.spot?.saying ?? saying, word: at } });
      },
      ended: () => {
        if (over) return;
        end();
        this.#strikes.delete(voice);
        if (alone) this.#set({ status: 'paused', alone: false });
        else this.#goOn();
      },
      failed: fail,
    });
    // It may have failed before it gave us the way to stop it.
    if (over) {
      stopVoice();
      return;
    }
    const next = alone ? undefined : this.#sayings[this.#indexOf(saying) + 1];
    if (next) this.#voiceFor(next.lang)?.prepare?.(next);
  }

  #goOn(): void {
    const { spot } = this.#state;
    const next = spot ? this.#sayings[this.#indexOf(spot.saying) + 1] : this.#sayings[0];
    if (next) this.#say({ saying: next, word: 0 });
    else this.#set({ status: this.#parts.moreToCome() ? 'waiting' : 'ended' });
  }

  #failed(voice: Voice, begun: Spot, alone: boolean, fault: VoiceFault): void {
    const spot = alone ? begun : (this.#state.spot ?? begun);
    if (fault === 'notAllowed') {
      this.#set({ status: 'paused', trouble: fault });
      return;
    }
    const strikes = { private: 0, failed: 1, noStart: STRIKES, noEnd: STRIKES }[fault];
    this.#strikes.set(voice, (this.#strikes.get(voice) ?? 0) + strikes);
    this.#say(spot, alone, { voice, fault });
  }

  #set(change: Partial<PlayerState>): void {
    this.#state = { ...this.#state, ...change };
    const { status, alone, voice, trouble } = this.#state;
    const before = this.#bearing;
    if (status !== before.status || alone !== before.alone || voice !== before.voice || trouble !== before.trouble)
      this.#bearing = { status, alone, voice, trouble };
    for (const listener of this.#listeners) listener();
  }
}

/** The same sentence, although the page has been read again. */
const isSame = (a: Saying, b: Saying): boolean =>
  a === b || (a.passage === b.passage && a.from === b.from && a.lang === b.lang);

/** One word of a saying as all there is to say. */
function aloneIn(saying: Saying, at: number): Saying {
  const word = saying.words[at];
  if (!word) return saying;
  const { say } = word;
  return { ...saying, said: say, words: [{ ...word, saidFrom: 0, saidTo: say.length }] };
}
