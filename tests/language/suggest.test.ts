import { expect, test } from 'vitest';
import { suggestWords } from '../../api/language/suggest/index.ts';
import { MISSPELLINGS } from './gold/misspellings.ts';
import { UNSEEN_MISSPELLINGS } from './gold/unseen.ts';

const pairsOf = (gold: string) =>
  gold
    .trim()
    .split(/,\s*/)
    .map((pair) => pair.split(' '));

test('the intended word is among the first five for at least 80 of 100 misspellings', () => {
  const pairs = pairsOf(MISSPELLINGS);
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  const misses = pairs.filter(([written = '', meant = '']) => !suggestWords(written).includes(meant));
  const right = 1 - misses.length / pairs.length;
  expect(right, misses.map(([written, meant]) => `${written}→${meant}`).join(' ')).toBeGreaterThanOrEqual(0.8);
});

test('of misspellings that the rules had not met, it is for at least 88 of 100 (55 of 62 when they were done)', () => {
  const pairs = pairsOf(UNSEEN_MISSPELLINGS);
  const misses = pairs.filter(([written = '', meant = '']) => !suggestWords(written).includes(meant));
  expect(1 - misses.length / pairs.length, misses.join(' ')).toBeGreaterThanOrEqual(0.88);
});

test('a rude word is offered to nobody, however near it is', () => {
  for (const written of ['fise', 'kuse', 'pis', 'lord', 'næger', 'bøserøv']) {
    expect(suggestWords(written, ['fisse', 'kusse', 'pisse', 'lort', 'neger', 'bøsserøv']).join(' ')).not.toMatch(
      /(?<!\p{L})(?:fisse|kusse|pisse|lort|neger|bøsserøv)(?!\p{L})/u,
    );
  }
});

test.each(['', 'x'.repeat(41), '12', '<b>', 'a b'])('%j is no word that is looked for', (written) => {
  expect(suggestWords(written)).toEqual([]);
});

test('a capital stays a capital', () => {
  expect(suggestWords('Vordan')[0]).toBe('Hvordan');
});
