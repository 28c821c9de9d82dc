import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  difficulty,
  findGenerators,
  generators,
  makeSet,
  numbersOf,
  spread,
  topicsIn,
} from '../../../api/maths/exercises/index.ts';
import { randomFrom } from '../../../api/maths/solve/vary.ts';

const idsFor = (words: string, grade: number): string[] => {
  const found = findGenerators(words, grade);
  return found.kind === 'found' ? found.generators.map(({ id }) => id) : [];
};

describe('makeSet', () => {
  it('gives ten equations of rising difficulty, none with the numbers of another', () => {
    const found = findGenerators('ligninger med én ubekendt', 8);
    if (found.kind !== 'found') throw new Error('equations are known');
    const set = makeSet({ generators: found.generators, counts: spread(10), lang: 'da' }, randomFrom(1));
    expect(set).toHaveLength(10);
    expect(set.every(({ proof }) => proof.kind === 'equation')).toBe(true);
    const loads = set.map(difficulty);
    expect(loads).toEqual([...loads].sort((a, b) => a - b));
    expect(loads.at(-1)).toBeGreaterThan(2 * (loads[0] ?? 0));
  });

  it('never repeats numbers, even in another order, and always rises', () => {
    const all = fc.constantFrom(...generators);
    fc.assert(
      fc.property(
        fc.array(all, { minLength: 1, maxLength: 4 }),
        fc.integer(),
        fc.integer({ min: 1, max: 15 }),
        (some, seed, count) => {
          const set = makeSet({ generators: some, counts: spread(count), lang: 'da' }, randomFrom(seed));
          const numbers = set.map((exercise) => numbersOf(exercise, 'da'));
          expect(new Set(numbers).size).toBe(numbers.length);
          const loads = set.map(difficulty);
          expect(loads).toEqual([...loads].sort((a, b) => a - b));
          expect(set.length).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says by a shorter set that small numbers ran out', () => {
    const tables = generators.filter(({ id }) => id === 'timesTables');
    const set = makeSet({ generators: tables, counts: { supported: 30 }, lang: 'da' }, randomFrom(1));
    expect(set.length).toBeGreaterThan(10);
    expect(set.length).toBeLessThan(30);
  });

  it('spreads a list over the levels', () => {
    expect(spread(10)).toEqual({ supported: 3, onLevel: 4, challenge: 3 });
    expect(spread(1)).toEqual({ supported: 0, onLevel: 1, challenge: 0 });
  });
});

describe('findGenerators', () => {
  it.each([
    ['ligninger med én ubekendt', 8, ['equations']],
    ['to ligninger med to ubekendte', 9, ['systems']],
    ['Brøker', 5, ['fractions']],
    ['procentregning', 7, ['percent']],
    ['areal af trekanter', 6, ['area']],
    ['omkreds og areal af cirklen', 8, ['circle']],
    ['de fire regnearter', 4, ['addition', 'subtraction', 'multiplication', 'division']],
    ['addition of fractions', 6, ['fractions']],
    ['gennemsnitsfart', 7, ['proportion']],
  ])('reads "%s"', (words, _grade, topics) => {
    expect(topicsIn(words)).toEqual(topics);
  });

  it('narrows a topic to the idea named', () => {
    expect(idsFor('areal af trekanter', 6)).toEqual(['triangleArea']);
    expect(idsFor('median og typetal', 6).sort()).toEqual(['median', 'mode']);
    expect(idsFor('ligninger med parenteser', 8)).toEqual(['equationBrackets']);
  });

  it('keeps to the grade', () => {
    expect(idsFor('brøker', 4)).not.toContain('divideFractions');
    expect(idsFor('brøker', 8)).toContain('divideFractions');
    const early = findGenerators('ligninger', 3);
    expect(early.kind === 'found' && early.otherGrade).toBe(true);
  });

  it('says that it knows no exercises about the Viking age, and what it can do in that grade', () => {
    const found = findGenerators('vikingetiden', 5);
    expect(found.kind).toBe('unknown');
    expect(found.kind === 'unknown' && found.nearest.length).toBeGreaterThan(0);
  });
});
