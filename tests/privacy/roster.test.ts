import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, readRoster } from '../../api/privacy/roster.ts';
import { scan } from '../../api/privacy/scan.ts';

const aWord = fc.stringMatching(/^[a-zæøå]{2,9}$/);

describe('the names of a roster', () => {
  it('are looked up in one step with the same result as by comparing each word with each name', () => {
    let some = 0;
    fc.assert(
      fc.property(
        fc.array(aWord, { minLength: 1, maxLength: 6 }),
        fc.array(aWord, { maxLength: 12 }),
        fc.func(fc.nat(5)),
        (names, others, pick) => {
          const words = others.map((word, i) =>
            pick(i) === 0 ? `${names[i % names.length]}${pick(word) % 2 ? 's' : ''}` : word,
          );
          const plain = words.filter(
            (word) => names.includes(word) || (word.endsWith('s') && names.includes(word.slice(0, -1))),
          );
          const text = words.join(', ');
          const found = findMentions(scan(text), readRoster(names)).map(({ start, end }) => text.slice(start, end));
          some += plain.length;
          expect(found.filter((word) => plain.includes(word))).toEqual(plain);
        },
      ),
      { numRuns: 500 },
    );
    expect(some).toBeGreaterThan(100);
  });
});
