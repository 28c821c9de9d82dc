import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  findProblem,
  readExpression,
  readNumbers,
  siblingOf,
  solve,
  toDecimal,
} from '../../api/maths/index.ts';
import { deriveKey, keyContradicts, writtenKey } from '../../api/tutor/keys/index.ts';
import { aProblem } from './generators.ts';

const keyOf = (text: string): string | undefined => {
  const derived = deriveKey(text);
  return derived ? writtenKey(derived) : undefined;
};

describe('a task in words that asks for one formula', () => {
  it.each([
    ['Hvad er arealet af et rektangel, der er 4 cm langt og 3 cm bredt?', '12'],
    ['Opgave 3: Beregn arealet af et rektangel med siderne 4 cm og 3 cm.', '12'],
    ['Et rektangel har længden 12,5 m og bredden 4 m. Beregn rektanglets areal.', '50'],
    ['En rektangulær have er 8 m lang og 6 m bred. Hvad er havens areal?', '48'],
    ['Et rektangel er 4 cm x 6 cm. Hvad er omkredsen?', '20'],
    ['Find omkredsen af et rektangel med længde 9 m og bredde 2,5 m', '23'],
    ['What is the area of a rectangle that is 4 cm long and 3 cm wide?', '12'],
    ['A rectangle is 4 m by 7 m. What is its perimeter?', '22'],
    ['Hvad er arealet af et kvadrat med siden 7 cm?', '49'],
    ['Et kvadrat har sidelængden 2,5 m. Find omkredsen.', '10'],
    ['What is the perimeter of a square with side 6 cm?', '24'],
    ['Find den største fælles divisor for 12 og 18.', '6'],
    ['Hvad er det mindste fælles multiplum af 6 og 8?', '24'],
    ['Find the greatest common factor of 28 and 42', '14'],
    ['Beregn arealet af en trekant med grundlinje 8 cm og højde 5 cm.', '20'],
    ['En trekant har højden 3 cm og grundlinjen 5 cm. Hvad er arealet?', '7,5'],
    ['En trekant har siderne 3 cm, 4 cm og 5 cm. Find omkredsen.', '12'],
    ['Hvad er rumfanget af en kasse, der er 5 cm lang, 4 cm bred og 3 cm høj?', '60'],
    ['I en trekant er to af vinklerne 50° og 60°. Hvor stor er den tredje vinkel?', '70'],
    ['Two angles of a triangle are 35 degrees and 90 degrees. What is the third angle?', '55'],
    ['Find gennemsnittet af tallene 4, 6 og 8.', '6'],
    ['Tallene er 2, 9, 4 og 6. Hvad er middeltallet?', '5,25'],
    ['Find the mean of 4, 6 and 8', '6'],
    ['Hvad er medianen af 9, 3, 7 og 4?', '5,5'],
    ['Find variationsbredden af 9, 3, 7 og 14.', '11'],
    ['Hvor mange procent er 15 af 60?', '25'],
    ['Hvor mange procent udgør 3 kr. af 12 kr.?', '25'],
    ['What percent of 60 is 15?', '25'],
    ['Forøg 200 med 15 %.', '230'],
    ['Læg 25 % til 80', '100'],
    ['Sæt 200 kr. ned med 15 %', '170'],
    ['Træk 10 % fra 450', '405'],
    ['15 % af et tal er 30. Hvad er tallet?', '200'],
    ['30 er 15 % af et tal. Find tallet.', '200'],
    ['Hvad er hældningen af linjen gennem punkterne (1, 2) og (3, 8)?', '3'],
    ['What is the slope of the line through (3, 8) and (1, 2)?', '3'],
  ])('gets the key of "%s"', (text, answer) => {
    expect(keyOf(text)?.replace('.', ',')).toBe(answer);
  });

  it.each([
    ['two figures', 'Hvad er arealet af et rektangel og en trekant, der er 4 cm og 3 cm?'],
    ['a number too many', 'Hvad er arealet af et rektangel, der er 4 cm langt, 3 cm bredt og 2 cm højt?'],
    ['a number too few', 'Et rektangel har længden 4 cm. Hvad er arealet?'],
    ['metres beside centimetres', 'Hvad er arealet af et rektangel, der er 4 m langt og 30 cm bredt?'],
    ['a length beside a bare number', 'Hvad er arealet af et rektangel, der er 4 m langt og 3 bredt?'],
    ['kilos for a side', 'Hvad er arealet af et rektangel, der er 4 kg langt og 3 kg bredt?'],
    ['another question', 'Et rektangel er 4 cm langt og 3 cm bredt. Hvor meget længere er det, end det er bredt?'],
    [
      'a question that goes on',
      'Hvad er arealet af et rektangel, der er 4 cm langt og 3 cm bredt, hvis det bliver dobbelt så stort?',
    ],
    ['an area that is given', 'Et rektangel har arealet 12 cm² og længden 4 cm. Hvad er bredden?'],
    ['both questions', 'Et rektangel er 4 cm langt og 3 cm bredt. Hvad er arealet og omkredsen?'],
    ['sides that do not meet', 'En trekant har siderne 1 cm, 2 cm og 9 cm. Find omkredsen.'],
    ['a square of two measures', 'Hvad er arealet af et kvadrat med siden 7 cm og 3 cm?'],
    ['a divisor of decimals', 'Find den største fælles divisor for 1,2 og 18.'],
    ['three numbers with one divisor', 'Find den største fælles divisor for 12, 18 og 24.'],
    ['angles with nothing left', 'I en trekant er to af vinklerne 120° og 60°. Hvor stor er den tredje vinkel?'],
    ['a length of nothing', 'Hvad er arealet af et rektangel, der er 0 cm langt og 3 cm bredt?'],
    ['numbers that may be decimals', 'Find gennemsnittet af 2,3,4'],
    ['a mean that is rounded', 'Find gennemsnittet af 1, 2 og 4'],
    ['a mean that is given', 'Gennemsnittet af 4, 6 og et tal er 6. Hvad er tallet?'],
    ['a part that is rounded', 'Hvor mange procent er 20 af 60?'],
    ['two changes', 'Sæt 200 kr. op med 10 % og ned med 10 %'],
    ['a percent of nothing named', '40 % af eleverne er drenge. Hvor mange piger er der?'],
    ['an upright line', 'Hvad er hældningen af linjen gennem punkterne (1, 2) og (1, 8)?'],
    ['thousands or decimals', 'Hvad er arealet af et rektangel, der er 1.250 m langt og 3 m bredt?'],
  ])('is left alone with %s', (_, text) => {
    expect(keyOf(text)).toBeUndefined();
  });

  const TASKS = [
    'Hvad er arealet af et rektangel, der er 7 cm langt og 4 cm bredt?',
    'Et rektangel er 5 cm x 8 cm. Hvad er omkredsen?',
    'Beregn arealet af en trekant med grundlinje 8 cm og højde 7 cm.',
    'En trekant har siderne 6 cm, 7 cm og 9 cm. Find omkredsen.',
    'Hvad er rumfanget af en kasse, der er 5 cm lang, 4 cm bred og 3 cm høj?',
    'I en trekant er to af vinklerne 47° og 66°. Hvor stor er den tredje vinkel?',
    'Find gennemsnittet af tallene 4, 9 og 11.',
    'Hvad er medianen af 9, 3, 7 og 4?',
    'Find variationsbredden af 9, 3, 7 og 14.',
    'Hvor mange procent er 18 af 60?',
    'Forøg 300 med 15 %.',
    'Sæt 400 kr. ned med 15 %',
    '15 % af et tal er 45. Hvad er tallet?',
    'Hvad er hældningen af linjen gennem punkterne (1, 2) og (4, 11)?',
  ];

  it.each(TASKS)('keeps its value from line to line: %s', (text) => {
    const solution = solve(aProblem(text));
    const lines = solution?.steps.flatMap(({ after }) => {
      const read = readExpression(after, 'da');
      const value = read.ok ? evaluate(read.expr) : undefined;
      return value?.ok ? [toDecimal(value.value)] : [];
    });
    expect(lines?.length).toBeGreaterThan(1);
    expect(new Set(lines)).toEqual(new Set([solution && toDecimal(solution.value)]));
  });

  it.each([
    ...TASKS,
    'Hvad er arealet af et kvadrat med siden 7 cm?',
    'Et kvadrat har siden 6 m. Find omkredsen.',
    'Find den største fælles divisor for 12 og 18.',
    'Find det mindste fælles multiplum for 6 og 8.',
  ])('has a sibling by the same rules that never shows its answer: %s', (text) => {
    const problem = aProblem(text);
    const original = solve(problem);
    for (let seed = 1; seed <= 12; seed++) {
      for (const lang of ['da', 'en'] as const) {
        const sibling = siblingOf(problem, seed, lang);
        expect(sibling?.solution.steps.map(({ rule }) => rule)).toEqual(original?.steps.map(({ rule }) => rule));
        const shown = sibling?.solution.steps.map(({ before, after }) => `${before}\n${after}`).join('\n') ?? '';
        const values = readNumbers(shown, lang).map(({ value }) => toDecimal(value));
        expect(values).not.toContain(original && toDecimal(original.value));
      }
    }
  });

  it('comes to what other arithmetic comes to, whatever the numbers', () => {
    const side = fc.integer({ min: 1, max: 400 });
    const value = (text: string): number => Number(keyOf(text)?.replace(',', '.'));
    fc.assert(
      fc.property(side, side, side, (a, b, c) => {
        expect(value(`Hvad er arealet af et rektangel, der er ${a} cm langt og ${b} cm bredt?`)).toBe(a * b);
        expect(value(`Et rektangel er ${a} m x ${b} m. Hvad er omkredsen?`)).toBe(a + b + a + b);
        expect(value(`Beregn arealet af en trekant med grundlinje ${a} cm og højde ${b} cm.`)).toBe((a * b) / 2);
        expect(value(`Find variationsbredden af ${a}, ${b} og ${c}.`)).toBe(Math.max(a, b, c) - Math.min(a, b, c));
        expect(value(`Find gennemsnittet af ${a}, ${b}, ${c} og ${a}.`)).toBe((a + b + c + a) / 4);
      }),
      { numRuns: 60 },
    );
  });

  it('is told to an English reader in English', () => {
    const problem = aProblem('Hvad er arealet af et rektangel, der er 2,5 cm langt og 3 cm bredt?');
    expect(solve(problem, 'en')?.steps[0]).toMatchObject({ before: 'length 2.5, width 3', after: '2.5 · 3' });
  });

  it('finds the divisor and the multiple that trying every number finds', () => {
    const some = fc.integer({ min: 2, max: 60 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        fc.pre(a !== b);
        const all = Array.from({ length: a * b }, (_, i) => i + 1);
        const divisor = all.findLast((one) => a % one === 0 && b % one === 0);
        const multiple = all.find((one) => one % a === 0 && one % b === 0);
        expect(keyOf(`Find den største fælles divisor for ${a} og ${b}.`)).toBe(String(divisor));
        expect(keyOf(`Find det mindste fælles multiplum for ${a} og ${b}.`)).toBe(String(multiple));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['12', '12 cm²', '12 cm2', 'A = 12'])('lets a teacher write the answer %s', (value) => {
    const text = 'Hvad er arealet af et rektangel, der er 4 cm langt og 3 cm bredt?';
    expect(keyContradicts(text, { type: 'numeric', value })).toBe(false);
    expect(keyContradicts(text, { type: 'numeric', value: value.replace('12', '14') })).toBe(true);
  });

  it('leaves a story with several sentences to others', () => {
    expect(findProblem('En trøje koster 80 kr. Den er sat ned med 25 %. Hvad koster den nu?')).toBeNull();
  });
});
