/** One word of a message, folded so that spelling variants meet. */
export interface Word {
  readonly text: string;
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
  /** The numbers of the choices that it belongs to, once it was looked up. */
  choices: readonly number[];
}
