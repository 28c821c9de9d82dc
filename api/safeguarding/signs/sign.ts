import type { Concern } from '../concern.ts';
import { type Phrase, readPhrases } from '../phrase.ts';
import type { Sense } from '../sense.ts';

/** What counts only beside others: the kind of thing that it tells of, and how much it weighs. */
export interface Cue {
  readonly kind: string;
  readonly weight: number;
  readonly category: Concern['category'];
}

/** A phrase, what it is a sign of, and what may give it another sense. */
export interface Sign {
  readonly phrase: Phrase;
  readonly concern: Concern;
  readonly senses: readonly Sense[];
  /** It counts only beside others: what kind of thing it tells of, and how much. */
  readonly cue?: Cue;
}

interface SignOptions {
  /** What may not stand inside the phrase. */
  readonly barrier?: string;
  readonly senses?: readonly Sense[];
}

/** A list of signs, one phrase a line. */
export function signs(
  level: Concern['level'],
  category: Concern['category'],
  options: SignOptions,
  lines: string,
): Sign[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => readPhrases(line, options.barrier))
    .map((phrase) => ({ phrase, concern: { level, category }, senses: options.senses ?? [] }));
}
