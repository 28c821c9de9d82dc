import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { Picture } from '../../api/contract/picture.ts';
import {
  equals,
  findProblem,
  pictureOf,
  pictureOfStory,
  readNumbers,
  solve,
  solveWordProblem,
} from '../../api/maths/index.ts';

const Row = z.object({ question: z.string() });
const schoolbook = readFileSync(new URL('./wordProblems/schoolbook.da.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Row.parse(JSON.parse(line)).question);

const lettersIn = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => (shape.shape === 'label' ? [shape.text] : []));

const boxesIn = ({ shapes }: Picture): number => shapes.filter(({ shape }) => shape === 'box').length;

/** The picture of a step of a story, the first one where none is named. */
function storyPicture(task: string, at = 0, lang: 'da' | 'en' = 'da'): Picture | null {
  const story = solveWordProblem(task);
  if (!story) throw new Error(`not solved: ${task}`);
  return pictureOfStory(story, at, lang);
}

describe('a story as a bar', () => {
  it.each([
    ['Anna har 5 æbler. Hun får 3 æbler til. Hvor mange æbler har hun nu?', ['?', '5 æbler', '3 æbler'], 2],
    ['Peter har 12 kort. Han giver 5 kort til Ali. Hvor mange kort har han tilbage?', ['12 kort', '5 kort', '?'], 3],
    ['Lærke har 14 kort. Storm har 9 kort. Hvor mange flere kort har Lærke end Storm?', ['14 kort', '9 kort', '?'], 3],
    ['Sofie har 7 kort. Noah har 4 gange så mange kort som Sofie. Hvor mange kort har Noah?', ['?', '7 kort'], 4],
    ['Der er 6 poser med 5 æbler i hver. Hvor mange æbler er der i alt?', ['?', '5'], 6],
    ['3 liter mælk koster 36 kr. Hvad koster 1 liter mælk?', ['36 kr', '?'], 3],
    ['Mor deler 12 boller mellem 4 børn. Hvor mange boller får hvert barn?', ['12 boller', '?'], 4],
    [
      '28 elever deles i grupper med 4 i hver. Hvor mange grupper bliver der?',
      ['28 elever', '4', '4', '…', '? · 4'],
      3,
    ],
    [
      'I en klasse er der 26 elever. Halvdelen af eleverne har en hund. Hvor mange elever har en hund?',
      ['26 elever', '?'],
      2,
    ],
  ])('%s', (task, letters, boxes) => {
    const picture = storyPicture(task);
    expect(picture?.kind).toBe('barModel');
    expect(picture && lettersIn(picture)).toEqual(letters);
    expect(picture && boxesIn(picture)).toBe(boxes);
  });

  test('a percentage is the same bar before and after one per cent is found', () => {
    const task = 'En jakke koster 400 kr. Prisen falder med 25 %. Hvad koster jakken nu?';
    const [first, second, last] = [0, 1, 2].map((at) => storyPicture(task, at));
    expect(first?.kind).toBe('percentBar');
    expect(second).toEqual(first);
    expect(last && lettersIn(last)).toEqual(['400 kr', '100', '?']);
  });

  test('a fraction of a whole has as many parts as the fraction', () => {
    const picture = storyPicture(
      'Der er 24 elever i klassen. 3/4 af eleverne cykler til skole. Hvor mange elever cykler til skole?',
    );
    expect([picture?.kind, picture && boxesIn(picture)]).toEqual(['partBar', 4]);
  });

  test('groups that are too many to tell apart are not drawn', () => {
    expect(storyPicture('Der er 25 poser med 5 æbler i hver. Hvor mange æbler er der i alt?')).toBeNull();
  });

  test('is told in words, in Danish and in English', () => {
    const shared = 'Mor deler 12 boller mellem 4 børn. Hvor mange boller får hvert barn?';
    expect(storyPicture(shared)?.text).toBe(
      'Hele bjælken er 12 boller. Den er delt i 4 lige store stykker. Hvor meget et stykke er, er ikke skrevet.',
    );
    expect(storyPicture(shared, 0, 'en')?.text).toContain('cut into 4 equal pieces');
  });

  test('never names a number that neither the task nor an earlier step has, and stays within its frame', () => {
    let seen = 0;
    for (const task of schoolbook) {
      const story = solveWordProblem(task);
      for (const [at, { left, right }] of (story?.steps ?? []).entries()) {
        const picture = story && pictureOfStory(story, at, 'da');
        if (!picture) continue;
        seen++;
        expect(Picture.parse(picture)).toEqual(picture);
        const given = [...readNumbers(task, 'da').map(({ value }) => value), left.value, right.value];
        const isScale = picture.kind === 'percentBar';
        for (const { value } of readNumbers(lettersIn(picture).join(' ; '), 'da'))
          expect([task, given.some((one) => equals(one, value)) || isScale]).toEqual([task, true]);
        for (const shape of picture.shapes)
          if (shape.shape === 'box') {
            expect(shape.x).toBeGreaterThanOrEqual(0);
            expect(shape.x + shape.width).toBeLessThanOrEqual(picture.width + 0.001);
            expect(shape.y + shape.height).toBeLessThanOrEqual(picture.height);
          }
      }
    }
    expect(seen).toBeGreaterThan(80);
  });
});

describe('two points in a system of coordinates', () => {
  const slope = (from: string, to: string): Picture | null => {
    const problem = findProblem(`Hvad er hældningen af linjen gennem punkterne ${from} og ${to}?`, 'da');
    const [step] = (problem && solve(problem)?.steps) ?? [];
    if (!step) throw new Error(`not solved: ${from} ${to}`);
    return pictureOf(step, 'da');
  };

  test('are drawn with the way across and up, and with no number but their own', () => {
    const picture = slope('(1; 2)', '(3; 6)');
    expect(picture?.kind).toBe('grid');
    expect(picture && lettersIn(picture)).toEqual(['x', 'y', '(1; 2)', '(3; 6)']);
    expect(picture?.text).toContain('Et koordinatsystem med punkterne (1; 2) og (3; 6)');
    expect(picture && Picture.parse(picture)).toEqual(picture);
  });

  test('lie where they belong: to the right and up is more', () => {
    const [a, b] = (slope('(-4; 5)', '(2; -7)')?.shapes ?? []).flatMap((shape) =>
      shape.shape === 'dot' ? [shape] : [],
    );
    expect(a && b && [a.x < b.x, a.y < b.y]).toEqual([true, true]);
  });

  test('are not drawn where squares could not be counted', () => {
    expect(slope('(1; 2)', '(30; 60)')).toBeNull();
    expect(slope('(0,5; 2)', '(3; 6)')).toBeNull();
  });
});
