import type { Language } from '../../contract/language.ts';
import type { StudiedProblem } from '../read/index.ts';
import type { TutorProblem } from '../types.ts';

/** What a template may be filled with, by slot name. A missing slot rules its variants out. */
export type Slots = Readonly<Record<string, string>>;

/** What the voice knows when it looks for words. */
export interface VoiceContext {
  readonly problem: TutorProblem;
  readonly studied: StudiedProblem;
  readonly lang: Language;
  readonly grade: number;
  /** All the student has written in this conversation, newest last. */
  readonly studentTexts: readonly string[];
  /** The number of the turn; it turns the wheel of variants and quantities. */
  readonly turn: number;
}
