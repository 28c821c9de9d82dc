import type { AllowList } from '../allow.ts';
import type { Memory } from '../memory.ts';
import type { Surface } from '../surface.ts';
import type { Finding } from '../types.ts';
import type { NumericTarget } from './target.ts';

/** What a channel compares a sentence with. */
export interface Watch {
  readonly target: NumericTarget;
  /** What the task and the student said. */
  readonly known: AllowList;
  readonly lastOperation: 'shown' | 'hidden';
  /** What earlier sentences said. */
  readonly memory: Memory;
}

/** One way of handing a number over: what of a sentence does it. */
export type Channel = (surface: Surface, watch: Watch) => readonly Finding[];

/** What most channels find in most sentences. */
export const NOTHING: readonly Finding[] = [];

/** A span that a mask can stand for. */
export const hide = ({ start, end }: { start: number; end: number }, reason: string): Finding => ({
  start,
  end,
  how: 'hide',
  reason,
});

/** A span after which the whole sentence must go. */
export const refuse = ({ start, end }: { start: number; end: number }, reason: string): Finding => ({
  start,
  end,
  how: 'refuse',
  reason,
});

/** A regular expression's match as a span. */
export const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});
