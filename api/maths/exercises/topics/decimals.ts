import { fractionTexts } from '../../../language/texts/exercises/fractions.ts';
import { rational } from '../../rational.ts';
import { calculation, maths, proven } from '../build.ts';
import { between, pick, until } from '../chance.ts';
import { generator, type Made, type Random } from '../exercise.ts';
import { provenValue } from '../proof.ts';
import { decimal, shownNumber } from '../written.ts';
import { borrows, carries } from './addition.ts';

const work = (expression: string, lang: 'da' | 'en'): Made =>
  calculation(fractionTexts[lang].work(maths(expression, lang)), expression, lang);

/** A whole number of the last place, not ending in 0. */
const units = (random: Random, from: number, to: number): number =>
  until(
    () => between(random, from, to),
    (value) => value % 10 !== 0,
  );

export const addDecimals = generator('addDecimals', 'decimals', [4, 6], 'numbersAndAlgebra', (random, level, lang) => {
  const expression = {
    supported: () => {
      const [a, b] = until(
        () => [units(random, 11, 59), units(random, 11, 39)] as const,
        ([x, y]) => carries(x, y) === 0,
      );
      return `${decimal(a, 1)} + ${decimal(b, 1)}`;
    },
    onLevel: () => {
      const [a, b] = until(
        () => [units(random, 146, 689), units(random, 127, 289)] as const,
        ([x, y]) => carries(x, y) === 2 && x + y < 1000,
      );
      return `${decimal(a, 2)} + ${decimal(b, 2)}`;
    },
    challenge: () => {
      const [a, b] = until(
        () => [units(random, 1346, 5689), units(random, 127, 589)] as const,
        ([x, y]) => carries(x, y * 10) === 2,
      );
      return `${decimal(a, 2)} + ${decimal(b, 1)} + ${decimal(units(random, 11, 99), 1)}`;
    },
  }[level]();
  return work(expression, lang);
});

export const subtractDecimals = generator(
  'subtractDecimals',
  'decimals',
  [4, 6],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => {
        const [a, b] = until(
          () => [units(random, 35, 98), units(random, 11, 54)] as const,
          ([x, y]) => x - y > 9 && borrows(x, y) === 0 && x % 10 !== y % 10,
        );
        return `${decimal(a, 1)} - ${decimal(b, 1)}`;
      },
      onLevel: () => {
        const [a, b] = until(
          () => [units(random, 412, 965), units(random, 127, 589)] as const,
          ([x, y]) => x - y > 99 && borrows(x, y) === 1 && x % 10 !== y % 10,
        );
        return `${decimal(a, 2)} - ${decimal(b, 2)}`;
      },
      challenge: () => {
        const [a, b] = until(
          () => [units(random, 101, 405), units(random, 1278, 5899)] as const,
          ([x, y]) => x * 100 - y * 10 > 5000 && borrows(x * 10, y) >= 3 && x % 10 !== y % 10,
        );
        return `${decimal(a, 1)} - ${decimal(b, 2)}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

export const multiplyDecimals = generator(
  'multiplyDecimals',
  'decimals',
  [6, 7],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => `${between(random, 2, 6)} · ${decimal(between(random, 2, 9), 1)}`,
      onLevel: () => `${between(random, 4, 9)} · ${decimal(units(random, 23, 78), 1)}`,
      challenge: () => `${decimal(units(random, 23, 78), 1)} · ${decimal(units(random, 123, 389), 2)}`,
    }[level]();
    return work(expression, lang);
  },
);

export const divideDecimals = generator(
  'divideDecimals',
  'decimals',
  [6, 8],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => {
        const [q, d] = [between(random, 2, 9), between(random, 2, 5)];
        return `${decimal(q * d, 1)} : ${d}`;
      },
      onLevel: () => {
        const [q, d] = [units(random, 13, 49), between(random, 4, 9)];
        return `${decimal(q * d, 1)} : ${d}`;
      },
      challenge: () => {
        const [q, d] = [units(random, 23, 89), pick(random, [4, 6, 7, 8])];
        return `${decimal(q * d, 2)} : ${decimal(d, 1)}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

export const roundDecimals = generator(
  'roundDecimals',
  'rounding',
  [5, 7],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [number, places, to] = {
      supported: () => [units(random, 21, 98), 1, 0] as const,
      onLevel: () => [units(random, 112, 1998), 2, 1] as const,
      challenge: () => [units(random, 11_112, 98_998), 3, 2] as const,
    }[level]();
    const texts = fractionTexts[lang];
    const written = decimal(number, places);
    const proof = { kind: 'rounded' as const, expression: written, to: to === 0 ? '1' : decimal(1, to) };
    const rounded = provenValue(proof) ?? rational(0);
    const given = maths(written, lang);
    const digit = number % 10;
    const way = texts.roundWay(given, String(digit), digit >= 5, shownNumber(rounded, lang));
    return proven(texts.round(given, texts.roundPlaces[to] ?? ''), proof, [way], lang);
  },
);
