import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateMarks } from '../../api/language/spoken/index.ts';
import { FITTED, NUMBERS, TESTED } from './passages.ts';
import { markErrors } from './wordEvents.ts';

const ofTested = markErrors(TESTED);
if (!ofTested)
  console.warn(
    'espeak-ng cannot be asked when words begin: how well durations are estimated is NOT tested (apt-get install gcc espeak-ng libespeak-ng-dev)',
  );

describe.skipIf(!ofTested)('where a voice tells no marks, words are marked near to when they are heard', () => {
  test('in Danish sentences that the model has not seen', () => {
    expect(TESTED.filter((sentence) => FITTED.includes(sentence))).toEqual([]);
    expect(ofTested?.words).toBeGreaterThanOrEqual(300);
    expect(ofTested?.untold).toBeLessThanOrEqual(10);
    expect(ofTested?.mean).toBeLessThanOrEqual(120);
    expect(ofTested?.p90).toBeLessThanOrEqual(250);
  });

  test('in sentences with numbers, units and signs', () => {
    const errors = markErrors(NUMBERS);
    expect(errors?.words).toBeGreaterThanOrEqual(100);
    expect(errors?.mean).toBeLessThanOrEqual(120);
    expect(errors?.p90).toBeLessThanOrEqual(250);
  });
});

test('marks begin at nought, grow with each word, and end with the sound', () => {
  const word = fc.constantFrom('hund', 'en', '3', '1849', 'x,', 'fotosyntesen.', 'tre fjerdedele', '', '?');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 60_000 }), (says, totalMs) => {
      const marks = estimateMarks(says, 'da', totalMs);
      expect(marks).toHaveLength(says.length + 1);
      expect(marks[0]).toBe(0);
      for (const [at, mark] of marks.entries()) if (at > 0) expect(mark).toBeGreaterThan(marks[at - 1] ?? 0);
      if (says.length > 0) expect(marks.at(-1)).toBeCloseTo(totalMs, 6);
    }),
  );
});
