import { wholeTexts } from '../../../language/texts/exercises/whole.ts';
import { calculation, maths } from '../build.ts';
import { between, until } from '../chance.ts';
import { generator, type Made, type Random } from '../exercise.ts';

/** How often something is carried when two whole numbers are added in columns. */
export function carries(a: number, b: number): number {
  let [count, carry] = [0, 0];
  for (let place = 1; place <= Math.max(a, b); place *= 10) {
    carry = (Math.floor(a / place) % 10) + (Math.floor(b / place) % 10) + carry > 9 ? 1 : 0;
    count += carry;
  }
  return count;
}

/** How often something is borrowed when `b` is subtracted from `a` in columns. */
export function borrows(a: number, b: number): number {
  let [count, borrow] = [0, 0];
  for (let place = 1; place <= a; place *= 10) {
    borrow = (Math.floor(a / place) % 10) - (Math.floor(b / place) % 10) - borrow < 0 ? 1 : 0;
    count += borrow;
  }
  return count;
}

type Pair = readonly [number, number];
type Drawn = readonly number[];

const sum = (text: 'work' | 'written', numbers: Drawn, sign: '+' | '-', lang: 'da' | 'en'): Made => {
  const expression = numbers.join(` ${sign} `);
  return calculation(wholeTexts[lang][text](maths(expression, lang)), expression, lang);
};

const draw =
  (random: Random, from: number, to: number, from2 = from, to2 = to) =>
  (): Pair => [between(random, from, to), between(random, from2, to2)];

export const addWithin20 = generator('addWithin20', 'addition', [1, 2], 'numbersAndAlgebra', (random, level, lang) => {
  const numbers = {
    supported: () => until(draw(random, 2, 6, 1, 4), ([a, b]) => a + b <= 9),
    onLevel: () => until(draw(random, 4, 9, 3, 9), ([a, b]) => a + b > 10 && a !== b),
    challenge: () => {
      const [a, b] = until(draw(random, 4, 9, 3, 8), ([x, y]) => x + y > 10 && x + y < 17);
      return [a, b, between(random, 2, 20 - a - b)];
    },
  }[level]();
  return sum('work', numbers, '+', lang);
});

export const addTwoDigits = generator(
  'addTwoDigits',
  'addition',
  [2, 3],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const numbers = {
      supported: () => until(draw(random, 11, 55, 2, 8), ([a, b]) => carries(a, b) === 0 && a % 10 > 0),
      onLevel: () => until(draw(random, 14, 59, 13, 39), ([a, b]) => carries(a, b) === 1 && a + b < 100),
      challenge: () => until(draw(random, 45, 89, 25, 89), ([a, b]) => carries(a, b) === 2),
    }[level]();
    return sum('work', numbers, '+', lang);
  },
);

export const addWritten = generator('addWritten', 'addition', [3, 5], 'numbersAndAlgebra', (random, level, lang) => {
  const numbers = {
    supported: () => until(draw(random, 121, 680, 112, 289), ([a, b]) => carries(a, b) === 0 && a % 10 > 0),
    onLevel: () => until(draw(random, 146, 689, 127, 289), ([a, b]) => carries(a, b) === 2 && a + b < 1000),
    challenge: () => until(draw(random, 1346, 6789, 1157, 2899), ([a, b]) => carries(a, b) === 3),
  }[level]();
  return sum(level === 'supported' ? 'written' : 'work', numbers, '+', lang);
});

export const subtractWithin20 = generator(
  'subtractWithin20',
  'subtraction',
  [1, 2],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const numbers = {
      supported: () => until(draw(random, 5, 9, 1, 4), ([a, b]) => a - b > 0),
      onLevel: () => until(draw(random, 11, 18, 3, 9), ([a, b]) => borrows(a, b) === 1),
      challenge: () => {
        const [a, b] = until(draw(random, 14, 20, 5, 9), ([x, y]) => borrows(x, y) === 1);
        return [a, b, between(random, 2, a - b - 1)];
      },
    }[level]();
    return sum('work', numbers, '-', lang);
  },
);

export const subtractTwoDigits = generator(
  'subtractTwoDigits',
  'subtraction',
  [2, 3],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const numbers = {
      supported: () => until(draw(random, 25, 69, 2, 8), ([a, b]) => borrows(a, b) === 0 && a % 10 !== b),
      onLevel: () => until(draw(random, 41, 96, 13, 58), ([a, b]) => a - b > 8 && borrows(a, b) === 1),
      challenge: () => until(draw(random, 112, 165, 34, 88), ([a, b]) => borrows(a, b) === 2),
    }[level]();
    return sum('work', numbers, '-', lang);
  },
);

export const subtractWritten = generator(
  'subtractWritten',
  'subtraction',
  [3, 5],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const numbers = {
      supported: () => until(draw(random, 345, 989, 112, 534), ([a, b]) => a - b > 99 && borrows(a, b) === 0),
      onLevel: () => until(draw(random, 412, 965, 127, 589), ([a, b]) => a - b > 99 && borrows(a, b) === 2),
      challenge: () => until(draw(random, 3012, 9245, 1278, 5899), ([a, b]) => a - b > 999 && borrows(a, b) === 3),
    }[level]();
    return sum(level === 'supported' ? 'written' : 'work', numbers, '-', lang);
  },
);
