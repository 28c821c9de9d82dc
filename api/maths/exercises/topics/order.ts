import { algebraTexts } from '../../../language/texts/exercises/algebra.ts';
import { calculation, maths, proven } from '../build.ts';
import { between, pick, until } from '../chance.ts';
import { generator, type Made } from '../exercise.ts';
import { n } from '../written.ts';

type Lang = 'da' | 'en';
const work = (expression: string, lang: Lang): Made =>
  calculation(algebraTexts[lang].work(maths(expression, lang)), expression, lang);

export const orderOfOperations = generator(
  'orderOfOperations',
  'orderOfOperations',
  [4, 6],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const small = (): number => between(random, 2, 5);
    const expression = {
      supported: () => `${between(random, 2, 9)} + ${small()} · ${small()}`,
      onLevel: () => {
        const [a, b] = [between(random, 3, 9), between(random, 4, 9)];
        return `${a * b + between(random, 3, 20)} - ${a} · ${b} + ${between(random, 3, 9)}`;
      },
      challenge: () => {
        const [a, b, d] = [between(random, 4, 9), between(random, 6, 9), between(random, 3, 9)];
        return `${a} · ${b} + ${d * between(random, 4, 9)} : ${d} - ${between(random, 2, 9)}`;
      },
    }[level]();
    return level === 'supported'
      ? calculation(algebraTexts[lang].order(maths(expression, lang)), expression, lang)
      : work(expression, lang);
  },
);

export const orderBrackets = generator(
  'orderBrackets',
  'orderOfOperations',
  [5, 8],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => `${between(random, 2, 5)} · (${between(random, 2, 6)} + ${between(random, 1, 4)})`,
      onLevel: () => {
        const [a, b] = until(
          () => [between(random, 11, 19), between(random, 3, 8)] as const,
          ([x, y]) => x - y > 4,
        );
        return `${between(random, 3, 8)} · (${a} - ${b}) + ${between(random, 6, 19)}`;
      },
      challenge: () => {
        const [by, quotient] = [between(random, 3, 6), between(random, 4, 9)];
        const left = until(
          () => between(random, 8, by * quotient - 3),
          (value) => value > 3,
        );
        return `${between(random, 4, 9)}² - (${left} + ${by * quotient - left}) : ${by} · ${between(random, 2, 3)}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

export const negativeSums = generator(
  'negativeSums',
  'negatives',
  [6, 8],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => {
        const [a, b] = until(
          () => [between(random, 2, 8), between(random, 4, 12)] as const,
          ([x, y]) => y > x,
        );
        return `${a} - ${b}`;
      },
      onLevel: () => `${-between(random, 3, 12)} ${pick(random, ['+ (-', '- (-'])}${between(random, 3, 14)})`,
      challenge: () => `${-between(random, 5, 18)} - (-${between(random, 12, 25)}) + (-${between(random, 6, 19)})`,
    }[level]();
    return work(expression, lang);
  },
);

export const negativeProducts = generator(
  'negativeProducts',
  'negatives',
  [7, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => `${between(random, 2, 6)} · (-${between(random, 2, 6)})`,
      onLevel: () => `(-${between(random, 6, 9)}) · (-${between(random, 6, 9)})`,
      challenge: () => {
        const [by, quotient] = [between(random, 3, 9), between(random, 4, 9)];
        return `(-${by * quotient}) : ${by} - ${between(random, 3, 8)} · (-${between(random, 3, 9)})`;
      },
    }[level]();
    return work(expression, lang);
  },
);

export const temperature = generator('temperature', 'negatives', [5, 7], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = algebraTexts[lang].temperature;
  switch (level) {
    case 'supported': {
      const [from, fall] = until(
        () => [between(random, 1, 4), between(random, 4, 9)] as const,
        ([a, b]) => b > a,
      );
      return calculation(texts[1](String(from), String(fall)), `${from} - ${fall}`, lang, { unit: '°C' });
    }
    case 'onLevel': {
      const [from, rise] = until(
        () => [between(random, 3, 9), between(random, 11, 18)] as const,
        ([a, b]) => b - a > 3,
      );
      return calculation(texts[0](String(-from), String(rise)), `${-from} + ${rise}`, lang, { unit: '°C' });
    }
    case 'challenge': {
      const [day, night] = [between(random, 7, 12), between(random, 6, 15)];
      return calculation(texts[2](String(day), String(-night)), `${day} - (-${night})`, lang, {
        unit: lang === 'da' ? 'grader' : 'degrees',
      });
    }
  }
});

export const powers = generator('powers', 'powers', [7, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const expression = {
    supported: () => `${between(random, 2, 9)}²`,
    onLevel: () => `${between(random, 2, 5)}³ + ${between(random, 3, 19)}`,
    challenge: () =>
      `${between(random, 2, 3)}${pick(random, ['⁴', '³'])} · ${between(random, 4, 7)}² - (-${between(random, 3, 5)})²`,
  }[level]();
  return work(expression, lang);
});

export const roots = generator('roots', 'powers', [7, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const root = {
    supported: () => between(random, 2, 9),
    onLevel: () => between(random, 11, 19),
    challenge: () => between(random, 21, 59),
  }[level]();
  const texts = algebraTexts[lang];
  const square = n(root * root, lang);
  const asked = level === 'challenge' ? texts.squareSide(square) : texts.root(square);
  const proof = { kind: 'root' as const, of: String(root * root) };
  return proven(
    asked,
    proof,
    [texts.rootWay(n(root, lang), square)],
    lang,
    level === 'challenge' ? { unit: 'cm' } : {},
  );
});
