import { equals, type Rational, rational, readNumbers } from '../../maths/index.ts';

/** Small tests on one side of a line of maths, as a student writes it. */

/** Whether a text is one number, with its unit if it has one: "54 kr.", "-3", "7/8". */
export const isNumber = (text: string): boolean =>
  /^[-−]?\d[\d.,\s]*(?:\/\s*\d+)?(?:\s*(?:kr\.?|%|\p{L}{1,3}))?$/u.test(text);

/** Whether a text holds a division written as a fraction, its top the larger number: "60/3" is to be worked out, "2/3" is a number. */
export const isDivision = (text: string): boolean =>
  [...text.matchAll(/(?<![\d/])(\d+)\s?\/\s?(\d+)(?![\d/])/gu)].some(([, top, bottom]) => Number(top) > Number(bottom));

/** A line without spaces, each sign for multiplying the same; `x` is one only between digits. */
export const squeezed = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(/(?<=\d)[xX](?=\d)/gu, '·')
    .replace(/[×*]/gu, '·')
    .replace(/[−–]/gu, '-');

/** The runs of digits in a text, with decimals: 6/8 holds 6 and 8. */
export const digitsOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)?/gu) ?? [];

/** Whether `value` stands as a number of its own in `text`: 408 in "408 + 0". */
export const holdsNumber = (text: string, value: string): boolean => {
  const wanted = digitsOf(value).join(' ');
  return wanted !== '' && ` ${digitsOf(text).join(' ')} `.includes(` ${wanted} `);
};

/** Whether a sum comes to the number that `value` begins with. */
export function reaches(sum: string, value: string): boolean {
  const [wanted] = readNumbers(value);
  const [result] = readNumbers(sum.split('=').at(-1) ?? '');
  return wanted !== undefined && result !== undefined && equals(result.value, wanted.value);
}

/** Whether a sum finds `value` as the number that was missing: `16 · 7 = 112` finds 7 where 16 and 112 are the task's. */
export function findsMissing(sum: string, value: string, task: string): boolean {
  const [wanted] = readNumbers(value);
  const given = readNumbers(task).map((number) => number.value);
  const isGiven = (number: Rational): boolean => given.some((other) => equals(other, number));
  const [left = '', right = ''] = sum.split('=');
  const operands = readNumbers(left.replace(/[-−]/gu, ' ; ')).map((number) => number.value);
  const [result] = readNumbers(right);
  if (!wanted || !result || !isGiven(result.value) || operands.length !== 2) return false;
  const others = operands.filter((operand) => !equals(operand, wanted.value));
  // Twice is seldom written in digits.
  return others.length === 1 && others.every((other) => isGiven(other) || equals(other, rational(2)));
}
