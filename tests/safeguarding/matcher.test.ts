import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../api/safeguarding/choices.ts';
import { Dictionary } from '../../api/safeguarding/dictionary.ts';
import { Lexicon } from '../../api/safeguarding/lexicon.ts';
import { Matcher } from '../../api/safeguarding/matcher.ts';
import { SIGNS } from '../../api/safeguarding/signs/index.ts';
import type { Sign } from '../../api/safeguarding/signs/sign.ts';
import { ORDINARY, VOCABULARY } from '../../api/safeguarding/vocabulary.ts';
import { readSentences } from '../../api/safeguarding/words.ts';

const choices = SIGNS.flatMap(({ phrase }) => [
  ...phrase.parts.map(({ choice }) => choice),
  ...(phrase.barrier === undefined ? [] : [phrase.barrier]),
]);
const lexicon = new Lexicon([...choices, '@filler'], VOCABULARY, ORDINARY);
const commonness = (choice: string): number => choice.length;
const matcher = new Matcher(SIGNS, lexicon, commonness);
/** It tries each phrase word by word, whatever stands around. */
const thorough = new Matcher(SIGNS, lexicon, commonness, { thorough: true });
const dictionary = new Dictionary((word) => {
  const own = lexicon.choicesOf(word);
  return { ...choicesOf(own, lexicon.size), signs: matcher.signsOf(own), senses: 0 };
});

/** What is found in a text, as one line each. */
function found(text: string, by: Matcher<Sign> = matcher): string[] {
  const lines: string[] = [];
  for (const [n, sentence] of readSentences(text, dictionary).entries())
    by.find(sentence, (sign, { start, end }) => lines.push(`${n} ${start}-${end} ${SIGNS.indexOf(sign)}`));
  return lines;
}

/** Words of the lists themselves, so that phrases are often met. */
const words = [...new Set(choices.flatMap((choice) => choice.split('|')))].flatMap((word) =>
  word.startsWith('@') ? (VOCABULARY[word.slice(1)] ?? '').split(/\s+/).slice(0, 3) : [word.replace('*', '')],
);
const aText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('jeg', 'ikke', 'min', 'mig', 'far', 'i', 'my', 'me', 'not', 'hvis') },
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom('.', '\n', ',', '"', 'k m s', '12') },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((pieces) => pieces.join(' '));

describe('the matcher', () => {
  it('finds the same when it leaves out at once what cannot be there', () => {
    let some = 0;
    fc.assert(
      fc.property(aText, (text) => {
        const plain = found(text, thorough);
        some += plain.length;
        expect(found(text)).toEqual(plain);
      }),
      { numRuns: 1_500 },
    );
    expect(some).toBeGreaterThan(1_000);
  });

  it('finds about twice as much in twice the text, so that its work grows with the length', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const count = (times: number) => found(`${text} .\n`.repeat(times)).length;
        // Phrases that reach over the joints add a few; work that grows with the square would find four times as much.
        expect(count(80)).toBeLessThanOrEqual(2.5 * count(40) + 10);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps no answer of a word that was met before another took its place', () => {
    const texts = ['min far slår mig', 'jeg vil ikke leve', 'imma kms fr', 'hvad er 3 + 4'];
    const before = texts.map((text) => found(text));
    for (let n = 0; n < 40_000; n++) dictionary.read(`ord${n}`, 0, `ord${n}`.length, n, true);
    expect(texts.map((text) => found(text))).toEqual(before);
  });
});
