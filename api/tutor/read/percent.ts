import { type ArithmeticClaim, equals, type Rational, rational, readNumbers } from '../../maths/index.ts';

/**
 * A true sum that adds or takes away a percentage of the task as if it were a plain number: `400 - 25 = 375` for
 * "25 % rabat på 400 kr.". Null when there is none, or when the same number stands in the task without a percent sign.
 */
export function percentAsNumber(
  sums: readonly ArithmeticClaim[],
  task: string,
): { readonly line: string; readonly percent: string } | null {
  const numbers = readNumbers(task).map((number) => ({
    ...number,
    percent: /^\s?(?:%|procent\b|per ?cent\b)/iu.exec(task.slice(number.end))?.[0] ?? (number.unit === '%' ? '' : null),
  }));
  for (const { text, left, holds } of sums) {
    if (!holds || left.includes('%') || !/^[^-+]*\d[^-+\d]*[-+][^-+]*$/u.test(left)) continue;
    const [first, second] = readNumbers(left.replace(/[-+−–]/u, ' ; '));
    // 25 % of 100 is 25, so that 100 - 25 is right.
    if (!first || equals(first.value, rational(100))) continue;
    const isPercent = (value: Rational): boolean =>
      numbers.some((number) => number.percent !== null && equals(number.value, value));
    if (isPercent(first.value)) continue;
    const percent = second && numbers.find(({ percent, value }) => percent !== null && equals(value, second.value));
    if (!percent || numbers.some(({ percent: sign, value }) => sign === null && equals(value, percent.value))) continue;
    return { line: text, percent: task.slice(percent.start, percent.end + (percent.percent ?? '').length).trim() };
  }
  return null;
}
