import type { FormulaIdea } from '../../language/texts/formulaIdea.ts';
import type { Expr } from '../expr.ts';
import type { Rational } from '../rational.ts';
import type { Random } from '../solve/vary.ts';

type Lang = 'da' | 'en';

/** One line of the way from what is given to a calculation. `after` is as secret as a step's. */
interface FormulaLine {
  readonly idea: FormulaIdea;
  readonly before: string;
  readonly after: string;
}

/** Numbers of one task, in the order that the formula takes them. */
export type Given = readonly Rational[];

/** What may stand after a number of a task; an amount is kroner, a length or a bare number. */
export type Measure = 'length' | 'cm' | 'km' | 'degrees' | 'percent' | 'amount' | 'none';

/** A kind of task that is posed in words and worked out by one formula or way of working. */
export interface Formula {
  /**
   * The whole of a task, with `#` for each number: a text that says anything else is not read. Each has the order in
   * which the formula takes the numbers, where that is not the order of the text.
   */
  readonly shapes: readonly Shape[];
  /** Whether numbers can be what the task says: a triangle's sides reach each other, an angle is left. */
  fits?(given: Given): boolean;
  /** Its results are as well written as fractions; others are left alone where they have no short decimal. */
  readonly inFractions?: true;
  /** It asks for nothing but to be rounded: a number with no place named is no task. */
  readonly onlyRounds?: true;
  /** A problem like it has its numbers in the same order of size: the part stays smaller than the whole. */
  readonly keepsOrder?: true;
  /** Numbers of a problem like it, where each number cannot be chosen on its own. */
  alike?(given: Given, random: Random): Given;
  /** The calculation set up, nothing worked out. */
  setUp(given: Given): Expr;
  /** The lines that lead to the calculation, the last one ending in it. */
  lines(given: Given, lang: Lang): readonly FormulaLine[];
}

/** A way of posing a task. */
export interface Shape {
  readonly pattern: RegExp;
  /** One for each number in the order of the text; the last one holds for those after it. */
  readonly measures: readonly Measure[];
  readonly order?: readonly number[];
  /** Numbers that the words mean without writing them: the six sides of a die. */
  readonly meant?: Given;
}
