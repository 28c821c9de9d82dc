import type { Variants } from './ruleTexts.ts';

/**
 * What the tutor says about a problem by what kind it is. Slots: {q1} {q2} quantities or formulas of the task, {topic}
 * and {word} words of the task, {before} the task's own maths, {x} its unknown, {it} what the task is about in the
 * shortest form. A variant with a slot that cannot be filled is passed over, so each list has one without slots.
 */
export interface KindTexts {
  /** The first words on a problem. */
  readonly opening: Record<ProblemKind, Variants>;
  /** Help without a key, rung by rung. */
  readonly ladder: Record<HelpKind, readonly [Variants, Variants, Variants, Variants]>;
  /** The student's own text or thought on such a problem has come: build on it. */
  readonly buildOn: Record<HelpKind, Variants>;
}

/** How the tutor can work with a problem. */
export type ProblemKind =
  /** The engine knows each step. */
  | 'traced'
  /** A word problem: quantities and a question, but no trace. */
  | 'quantities'
  /** Symbols that the engine cannot work through: a formula, a factorisation, a table. */
  | 'symbols'
  | 'writing'
  | 'translation'
  | 'spelling'
  | 'concept'
  /** A name, a term, a year: something to look up. */
  | 'fact'
  /** A word to put in, a form, a word class. */
  | 'grammar'
  | 'source'
  | 'general';

/** Kinds of problem that get general help, without a trace or quantities. */
export type HelpKind = Exclude<ProblemKind, 'traced' | 'quantities'>;
