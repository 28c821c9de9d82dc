import { afterAll, describe, expect, test } from 'vitest';
import { formsOf, readEndings } from '../../api/dictionary/forms.ts';
import { openDictionary } from '../../api/dictionary/index.ts';
import { suggestWords } from '../../api/language/suggest/index.ts';

const dictionary = openDictionary(60_000);
afterAll(() => dictionary.close());

test('rare words are found by how they sound and by their letters, off the event loop', {
  timeout: 60_000,
}, async () => {
  let ticks = 0;
  const clock = setInterval(() => ticks++, 20);
  const words = await dictionary.find('klæme');
  clearInterval(clock);
  expect(words).toContain('klemme');
  // Reading the dictionary takes seconds: meanwhile everything else goes on.
  expect(ticks).toBeGreaterThan(10);
  expect(suggestWords('klæme', words)).toContain('klemme');
});

test('who cannot wait for it gets nothing from it, and no error', async () => {
  const slow = openDictionary(1);
  expect(await slow.find('klæme')).toEqual([]);
  await slow.close();
  expect(await slow.find('klæme')).toEqual([]);
});

describe('forms of a line of the word list', () => {
  const endings = readEndings(
    'SFX 5 Y 2\nSFX 5 0 en [^e]\nSFX 5 0 e/8 [^e]\nSFX 10 Y 1\nSFX 10 0 s/34 [^sxz] +GENITIV',
  );
  test.each([
    ['hest/5,10', ['hest', 'hesten']],
    ['Kim/5', []],
    ['rude/86', []],
    ['A4-ark/5', []],
  ])('%s', (line, forms) => {
    expect(formsOf(line, endings)).toEqual(forms);
  });
});
