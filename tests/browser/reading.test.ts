import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Piece, readMaths } from '../../tabs/reading/readMaths.ts';

const kindsIn = (text: string) => readMaths(text).filter(({ kind }) => kind !== 'text');

/** What a piece was read from. */
function sourceOf(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'fraction':
      return `${piece.top}/${piece.bottom}`;
    case 'power':
      return `${piece.base}^${piece.exponent}`;
    case 'formula':
      return piece.source;
  }
}

describe('readMaths', () => {
  test('loses and invents nothing: the pieces put together are the text', () => {
    const bits = fc.constantFrom('3/4', 'x^2', '$a+b$', '\\frac{1}{2}', ' ', 'og', '$', '/', '^', '12', '.', '\n', 'æ');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(readMaths(text).map(sourceOf).join('')).toBe(text);
      }),
    );
  });

  test.each([
    ['3/4 + 1/8', 'fraction', 'fraction'],
    ['x/2 = 2x/3', 'fraction', 'fraction'],
    ['x^2 + 10^-3 og 2^{10}', 'power', 'power', 'power'],
    ['det er $\\frac{3}{4}$', 'formula'],
    ['\\(x = 2\\) og \\[y\\]', 'formula', 'formula'],
    ['\\frac{3}{4} uden dollartegn', 'formula'],
  ])('finds the maths in %j', (text, ...kinds) => {
    expect(kindsIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    'd. 3/4 kl. 10',
    'den 24/12',
    '22/11-2026',
    '1/2/2026',
    'km/t og og/eller',
    'it costs $5 and then $10 more',
    'https://skole.dk/1/2',
    '1.5/2',
  ])('leaves %j as it is', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('shows a very long text as it is, at once', () => {
    expect(readMaths('1/2 '.repeat(20_000)).length).toBe(1);
  });
});
