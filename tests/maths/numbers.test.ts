import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumber, rational, readNumbers, toFraction } from '../../api/maths/index.ts';

const read = (text: string, lang?: 'da' | 'en'): string[] =>
  readNumbers(text, lang).map((number) => `${toFraction(number.value)}${number.unit ? ` ${number.unit}` : ''}`);

describe('readNumbers', () => {
  it.each([
    ['Det koster 1.250 kr.', ['1250 kr']],
    ['Det koster 1.250,50 kroner', ['2501/2 kr']],
    ['It costs $1,250.50', ['2501/2 $']],
    ['The total is 1,250 dollars', ['1250 $']],
    ['2,5 m og 0,75 m', ['5/2 m', '3/4 m']],
    ['3/4 af 20', ['3/4', '20']],
    ['1 1/2 liter', ['3/2 l']],
    ['2½ time', ['5/2 h']],
    ['25 % rabat', ['25 %']],
    ['svaret er -5', ['-5']],
    ['x = −3', ['-3']],
    ['5-3', ['5', '3']],
    ['den 3/4/2026', ['3', '4', '2026']],
    ['klasse 5.a', ['5']],
    ['ingen tal', []],
  ])('reads %s', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it('keeps the second reading of a form that two languages read in two ways', () => {
    const [number] = readNumbers('1.250');
    expect([number?.value, number?.other].map((value) => value && toFraction(value))).toEqual(['1250', '5/4']);
  });

  it('tells where each number stands', () => {
    const text = 'Fra 3/4 til 1,5 på 20 minutter';
    for (const number of readNumbers(text)) expect(text.slice(number.start, number.end)).toBe(number.text);
  });

  it.each(['da', 'en'] as const)('reads every printed number back in %s', (lang) => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (num, den) => {
        const value = rational(num, den);
        expect(readNumbers(printNumber(value, lang), lang).map((number) => number.value)).toEqual([value]);
      }),
    );
  });
});
