import { all, create } from 'mathjs';
import type { Proof } from '../../../api/maths/exercises/index.ts';

/** mathjs on exact fractions: a second opinion that shares no code with the product. */
const math = create(all ?? {}, { number: 'Fraction' });

const POWERS: Readonly<Record<string, string>> = { '²': '^2', '³': '^3', '⁴': '^4' };

/** Danish school notation as mathjs reads it: decimal points, fractions in brackets, `af` and `·` as `*`. */
const translated = (danish: string): string =>
  danish
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(\d+) (\d+)\/(\d+)/g, '($1+$2/$3)')
    .replace(/(?<![\d(+])(\d+)\/(\d+)/g, '($1/$2)')
    .replace(/(\d+) %/g, '($1/100)')
    .replace(/ af /g, '*')
    .replace(/·/g, '*')
    .replace(/:/g, '/')
    .replace(/[²³⁴]/g, (sign) => POWERS[sign] ?? '');

/** The value as "num/den". */
function exact(expression: string, scope: Readonly<Record<string, string>> = {}): string {
  const letters = Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, math.fraction(value)]));
  return math
    .fraction(String(math.format(math.evaluate(translated(expression), letters), { fraction: 'ratio' })))
    .toFraction();
}

const ratio = (danish: string): string => exact(danish);

const numbers = (list: readonly string[]): number[] => list.map((one) => Number(one.replace(',', '.')));

/** Whether mathjs agrees that `answer` (a number in Danish notation, or an expression) is what the proof comes to. */
export function agrees(proof: Proof, answer: string): boolean {
  switch (proof.kind) {
    case 'value':
      return exact(proof.expression) === ratio(answer);
    case 'equation': {
      const [left = '', right = ''] = proof.equation.split('=');
      const gap = (x: string): string => exact(`(${left}) - (${right})`, { x });
      return gap(ratio(answer)) === '0' && gap(`${ratio(answer)}`) !== gap('1234567/89');
    }
    case 'system': {
      const [first, second] = proof.equations.map((one) => one.split('=').map((side) => translated(side)));
      const row = (sides: string[] | undefined): number[] => {
        const at = (x: number, y: number): number =>
          Number(
            math.number(
              math.evaluate(`(${sides?.[0]}) - (${sides?.[1]})`, { x: math.fraction(x), y: math.fraction(y) }),
            ),
          );
        return [at(1, 0) - at(0, 0), at(0, 1) - at(0, 0), -at(0, 0)];
      };
      const [a, b] = [row(first), row(second)];
      const solved = math.lusolve([a.slice(0, 2), b.slice(0, 2)], [a[2] ?? 0, b[2] ?? 0]) as unknown as number[][];
      return Math.abs((solved[proof.of === 'x' ? 0 : 1]?.[0] ?? Number.NaN) - Number(answer)) < 1e-9;
    }
    case 'same': {
      const at = (a: string, b: string): boolean => exact(proof.expression, { a, b }) === exact(answer, { a, b });
      return at('17/3', '-29/7') && at('101', '5/11') && at('-3', '19');
    }
    case 'root':
      return exact(`(${answer})^2`) === exact(proof.of) && !answer.startsWith('-');
    case 'statistic': {
      const data = numbers(proof.data);
      const values = {
        mean: () => math.mean(data),
        median: () => math.median(data),
        range: () => math.max(data) - math.min(data),
        mode: () => math.mode(data)[0],
      };
      return values[proof.measure]() === Number(answer.replace(',', '.'));
    }
    case 'rounded': {
      const [value, to] = numbers([proof.expression, proof.to]);
      return (
        Math.abs(Math.round((value ?? 0) / (to ?? 1) + 1e-9) * (to ?? 1) - Number(answer.replace(',', '.'))) < 1e-9
      );
    }
    case 'remainder':
      return math.mod(Number(proof.dividend), Number(proof.divisor)) === Number(answer);
    case 'greatest': {
      const top = Math.max(...proof.of.map((one) => Number(math.number(math.fraction(one)))));
      return (
        proof.of.filter((one) => Math.abs(Number(math.number(math.fraction(one))) - top) < 1e-12).join() === answer
      );
    }
  }
}
