import { add, divide, equals, multiply, type Rational, rational } from '../../../maths/rational.ts';
import { type Channel, hide, spanOf } from './channel.ts';

const CALL =
  /(?<!\p{L})(sum|product|produkt|average|middel|mean|quotient|kvotient|power|potens|max|maks|min)\(([\d\s.,;-]{1,200})\)/giu;

const sum = (values: readonly Rational[]): Rational => values.reduce(add, rational(0));

function evaluate(name: string, values: readonly Rational[]): Rational | undefined {
  const [first, second] = values;
  switch (name) {
    case 'sum':
      return sum(values);
    case 'product':
    case 'produkt':
      return values.reduce(multiply, rational(1));
    case 'average':
    case 'middel':
    case 'mean':
      return divide(sum(values), rational(values.length));
    case 'quotient':
    case 'kvotient':
      return first && second && second.num !== 0n ? divide(first, second) : undefined;
    default:
      return undefined;
  }
}

/** What a spreadsheet or a program would compute: "=PRODUCT(28;9)". */
export const findFormulas: Channel = ({ text, readings }, { target }) => {
  if (readings.length < 2 || !text.includes('(')) return [];
  return [...text.matchAll(CALL)]
    .filter((call) => {
      const start = call.index + call[0].indexOf('(');
      const end = call.index + call[0].length;
      const inside = readings.filter((r) => r.start > start && r.end < end);
      const values = inside.flatMap((r) => r.values[0] ?? []);
      const value = values.length > 1 ? evaluate((call[1] ?? '').toLowerCase(), values) : undefined;
      return value !== undefined && equals(value, target.value);
    })
    .map((call) => hide(spanOf(call), 'formula'));
};
