import { describe, expect, test } from 'vitest';
import { type MathNode, speakMathml, spokenWords } from '../../../api/language/spoken/index.ts';
import { FORMULAS } from './formulas.gold.ts';
import { typeset } from './typeset.ts';

const heard = (tex: string, lang: 'da' | 'en'): string =>
  speakMathml(typeset(tex), lang)
    .map(({ say }) => say.replace(/,$/, ''))
    .join(' ');

describe('a formula is read as a mathematics teacher reads it', () => {
  test.each(FORMULAS)('grade %i, Danish: %s', (_grade, tex, da) => {
    expect(heard(tex, 'da')).toBe(da);
  });

  test.each(FORMULAS)('grade %i, English: %s', (_grade, tex, _da, en) => {
    expect(heard(tex, 'en')).toBe(en);
  });

  test('at least sixty formulas from grades 3 to 9 are known', () => {
    expect(FORMULAS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FORMULAS.map(([grade]) => grade))).toEqual(new Set([3, 4, 5, 6, 7, 8, 9]));
  });
});

test('what is said of a formula is said unchanged when it stands in a sentence', () => {
  for (const [, , da, en] of FORMULAS)
    for (const [text, lang] of [
      [da, 'da'],
      [en, 'en'],
    ] as const)
      expect(
        spokenWords(text, lang)
          .map(({ say }) => say)
          .join(' '),
      ).toBe(text);
});

/** What is said, and what of the formula is marked meanwhile. */
const marked = (tex: string): string[] => {
  const leaves = (node: MathNode): string => node.text + node.children.map(leaves).join('');
  return speakMathml(typeset(tex), 'da').map(({ say, node }) => `${say}: ${leaves(node)}`);
};

describe('each part of a formula is marked while it is said', () => {
  test.each([
    [
      String.raw`\frac{x+1}{2}=5`,
      'brøken: x+12',
      'x: x',
      'plus: +',
      'en: 1',
      'brøkstreg: 2',
      'to: 2',
      'er lig med: =',
      'fem: 5',
    ],
    [String.raw`\frac{2}{x-1}`, 'brøken: 2x−1', 'to: 2', 'brøkstreg: x−1', 'x: x', 'minus: −', 'en: 1'],
    [
      String.raw`\sqrt{x+4}-1`,
      'kvadratroden af: x+4',
      'x: x',
      'plus: +',
      'fire: 4',
      'rod slut: x+4',
      'minus: −',
      'en: 1',
    ],
    [String.raw`\sqrt[3]{x+1}`, 'kubikroden af: 3', 'x: x', 'plus: +', 'en: 1'],
    ['2^{n+1}', 'to: 2', 'opløftet i: n+1', 'n: n', 'plus: +', 'en: 1'],
    ['(a+b)^2', 'parentes: (', 'a: a', 'plus: +', 'b: b', 'parentes slut: )', 'i anden: 2'],
    [String.raw`\frac{3}{4}`, 'tre fjerdedele: 34'],
  ])('%s', (tex, ...parts) => {
    expect(marked(tex)).toEqual(parts);
  });
});

test('elements that a later standard may bring are read by what they hold', () => {
  const leaf = (name: string, text: string): MathNode => ({ name, children: [], text });
  const unknown: MathNode = { name: 'mnew', children: [leaf('mi', 'x'), leaf('mo', '+'), leaf('mn', '1')], text: '' };
  expect(speakMathml({ name: 'math', children: [unknown], text: '' }, 'da').map(({ say }) => say)).toEqual([
    'x',
    'plus',
    'en',
  ]);
});

test('a formula nested beyond all reason is read all the same', () => {
  let node: MathNode = { name: 'mn', children: [], text: '1' };
  for (let depth = 0; depth < 500; depth++) node = { name: 'msqrt', children: [node], text: '' };
  expect(speakMathml(node, 'da').at(-1)?.say).toBe('1');
});
