import { expect, it } from 'vitest';
import { fill, shownPieces, visibleText } from './passage.ts';

const formOf = (name: string) => ({ answer: '24', less1: '23' })[name];
const passage = (template: string) => fill(template, formOf) ?? { text: '', pieces: [] };

it('marks where a template gives the answer away', () => {
  expect(passage('Det er [[answer]], én mere end {less1}.')).toEqual({
    text: 'Det er 24, én mere end 23.',
    pieces: [[7, 9]],
  });
});

it('does not fill a template with a form that the answer lacks', () => {
  expect(fill('Svaret er [[roman]].', formOf)).toBeUndefined();
});

it.each([
  ['shown whole', 'Det er 24. Eller (24).', [true, true]],
  ['masked once', 'Det er ▢. Eller (24).', [false, true]],
  ['masked twice', 'Det er ▢. Eller (▢).', [false, false]],
  ['cut before the second', 'Det er 24. ', [true, false]],
  ['masked in part', 'Det er 2▢. Eller (24).', [false, true]],
  ['shown not at all', '', [false, false]],
])('sees which pieces a student could read: %s', (_, shown, pieces) => {
  expect(shownPieces(passage('Det er [[answer]]. Eller ([[answer]]).'), shown)).toEqual(pieces);
});

it('tells what of a piece is left around a mask', () => {
  expect(visibleText(passage('Skriv: [[=Solen går ned over havet]].'), 'Skriv: Solen ▢ over havet.')).toEqual([
    'Solen ',
    ' over havet',
  ]);
});

it('does not take a text for part of the passage that is none', () => {
  expect(() => shownPieces(passage('Det er [[answer]].'), 'Noget helt andet')).toThrow('not of the passage');
});
