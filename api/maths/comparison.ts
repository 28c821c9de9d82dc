import { readNumbers } from './numbers.ts';
import { compare, divide, equals, type Rational, rational } from './rational.ts';

/** A number as a task or a student writes it. */
export interface WrittenNumber {
  readonly text: string;
  readonly value: Rational;
}

/** A task that asks which of its numbers is the largest or the smallest. */
export interface Comparison {
  readonly numbers: readonly WrittenNumber[];
  readonly asked: 'largest' | 'smallest';
}

const LARGEST = String.raw`størst[ea]?|højest[ea]?|larger|largest|greater|greatest|bigger|biggest`;
const SMALLEST = String.raw`mindst[ea]?|lavest[ea]?|smaller|smallest|least|lower|lowest`;
const WHAT = String.raw`(?:tal|brøk|decimaltal|af (?:tallene|brøkerne|decimaltallene|de (?:to|tre|fire) (?:tal|brøker))|number|fraction|decimal|of (?:the|these)(?: two| three| four)? (?:numbers|fractions|decimals))`;
const ASKED = new RegExp(
  String.raw`^(?:hvilke[nt]|hvad(?: for (?:en|et))?|which|what)(?: ${WHAT})? (?:er|is) (?:(?:det|den|the) )?(?:(?<largest>${LARGEST})|(?<smallest>${SMALLEST}))(?: (?:brøk|tal|number|fraction))?[:,?]? (?<list>[^?]{1,60}?)[?.]?(?: (?:forklar|begrund|vis|hvordan|explain|show|how)[^?]{0,60}[?.]?)?$`,
  'iu',
);
/** One number in a list: digits, decimals, a fraction, a percentage. */
const NUMBER = String.raw`[-−]?\d[\d.,]*(?: ?\/ ?\d+| \d+ ?\/ ?\d+)?(?: ?%)?`;
const LIST = new RegExp(String.raw`^${NUMBER}(?:(?:,? (?:eller|og|or|and) |, )${NUMBER})+$`, 'iu');
const MAX_TASK = 200;

/** Reads "Hvilken brøk er størst, 3/5 eller 5/8?"; null for anything that asks for more, or where two are equal. */
export function readComparison(text: string): Comparison | null {
  if (text.length > MAX_TASK) return null;
  const { largest, smallest, list = '' } = ASKED.exec(text.replace(/\s+/gu, ' ').trim())?.groups ?? {};
  if ((largest === undefined && smallest === undefined) || !LIST.test(list.trim())) return null;
  const numbers = writtenNumbers(list);
  const isDoubtful = numbers.some((one, at) => numbers.slice(0, at).some(({ value }) => equals(one.value, value)));
  if (numbers.length < 2 || isDoubtful) return null;
  return { numbers, asked: largest === undefined ? 'smallest' : 'largest' };
}

/** The number that a comparison asks for, as the task writes it. */
export function solveComparison({ numbers, asked }: Comparison): WrittenNumber | undefined {
  const sign = asked === 'largest' ? 1 : -1;
  return [...numbers].sort((a, b) => sign * compare(b.value, a.value))[0];
}

const HUNDRED = rational(100);

/** The numbers in a text with their values, a percentage as the part that it is; none where one can be read in two ways. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const found = readNumbers(text);
  if (found.some(({ other, unit }) => other || (unit && unit !== '%'))) return [];
  return found.map(({ text: written, value, unit }) =>
    unit === '%' ? { text: `${written} %`, value: divide(value, HUNDRED) } : { text: written, value },
  );
}
