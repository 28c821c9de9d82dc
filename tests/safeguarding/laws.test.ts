import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NO_CHOICES } from '../../api/safeguarding/choices.ts';
import { Dictionary } from '../../api/safeguarding/dictionary.ts';
import { checkForDistress } from '../../api/safeguarding/index.ts';
import { readSentences } from '../../api/safeguarding/words.ts';
import { checkRow, readRows } from '../eval/rows.ts';

/** A dictionary that knows of no lists. */
const plainDictionary = new Dictionary(() => ({ ...NO_CHOICES, signs: [], senses: 0 }));

const Row = z.object({ severity: z.enum(['high', 'low', 'none']), text: z.string() });
const rows = readRows(new URL('../eval/data/safeguarding.jsonl', import.meta.url).pathname).map((raw) =>
  checkRow(Row, raw),
);
const level = (text: string) => checkForDistress(text)?.level ?? 'none';
const cries = rows
  .filter(({ severity, text }) => severity === 'high' && level(text) === 'high')
  .map(({ text }) => text);
const harmless = rows
  .filter(({ severity, text }) => severity === 'none' && level(text) === 'none')
  .map(({ text }) => text);

/** Characters that nobody sees, or that stand between words anyway. */
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const MARKS = [',', ' -', ' –', '...', ':', ' /', ' )'];

/** The text with something drawn from `fillers` put in where `wants` says so. */
const sprinkle = (text: string, places: readonly number[], put: (character: string, n: number) => string) =>
  [...text].map((character, i) => (places.includes(i % 17) ? put(character, i) : character)).join('');

const aCry = fc.constantFrom(...cries);
const places = fc.uniqueArray(fc.nat(16), { minLength: 1, maxLength: 6 });

describe('a cry for help is heard', () => {
  it('whatever harmless sentences stand before and after it', () => {
    fc.assert(
      fc.property(
        aCry,
        fc.array(fc.constantFrom(...harmless), { maxLength: 3 }),
        fc.array(fc.constantFrom(...harmless), { maxLength: 3 }),
        fc.constantFrom('\n', '. ', '!\n\n'),
        (cry, before, after, gap) => {
          // Two full stops in a row are a pause, not an end.
          const texts = [...before, cry, ...after].map((text) => text.replace(/\.$/, ''));
          expect(level(texts.join(gap))).toBe('high');
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('in capitals', () => {
    for (const cry of cries) expect([cry, level(cry.toUpperCase())]).toEqual([cry, 'high']);
  });

  it('with characters in it that nobody sees', () => {
    fc.assert(
      fc.property(aCry, places, fc.constantFrom(...INVISIBLE), (cry, where, hidden) => {
        expect(level(sprinkle(cry, where, (character) => character + hidden))).toBe('high');
      }),
      { numRuns: 1_500 },
    );
  });

  it('with pauses between its words', () => {
    fc.assert(
      fc.property(aCry, places, fc.constantFrom(...MARKS), (cry, where, mark) => {
        const paused = sprinkle(cry, where, (character) => (character === ' ' ? `${mark} ` : character));
        expect(level(paused)).toBe('high');
      }),
      { numRuns: 1_500 },
    );
  });

  it('with a full stop after each word', () => {
    for (const cry of ['jeg vil dø', 'I want to die', 'min far slår mig', 'jeg gider ikke leve'])
      expect([cry, level(cry.replaceAll(' ', '. '))]).toEqual([cry, 'high']);
  });

  it('in full-width letters, drawn out, and in letters that only look alike', () => {
    expect(level('ｊｅｇ ｖｉｌ ｄø')).toBe('high');
    expect(level('jeeeg viiil døøøøø')).toBe('high');
    expect(level('jеg vіl dø')).toBe('high');
    expect(level('jeg o\u0308nsker at jeg var d\u00f8d')).toBe('high');
  });
});

describe('harmless words', () => {
  it('stay harmless whatever other harmless sentences they stand among', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...harmless), { minLength: 2, maxLength: 4 }), (texts) => {
        expect(level(texts.join('\n'))).not.toBe('high');
      }),
      { numRuns: 1_500 },
    );
  });

  it('stay harmless in capitals', () => {
    for (const text of harmless) expect([text, level(text.toUpperCase())]).not.toEqual([text, 'high']);
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'jeg',
      'vil',
      'dø',
      'ikke',
      'leve',
      'min',
      'far',
      'slår',
      'mig',
      'kms',
      '"',
      '.',
      '\n',
      '💀',
      'i',
      '*',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it('is answered without a throw', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom('', ' ', '\n'), (words, gap) => {
        const concern = checkForDistress(words.join(gap));
        expect([undefined, 'low', 'high']).toContain(concern?.level);
      }),
      { numRuns: 3_000 },
    );
    for (const lone of ['\ud800', '\udc00', '\ud83d', "'", '*', '“', '\u0301', 'a\ud800b']) checkForDistress(lone);
  });

  it('gives the same answer however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(checkForDistress(text)).toEqual(checkForDistress(text));
      }),
    );
  });

  it('is read word by word, none lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[b-eg-hk-np-rt-w]{7,12}$/), { minLength: 1, maxLength: 30 }),
        (words) => {
          const read = readSentences(words.join(' '), plainDictionary).flatMap((sentence) => sentence.words);
          expect(read).toHaveLength(words.length);
        },
      ),
    );
  });
});
