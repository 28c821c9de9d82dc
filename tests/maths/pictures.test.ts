import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Picture } from '../../api/contract/picture.ts';
import { equals, findProblem, pictureOf, readNumbers, type Step, solve } from '../../api/maths/index.ts';
import { linearEquation } from './generators.ts';

const stepsOf = (task: string): readonly Step[] => {
  const problem = findProblem(task, 'da');
  return (problem && solve(problem)?.steps) ?? [];
};

/** The picture of the first step of a task. */
function firstPicture(task: string, lang: 'da' | 'en' = 'da'): Picture | null {
  const [step] = stepsOf(task);
  if (!step) throw new Error(`no steps: ${task}`);
  return pictureOf(step, lang);
}

const lettersIn = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => (shape.shape === 'label' ? [shape.text] : []));

describe('what a picture is of', () => {
  it.each([
    ['3/4 + 1/8', 'fractionBars', ['3/4', '1/8']],
    ['1 1/2 + 2/3', 'fractionBars', ['1 1/2']],
    ['3/4 af 20', 'partBar', ['20', '3/4 = ?']],
    ['25 % af 80', 'percentBar', ['25 %', '0 %', '100 %', '?', '0', '80']],
    ['7 - 12', 'numberLine', ['− 12', '7', '?', '0']],
    ['2,5 + 1,75', 'numberLine', ['+ 1,75', '2,5', '?', '0']],
    ['503 - 78', 'numberLine', ['− 78', '503', '?']],
    ['12 · 15', 'areaModel', ['12', '15', '?', '?', '?', '?']],
    ['125 · 4', 'areaModel', ['125', '4', '?', '?', '?']],
    ['2x + 3 = 11', 'balance', ['x', 'x', '3', '11']],
    ['5x = 2x + 9', 'balance', ['x', 'x', 'x', 'x', 'x', 'x', 'x', '9']],
  ])('%s: %s with the letters of the task and a question mark where its result belongs', (task, kind, letters) => {
    const picture = firstPicture(task);
    expect(picture?.kind).toBe(kind);
    expect(picture && lettersIn(picture)).toEqual(letters);
  });

  it.each([
    ['6 · 7', 'a fact to know'],
    ['x - 3 = 5', 'nothing weighs less than nothing'],
    ['0,5x = 4', 'half a box'],
    ['9x = 45', 'too many boxes to count'],
    ['1/30 + 1/7', 'parts too thin to see'],
    ['120 % af 50', 'more than the whole'],
    ['1234 · 56', 'too many fields'],
  ])('%s has none: %s', (task) => {
    expect(firstPicture(task)).toBeNull();
  });

  test('fills as many parts as the fraction has, and leaves the others empty', () => {
    const picture = firstPicture('3/4 + 1/8');
    const looks = picture?.shapes.flatMap((shape) => (shape.shape === 'box' ? [shape.look] : []));
    expect(looks?.filter((look) => look === 'filled')).toHaveLength(4);
    expect(looks?.filter((look) => look === 'empty')).toHaveLength(8);
  });

  test('says in words what is to be seen, in Danish and in English', () => {
    expect(firstPicture('3/4 + 1/8')?.text).toBe(
      'Bjælkerne er lige lange og står under hinanden. 3/4: Hver bjælke er delt i 4 lige store dele, og 3 af delene er farvet. 1/8: Hver bjælke er delt i 8 lige store dele, og 1 af delene er farvet.',
    );
    expect(firstPicture('2x + 3 = 11', 'en')?.text).toBe(
      'A balance that is level. On one side: 2 boxes with x and a weight of 3. On the other side: a weight of 11. All the boxes weigh the same.',
    );
    expect(firstPicture('2,5 + 1,75', 'en')?.text).toContain('begins at 2.5. An arrow goes 1.75 forward');
  });
});

describe('every picture', () => {
  const fractions = fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 11 }))
    .chain(([a, b, c]) =>
      fc
        .tuple(fc.integer({ min: 2, max: 12 }), fc.constantFrom('+', '-', '·', ':'))
        .map(([d, s]) => `${a}/${b} ${s} ${c}/${d}`),
    );
  const numbers = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), fc.constantFrom('+', '-', '·'))
    .map(([a, b, sign]) => `${a} ${sign} ${b}`);
  const parts = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 900 }))
    .map(([percent, whole]) => `${percent} % af ${whole}`);
  const tasks = fc.oneof(
    fractions,
    numbers,
    parts,
    linearEquation.map(({ text }) => text),
  );

  test('names the numbers of the line it is of, and what comes out only where the line has it', () => {
    let seen = 0;
    fc.assert(
      fc.property(tasks, fc.constantFrom('da' as const, 'en' as const), (task, lang) => {
        for (const step of stepsOf(task)) {
          const picture = pictureOf(step, lang);
          if (!picture) continue;
          seen++;
          // As many digits as a decimal of the line may be written with in the other language.
          const given = readNumbers(`${step.before} ; ${step.operation.text}`, 'da').flatMap(({ value }) => [
            value,
            { num: value.num < 0n ? -value.num : value.num, den: value.den },
          ]);
          const wholes = [...`${step.before} ${step.operation.text}`.matchAll(/\d+/g)].map(([digits]) =>
            Number(digits),
          );
          const allowed = (value: { num: bigint; den: bigint }): boolean =>
            given.some((one) => equals(one, value)) ||
            (value.den === 1n && wholes.includes(Number(value.num))) ||
            // How many boxes of the unknown, and the ends of a scale.
            (picture.kind === 'balance' && value.den === 1n) ||
            (picture.kind === 'percentBar' && [0n, 100n].includes(value.num)) ||
            (picture.kind === 'numberLine' && value.num === 0n) ||
            (picture.kind === 'fractionBars' && value.den === 1n);
          const letters = lettersIn(picture).join(' ; ').replaceAll('−', '-').replaceAll(/[-+] /g, '');
          for (const { value } of readNumbers(letters, lang))
            expect([task, letters, allowed(value)]).toEqual([task, letters, true]);
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  test('stays within its frame and is what the contract says', () => {
    fc.assert(
      fc.property(tasks, (task) => {
        for (const step of stepsOf(task)) {
          const picture = pictureOf(step, 'da');
          if (!picture) continue;
          expect(Picture.parse(picture)).toEqual(picture);
          for (const shape of picture.shapes) {
            if (shape.shape === 'box') {
              expect(shape.x).toBeGreaterThanOrEqual(0);
              expect(shape.x + shape.width).toBeLessThanOrEqual(picture.width + 0.001);
              expect(shape.y + shape.height).toBeLessThanOrEqual(picture.height);
            }
            if (shape.shape === 'label') {
              expect(shape.x).toBeGreaterThan(0);
              expect(shape.x).toBeLessThan(picture.width);
              expect(shape.y).toBeLessThan(picture.height);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
