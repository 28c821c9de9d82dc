import type { Choices } from './choices.ts';

/** What the lists know of a folded word. */
export interface Known extends Choices {
  readonly text: string;
  /** The phrases that are filed under it. */
  readonly signs: readonly number[];
  /** The classes of {@link SENSE_CLASSES} that it belongs to, one bit each. */
  readonly senses: number;
  /** It may have to be joined with the word before. */
  readonly piece: 'none' | 'letter' | 'half';
}

/** One word of a message, folded so that spelling variants meet. */
export interface Word {
  readonly text: string;
  /** What the lists know of it. */
  readonly known: Known;
  /** It begins a sentence, or follows a comma or a joining word: a subject may have been left out before it. */
  opens: boolean;
  /** It ends a sentence, or stands before a comma, a joining word or a smiley. */
  closes: boolean;
  /** It stands between quotation marks. */
  quoted: boolean;
  /** Which of the message's sentences it stands in, before scraps are joined. */
  readonly sentence: number;
  /** Which of the message's lines it stands in. */
  readonly line: number;
}
