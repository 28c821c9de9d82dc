import type { Prompt } from '../../prompts/prompt.ts';

/** A model that puts moves into words. Nothing that it writes is checked yet: the tutor does that. */
export interface ModelVoice {
  /** What people read as the author. */
  readonly label: string;
  /** Writes on until it ends or is told to stop; rejects when the text is not whole. */
  write(prompt: Prompt, signal: AbortSignal, onText: (text: string) => void): Promise<void>;
}

/** Which voice a turn has: a model's, or the fixed words alone, with the reason when a model was allowed. */
export type VoiceOffer =
  | { readonly kind: 'model'; readonly voice: ModelVoice }
  | { readonly kind: 'rules'; readonly spent?: 'student' | 'class' | 'school' | undefined };
