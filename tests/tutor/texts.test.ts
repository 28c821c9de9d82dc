import { describe, expect, test } from 'vitest';
import { kindTexts, moveTexts, ruleTexts, wordTexts } from '../../api/language/texts/index.ts';

type Leaf = { path: string; text: string; count: number };

/** Every sentence list under a text tree, with its path and how many variants it has. */
function leaves(tree: unknown, path = ''): Leaf[] {
  if (Array.isArray(tree) && tree.every((item) => typeof item === 'string')) {
    return tree.map((text: string) => ({ path, text, count: tree.length }));
  }
  if (tree !== null && typeof tree === 'object') {
    return Object.entries(tree).flatMap(([name, value]) => leaves(value, `${path}.${name}`));
  }
  return [];
}

const slotsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
const sentences = (text: string): number => (text.replace(/…/g, '').match(/[.?!](?=\s|$|")/g) ?? []).length;

const STATEMENTS =
  /^\.(?:decline|tryFirst|affirm|restated|confirm|checksSpent|noKey|noKeySums|noOneAnswer|sumsHold|offTask|rephrase|upset|complaint|givesReason|allWords)(?:\.|$)/;

describe.each(['da', 'en'] as const)('the tutor in %s', (lang) => {
  const all = [
    ...leaves(moveTexts[lang]),
    ...leaves(kindTexts[lang]),
    ...leaves(wordTexts[lang]),
    ...leaves(ruleTexts[lang], '.rule'),
  ];

  test('has at least three ways of saying each thing', () => {
    expect(all.filter((leaf) => leaf.count < 3).map((leaf) => leaf.path)).toEqual([]);
  });

  test('ends each question by asking or inviting, once or twice, in at most three sentences', () => {
    const wrong = all
      .filter((leaf) => !STATEMENTS.test(leaf.path))
      .filter(({ text }) => sentences(text) > 3 || !(text.includes('?') || /[.]$/.test(text)));
    expect(wrong.map((leaf) => leaf.text)).toEqual([]);
  });

  test('asks nothing in a statement that stands before a question', () => {
    expect(
      all.filter((leaf) => STATEMENTS.test(leaf.path) && leaf.text.includes('?')).map((leaf) => leaf.text),
    ).toEqual(
      lang === 'da'
        ? all.filter((leaf) => leaf.text.includes('"Hvorfor kan jeg ikke bare få svaret?"')).map((leaf) => leaf.text)
        : all.filter((leaf) => leaf.text.includes('just get the answer?"')).map((leaf) => leaf.text),
    );
  });

  test('has no exclamation marks and no praise of the child', () => {
    expect(all.filter(({ text }) => /!|\b(?:dygtig|klog|smart|clever|good (?:boy|girl))\b/i.test(text))).toEqual([]);
  });
});

test('Danish and English say the same things with the same slots', () => {
  const signature = (lang: 'da' | 'en') =>
    [
      ...leaves(moveTexts[lang]),
      ...leaves(kindTexts[lang]),
      ...leaves(wordTexts[lang]),
      ...leaves(ruleTexts[lang], '.rule'),
    ].map(
      ({ path, text }) =>
        `${path}: ${slotsOf(text)
          .filter((slot) => !/enominator|umerator/.test(slot))
          .join(' ')}`,
    );
  expect(signature('en')).toEqual(signature('da'));
});
