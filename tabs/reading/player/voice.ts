import type { Saying } from './saying.ts';

/** Why nothing, or no more, is heard. */
export type VoiceFault =
  /** The browser wants somebody to press a button first. */
  | 'notAllowed'
  /** No sound began in time. */
  | 'noStart'
  /** The sound never said that it ended. */
  | 'noEnd'
  /** Somebody's private words: they stay on this device. */
  | 'private'
  | 'failed';

/** Who hears how a saying goes. Each is called from the voice's own clock, `word` with every word from the first on. */
export interface Hearing {
  started(): void;
  /** The word with this number begins. */
  word(at: number): void;
  ended(): void;
  failed(fault: VoiceFault): void;
}

export type VoiceKind = 'server' | 'device' | 'silent';

/** Something that says sentences: a server's speech, the device's own voice, or a steady pace without sound. */
export interface Voice {
  readonly kind: VoiceKind;
  /** Whether it can say this language; a voice never reads a language that is not its own. */
  speaks(lang: string): boolean;
  /** Says `saying` from the word numbered `fromWord` on at `speed` (1 is ordinary); gives how to stop it. */
  say(saying: Saying, fromWord: number, speed: number, hearing: Hearing): () => void;
  /** This will be said next: what takes time can begin. */
  prepare?(saying: Saying): void;
  /** Nobody listens any more: what it has kept is let go. */
  close?(): void;
}
