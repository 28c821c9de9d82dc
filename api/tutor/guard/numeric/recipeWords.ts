import { type Rational, rational } from '../../../maths/rational.ts';

/** What a step does with its number. */
export type Sign = '+' | '-' | '*' | '/';

/** Words that begin a step with the number after them. */
export const SIGNS: ReadonlyMap<string, Sign> = new Map(
  Object.entries({
    '+': 'add plus læg lægger lægges up op forøg øg sammen together frem forward ahead',
    '-': 'subtract minus træk trækker trækkes take away down ned remove fjern less mindre back tilbage væk fewer færre',
    '*': 'times multiply gang gange ganger ganges multiplied',
    '/': 'divide divided del dele deler deles',
  } as const).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign as Sign])),
);
/** Words that are a step of their own. */
export const FACTORS: ReadonlyMap<string, Rational> = new Map([
  ...'double doubled fordobl fordoble fordobles fordoblet twice'.split(' ').map((word) => [word, rational(2)] as const),
  ...'triple tripled tredobl tredobles'.split(' ').map((word) => [word, rational(3)] as const),
  ...'halve halved halver halvér halveres'.split(' ').map((word) => [word, rational(1, 2)] as const),
]);
/** A number after these begins again. */
export const BEGINS = new Set('start starter begin begynd take tag from fra with med'.split(' '));
/** The numbers before these are added. */
export const TOGETHER = new Set('together altogether sammen tilsammen sum summen total'.split(' '));
