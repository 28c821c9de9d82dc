import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../api/safeguarding/dictionary.ts';
import { Lexicon } from '../../api/safeguarding/lexicon.ts';
import { Matcher } from '../../api/safeguarding/matcher.ts';
import { SIGNS } from '../../api/safeguarding/signs/index.ts';
import { ORDINARY, VOCABULARY } from '../../api/safeguarding/vocabulary.ts';
import type { Roles } from '../../api/safeguarding/word.ts';
import { readSentences } from '../../api/safeguarding/words.ts';

const choices = SIGNS.flatMap(({ phrase }) => [
  ...phrase.parts.map(({ choice }) => choice),
  ...(phrase.barrier === undefined ? [] : [phrase.barrier]),
]);
const lexicon = new Lexicon([...choices, '@filler'], VOCABULARY, ORDINARY);
const matcher = new Matcher(SIGNS, lexicon, (choice) => choice.length);

/** Every choice there is: with it nothing is left out before it was looked at word by word. */
const every = [...new Set(choices)].map((choice) => lexicon.numberOf(choice));

const dictionaryOf = (roles: (roles: Roles) => Roles) =>
  new Dictionary((word) => {
    const own = lexicon.choicesOf(word);
    return { choices: own, ...roles(matcher.rolesOf(own)), senses: 0 };
  });
const filtered = dictionaryOf((roles) => roles);
const unfiltered = dictionaryOf((roles) => ({ ...roles, sought: every }));

/** What is found in a text, as one line each. */
function found(text: string, dictionary: Dictionary): string[] {
  const lines: string[] = [];
  for (const [n, sentence] of readSentences(text, dictionary).entries())
    matcher.find(sentence, (sign, { start, end }) => lines.push(`${n} ${start}-${end} ${SIGNS.indexOf(sign)}`));
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
        const plain = found(text, unfiltered);
        some += plain.length;
        expect(found(text, filtered)).toEqual(plain);
      }),
      { numRuns: 1_500 },
    );
    expect(some).toBeGreaterThan(1_000);
  });

  it('finds about twice as much in twice the text, so that its work grows with the length', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const count = (times: number) => found(`${text} .\n`.repeat(times), filtered).length;
        // Phrases that reach over the joints add a few; work that grows with the square would find four times as much.
        expect(count(80)).toBeLessThanOrEqual(2.5 * count(40) + 10);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps no answer of a word that was met before another took its place', () => {
    const texts = ['min far slår mig', 'jeg vil ikke leve', 'imma kms fr', 'hvad er 3 + 4'];
    const before = texts.map((text) => found(text, filtered));
    for (let n = 0; n < 40_000; n++) filtered.read(`ord${n}`, 0, `ord${n}`.length, n, true);
    expect(texts.map((text) => found(text, filtered))).toEqual(before);
  });
});
