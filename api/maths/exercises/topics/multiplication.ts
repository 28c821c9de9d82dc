import { wholeTexts } from '../../../language/texts/exercises/whole.ts';
import { calculation, maths, proven } from '../build.ts';
import { between, pick, until } from '../chance.ts';
import { generator } from '../exercise.ts';
import { n } from '../written.ts';
import { carries } from './addition.ts';

export const timesTables = generator(
  'timesTables',
  'multiplication',
  [3, 4],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [a, b] = {
      supported: () => [between(random, 2, 9), pick(random, [2, 5, 10])],
      onLevel: () => [between(random, 3, 9), pick(random, [3, 4, 6])],
      challenge: () => [between(random, 6, 9), between(random, 11, 15)],
    }[level]();
    const expression = `${a} · ${b}`;
    return calculation(wholeTexts[lang].work(maths(expression, lang)), expression, lang);
  },
);

export const timesStory = generator(
  'timesStory',
  'multiplication',
  [2, 4],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [a, b] = {
      supported: () => [between(random, 2, 6), 2],
      onLevel: () => [between(random, 4, 7), between(random, 3, 4)],
      challenge: () => [between(random, 6, 9), between(random, 6, 8)],
    }[level]();
    const text = pick(random, wholeTexts[lang].timesStory)(n(a ?? 0, lang), n(b ?? 0, lang));
    return calculation(text, `${a} · ${b}`, lang);
  },
);

/** A number of so many digits, none of them 0 or 1 but perhaps the first. */
const digits = (random: () => number, from: number, to: number): number =>
  until(
    () => between(random, from, to),
    (value) => !/[01]/.test(String(value).slice(1)),
  );

export const multiplyWritten = generator(
  'multiplyWritten',
  'multiplication',
  [4, 6],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [a, b] = {
      supported: () => [pick(random, [12, 13, 21, 22, 23, 31, 32, 41, 42]), pick(random, [2, 3])],
      onLevel: () => [digits(random, 124, 389), between(random, 4, 8)],
      challenge: () => [digits(random, 34, 89), digits(random, 23, 78)],
    }[level]();
    const expression = `${a} · ${b}`;
    return calculation(wholeTexts[lang].work(maths(expression, lang)), expression, lang);
  },
);

export const divisionFacts = generator(
  'divisionFacts',
  'division',
  [3, 4],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [quotient, divisor] = {
      supported: () => [between(random, 2, 9), pick(random, [2, 5])],
      onLevel: () => [between(random, 5, 9), pick(random, [3, 4, 6])],
      challenge: () => [between(random, 11, 15), between(random, 6, 9)],
    }[level]();
    const expression = `${(quotient ?? 1) * (divisor ?? 1)} : ${divisor}`;
    return calculation(wholeTexts[lang].work(maths(expression, lang)), expression, lang);
  },
);

export const divideWritten = generator(
  'divideWritten',
  'division',
  [4, 6],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [quotient, divisor] = {
      supported: () => {
        const easy = pick(random, [2, 2, 3]);
        return [
          pick(random, easy === 2 ? [12, 13, 21, 23, 24, 31, 32, 34, 41, 42, 43, 44] : [12, 13, 21, 22, 23, 31, 32]),
          easy,
        ];
      },
      onLevel: () => [digits(random, 124, 289), between(random, 3, 6)],
      challenge: () => [digits(random, 124, 389), pick(random, [12, 15, 16, 18, 24])],
    }[level]();
    const expression = `${(quotient ?? 1) * (divisor ?? 1)} : ${divisor}`;
    return calculation(wholeTexts[lang].work(maths(expression, lang)), expression, lang);
  },
);

export const divideRemainder = generator(
  'divideRemainder',
  'division',
  [4, 5],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [quotient, divisor] = {
      supported: () => [between(random, 3, 5), pick(random, [4, 5])] as const,
      onLevel: () => [between(random, 6, 9), between(random, 6, 9)] as const,
      challenge: () => [pick(random, [24, 26, 27, 28, 29, 34, 36, 37, 38, 39]), between(random, 7, 9)] as const,
    }[level]();
    const rest = between(random, 1, divisor - 1);
    const used = quotient * divisor;
    const texts = wholeTexts[lang];
    const [total, size] = [n(used + rest, lang), n(divisor, lang)];
    return proven(
      texts.leftOver(total, size),
      { kind: 'remainder', dividend: String(used + rest), divisor: String(divisor) },
      [texts.leftOverWay(total, size, n(quotient, lang), n(used, lang), n(rest, lang))],
      lang,
      { noun: texts.leftOverNoun },
    );
  },
);

export const addSeveral = generator('addSeveral', 'addition', [3, 5], 'numbersAndAlgebra', (random, level, lang) => {
  const numbers = {
    supported: () => [10 * between(random, 2, 4), 10 * between(random, 1, 3), between(random, 2, 9)],
    onLevel: () => Array.from({ length: 3 }, () => digits(random, 23, 79)),
    challenge: () =>
      until(
        () => Array.from({ length: 3 }, () => digits(random, 234, 789)),
        ([a = 0, b = 0]) => carries(a, b) > 1,
      ),
  }[level]();
  const expression = numbers.join(' + ');
  return calculation(wholeTexts[lang].work(maths(expression, lang)), expression, lang);
});
