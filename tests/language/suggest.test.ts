import { expect, test } from 'vitest';
import { suggestWords } from '../../api/language/suggest/index.ts';
import { MISSPELLINGS } from './gold/misspellings.ts';

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
