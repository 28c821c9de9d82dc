import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuardContext, guardText, openGuard, SentenceHold } from '../../api/tutor/guard/index.ts';
import { aContext } from './context.ts';

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Svaret er ',
      '145',
      '14',
      '5',
      '. ',
      '? ',
      '! ',
      '\n',
      '\n\n',
      ' ',
      'f.eks. ',
      '7. klasse ',
      '3.14',
      'et hundrede og ',
      'femogfyrre',
      'Hvad ',
      '👩‍👩‍👧',
      'é',
      '1️⃣',
      '4️⃣',
      '```',
      '&#49;',
      '$\\frac{290}{2}$',
      '\u200b',
      'ikke ',
      '"Ja." ',
      '…',
      '|',
      'kl. 8 ',
      '٤',
      'ø',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 25 },
);
const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 20 });

function cut(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
}

const held = (chunks: readonly string[]): string[] => {
  const hold = new SentenceHold();
  return [...chunks.flatMap((chunk) => hold.push(chunk)), ...hold.end()];
};

describe('however a text is cut up', () => {
  test('the sentences are the same and together they are the text', () => {
    fc.assert(
      fc.property(pieces, cuts, (parts, sizes) => {
        const text = parts.join('');
        const whole = held([text]);
        expect(held(cut(text, sizes))).toEqual(whole);
        expect(held(text.split(''))).toEqual(whole);
        expect(whole.join('')).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test('the verdicts are the same', () => {
    fc.assert(
      fc.property(pieces, cuts, fc.boolean(), (parts, sizes, claimed) => {
        const text = parts.join('');
        const context = aContext({ claimed });
        expect(guardText(context, cut(text, sizes))).toEqual(guardText(context, [text]));
      }),
      { numRuns: 200 },
    );
  });

  test('nothing that the verdict hides is shown', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const shown = guardText(aContext(), [`${parts.join('')} Svaret er 145.`]).shown.join('');
        expect(shown).not.toContain('Svaret er 145');
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever comes in', () => {
  test('a verdict is given and never an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 60 }),
        (sentence, value, problemText) => {
          const key = { type: 'numeric', value: value === '' ? '0' : value } as const;
          expect(['shown', 'masked', 'replaced']).toContain(
            openGuard(aContext({ key, problemText })).check(sentence).kind,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['spaced digits', '1 '.repeat(50_000)],
    ['sums', '1+'.repeat(50_000)],
    ['brackets', '('.repeat(100_000)],
    ['spaces', `a${' '.repeat(100_000)}b`],
    ['letters apart', 'a '.repeat(50_000)],
    ['words', 'og et hundrede '.repeat(7_000)],
    ['commands', '\\frac{'.repeat(15_000)],
    ['ampersands', '&#49;'.repeat(20_000)],
    ['marks', '|'.repeat(100_000)],
    ['fullstops', '. '.repeat(50_000)],
    ['ticks', '`'.repeat(100_000)],
    ['combining marks', `e${'\u0301'.repeat(100_000)}`],
    ['base64', 'QUJD'.repeat(25_000)],
  ])('100 kB of %s get a verdict', (_, text) => {
    const { verdicts, replaced } = guardText(aContext(), [text]);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(typeof replaced).toBe('boolean');
  });

  test('a fault inside replaces the sentence', () => {
    const broken = { ...aContext(), key: undefined } as unknown as GuardContext;
    expect(openGuard(broken).check('Hej').kind).toBe('replaced');
  });
});
