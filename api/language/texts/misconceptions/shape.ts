import type { Variants } from '../ruleTexts.ts';

/** What is said of one wrong idea. */
export interface MisconceptionText {
  /** What a teacher reads: what the student does. */
  readonly name: string;
  /** What the student probably thinks, in a student's words. */
  readonly thinks: string;
  /** Questions that let the student see that {line}, their own, cannot hold; none says what is right. */
  readonly asks: Variants;
}

/** Two ways to try any result of a topic, asked where the idea's own question was asked lately. */
type Checks = readonly [string, string];

/** A topic's texts from a name, a thought and one question for each idea, with the ways to try a result behind it. */
export const withChecks =
  (checks: Checks) =>
  (name: string, thinks: string, ask: string): MisconceptionText => ({ name, thinks, asks: [ask, ...checks] });
