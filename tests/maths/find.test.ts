import { describe, expect, it } from 'vitest';
import { findProblem, print } from '../../api/maths/index.ts';

const found = (text: string): string | null => {
  const problem = findProblem(text);
  if (!problem) return null;
  return problem.kind === 'equation'
    ? `${print(problem.left, 'da')} = ${print(problem.right, 'da')}`
    : print(problem.expr, 'da');
};

describe('findProblem', () => {
  it.each([
    ['hvad er 3/4 + 1/8', '3/4 + 1/8'],
    ['Hvad giver 3/4 + 1/8?', '3/4 + 1/8'],
    ['jeg forstår ikke hvordan man regner 3/4 + 1/8 kan du hjælpe mig', '3/4 + 1/8'],
    ['Løs 2x+3=11', '2x + 3 = 11'],
    ['Løs ligningen: 2x + 3 = 11', '2x + 3 = 11'],
    ['Solve for x: 3x - 4 = 2x + 9', '3x - 4 = 2x + 9'],
    ['løs 5m + 3 = 18', '5m + 3 = 18'],
    ['opgave 4: 3(x+2)=21', '3(x + 2) = 21'],
    ['a) 3/4+1/8', '3/4 + 1/8'],
    ['opg. 3a) 2x + 3 = 11', '2x + 3 = 11'],
    ['Opgave 3b: 3/4 + 1/8', '3/4 + 1/8'],
    ['Hvis x + 3 = 8 hvad er x?', 'x + 3 = 8'],
    ['Hvad er 15 procent af 200 kr?', '15 % af 200'],
    ['1) 12 · 15', '12 · 15'],
    ['Beregn 25 % af 80', '25 % af 80'],
    ['what is 12 · 15?', '12 · 15'],
    ['12 · 15 = x', '12 · 15'],
    ['hvad er √16 + 3', '√16 + 3'],
    ['forkort 6/8', '6/8'],
    ['Multiply: $$-\\left(\\frac{10}{28}\\right) \\cdot \\frac{8}{15}$$', '-10/28 · 8/15'],
    ['3/4 + 1/8. Altså 3/4 + 1/8', '3/4 + 1/8'],
  ])('finds the task in "%s"', (text, task) => {
    expect(found(text)).toBe(task);
  });

  it('leaves out what the student claims', () => {
    expect(found('Jeg har regnet 12 x 15 = 180. Er det rigtigt? Svar kun ja eller nej')).toBe('12 · 15');
  });

  it.each([
    'En trøje koster 80 kr. Den er sat ned med 25 %. Hvad koster den nu?',
    '25 % af 80 elever cykler. Hvor mange går?',
    'Mads har 3 æbler og får 4 mere. Hvor mange har han?',
    'Anna køber 3 · 12 kr. Hvor meget får hun tilbage på 50 kr?',
    'Et rektangel er 4 cm x 6 cm. Hvor mange klodser på 2 cm kan der ligge langs omkredsen?',
    'Klokken er 12:30. Bussen kører kl. 13:15',
    'A robe takes 2 bolts of blue fiber and half that much white fiber. How many bolts in total does it take?',
    'Sam has 3/4 of 20 marbles and gives 5 away. How many are left?',
  ])('returns null for the word problem "%s"', (text) => {
    expect(found(text)).toBeNull();
  });

  it.each([
    ['several that differ', 'hvad er 3/4 + 1/8 og 2/3 + 1/6'],
    ['two readings', 'hvad er 6 : 2(1 + 2)'],
    ['a percent added to a number', '100 + 25 %'],
    ['a date', 'afleveres 6/8'],
    ['a lone number', 'hvad er 5'],
    ['a solved equation', 'x = 5'],
    ['two unknowns', '2x + 3y = 7'],
    ['no value', 'hvad er 5 : 0'],
    ['a root that does not come out', 'hvad er √15 + 3'],
    ['a root that reaches nobody knows how far', 'hvad er √16/4'],
    ['a function', 'hvad er sin(30) + 2'],
    ['an unknown LaTeX command', '\\log{16} + 3'],
    ['a root in words', 'hvad er kvadratroden af 16 + 3'],
    ['a sign that was cut off', 'udregn: 3 + 4 +'],
    ['no maths', 'hvad er hovedstaden i Norge'],
    ['nothing', ''],
  ])('returns null for %s', (_, text) => {
    expect(found(text)).toBeNull();
  });
});
