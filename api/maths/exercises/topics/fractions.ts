import type { Level } from '../../../contract/draft.ts';
import { fractionTexts } from '../../../language/texts/exercises/fractions.ts';
import { rational, toDecimal } from '../../rational.ts';
import { calculation, maths, proven } from '../build.ts';
import { between, gcd, lcm, pick, shuffled, until } from '../chance.ts';
import { generator, type Made, type Random } from '../exercise.ts';
import { n } from '../written.ts';

/** A fraction in its lowest terms, less than 1, with one of these denominators. */
function proper(random: Random, denominators: readonly number[]): readonly [num: number, den: number] {
  return until(
    () => {
      const den = pick(random, denominators);
      return [between(random, 1, den - 1), den] as const;
    },
    ([num, den]) => gcd(num, den) === 1,
  );
}

type Lang = 'da' | 'en';
const written = ([num, den]: readonly [number, number]): string => `${num}/${den}`;

const work = (expression: string, lang: Lang): Made =>
  calculation(fractionTexts[lang].simplest(maths(expression, lang)), expression, lang);

export const partOfAmount = generator(
  'partOfAmount',
  'fractions',
  [4, 6],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [num, den, whole] = {
      supported: () => [1, pick(random, [2, 4, 5]), pick(random, [20, 40, 60, 80])],
      onLevel: () => {
        const [n, d] = until(
          () => proper(random, [3, 4, 5]),
          ([top]) => top > 1,
        );
        return [n, d, d * between(random, 4, 9)];
      },
      challenge: () => {
        const [n, d] = until(
          () => proper(random, [6, 7, 8, 9]),
          ([top]) => top > 2,
        );
        return [n, d, d * between(random, 12, 19)];
      },
    }[level]();
    const expression = `${num}/${den} af ${whole}`;
    return calculation(fractionTexts[lang].part(maths(expression, lang)), expression, lang, { fraction: false });
  },
);

export const partStory = generator('partStory', 'fractions', [4, 7], 'numbersAndAlgebra', (random, level, lang) => {
  const [num, den, times] = {
    supported: () => [1, pick(random, [2, 3, 4]), pick(random, [10, 20])],
    onLevel: () => [
      ...until(
        () => proper(random, [3, 4, 5]),
        ([top]) => top > 1,
      ),
      between(random, 6, 9),
    ],
    challenge: () => [
      ...until(
        () => proper(random, [6, 7, 8, 9]),
        ([top]) => top > 3,
      ),
      between(random, 12, 18),
    ],
  }[level]();
  const part = `${num}/${den}`;
  const whole = (den ?? 1) * (times ?? 1);
  const text = pick(random, fractionTexts[lang].partStory)(part, String(whole));
  return calculation(text, `${part} af ${whole}`, lang, { fraction: false });
});

export const simplifyFraction = generator(
  'simplifyFraction',
  'fractions',
  [4, 6],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [by, fraction] = {
      supported: () => [pick(random, [2, 5]), proper(random, [2, 3, 4, 5])] as const,
      onLevel: () => [pick(random, [3, 4, 6]), proper(random, [5, 6, 7, 8])] as const,
      challenge: () => [pick(random, [7, 8, 9, 12, 14]), proper(random, [7, 8, 9, 11])] as const,
    }[level]();
    const expression = `${fraction[0] * by}/${fraction[1] * by}`;
    const made = calculation(fractionTexts[lang].simplify(expression), expression, lang);
    const way = fractionTexts[lang].simplifyWay(String(by), `${expression} = ${written(fraction)}`);
    return { ...made, working: [way] };
  },
);

export const addLikeFractions = generator(
  'addLikeFractions',
  'fractions',
  [4, 5],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => {
        const den = pick(random, [5, 7, 9]);
        const [a, b] = until(
          () => [between(random, 1, den - 2), between(random, 1, den - 2)] as const,
          ([x, y]) => x + y < den && gcd(x + y, den) === 1,
        );
        return `${a}/${den} + ${b}/${den}`;
      },
      onLevel: () => {
        const den = pick(random, [6, 8, 10, 12]);
        const [a, b] = until(
          () => [between(random, 1, den - 2), between(random, 1, den - 2)] as const,
          ([x, y]) => x + y < den && gcd(x + y, den) > 1,
        );
        return `${a}/${den} + ${b}/${den}`;
      },
      challenge: () => {
        const den = pick(random, [8, 10, 12]);
        const [a, b, c] = until(
          () => [between(random, 3, den - 1), between(random, 3, den - 1), between(random, 1, 5)] as const,
          ([x, y, z]) => x + y > den && x + y - z > 0 && (x + y - z) % den !== 0 && gcd(x + y - z, den) > 1,
        );
        return `${a}/${den} + ${b}/${den} - ${c}/${den}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

/** Two fractions in lowest terms whose denominators stand to each other as a level needs. */
function unlike(random: Random, level: Exclude<Level, 'challenge'>): readonly (readonly [number, number])[] {
  return level === 'supported'
    ? until(
        () => [proper(random, [2, 3, 4, 5, 6]), proper(random, [4, 6, 8, 9, 10, 12, 15])] as const,
        ([[, a], [, b]]) => a !== b && b % a === 0,
      )
    : until(
        () => [proper(random, [2, 3, 4, 5]), proper(random, [3, 4, 5, 6])] as const,
        ([[, a], [, b]]) => lcm(a, b) > Math.max(a, b) && lcm(a, b) <= 30,
      );
}

export const addFractions = generator(
  'addFractions',
  'fractions',
  [5, 8],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () =>
        until(
          () => unlike(random, 'supported'),
          ([a, b]) => sumOf(a, b) < 1 && isLowest(a, b),
        )
          .map(written)
          .join(' + '),
      onLevel: () =>
        until(
          () => unlike(random, 'onLevel'),
          ([a, b]) => sumOf(a, b) < 2,
        )
          .map(written)
          .join(' + '),
      challenge: () => {
        const [a, b] = until(
          () => unlike(random, 'onLevel'),
          ([x, y]) => sumOf(x, y) > 1,
        );
        return `${between(random, 1, 3)} ${written(a ?? [1, 2])} + ${between(random, 1, 2)} ${written(b ?? [1, 3])}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

type Part = readonly [number, number] | undefined;
const sumOf = (a: Part, b: Part): number => (a ? a[0] / a[1] : 0) + (b ? b[0] / b[1] : 0);
/** Whether the sum over the larger denominator needs no shortening; it is a multiple of the other. */
const isLowest = (a: Part, b: Part): boolean =>
  a !== undefined && b !== undefined && gcd((a[0] * b[1]) / a[1] + b[0], b[1]) === 1;

export const subtractFractions = generator(
  'subtractFractions',
  'fractions',
  [5, 8],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const larger = (pair: readonly Part[]): string[] =>
      [...pair]
        .flatMap((part) => (part ? [part] : []))
        .sort((a, b) => b[0] / b[1] - a[0] / a[1])
        .map(written);
    const expression = {
      supported: () =>
        larger(
          until(
            () => unlike(random, 'supported'),
            ([a, b]) => sumOf(a, undefined) !== sumOf(b, undefined) && isLowestGap(a, b),
          ),
        ).join(' - '),
      onLevel: () => larger(unlike(random, 'onLevel')).join(' - '),
      challenge: () => {
        const [small, great] = larger(unlike(random, 'onLevel')).reverse();
        const whole = between(random, 3, 5);
        return `${whole} ${small} - ${between(random, 1, whole - 2)} ${great}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

const isLowestGap = (a: Part, b: Part): boolean =>
  a !== undefined && b !== undefined && gcd(Math.abs((a[0] * b[1]) / a[1] - b[0]), b[1]) === 1;

export const multiplyFractions = generator(
  'multiplyFractions',
  'fractions',
  [6, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => {
        const [num, den] = proper(random, [5, 7, 9, 11]);
        return `${until(
          () => between(random, 2, 4),
          (by) => gcd(by, den) === 1,
        )} · ${num}/${den}`;
      },
      onLevel: () => {
        const pair = until(
          () => [proper(random, [3, 4, 5, 6]), proper(random, [4, 5, 7, 8])] as const,
          ([a, b]) => gcd(a[0] * b[0], a[1] * b[1]) > 1,
        );
        return pair.map(written).join(' · ');
      },
      challenge: () => {
        const [a, b] = [proper(random, [2, 3, 4]), proper(random, [5, 6, 7, 8])];
        return `${between(random, 1, 3)} ${written(a)} · ${between(random, 1, 2)} ${written(b)}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

export const divideFractions = generator(
  'divideFractions',
  'fractions',
  [7, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const expression = {
      supported: () => {
        const [num, den] = until(
          () => proper(random, [3, 5, 7, 8, 9]),
          ([top]) => top < 6,
        );
        return `${num}/${den} : ${until(
          () => between(random, 2, 4),
          (by) => gcd(num, by) === 1,
        )}`;
      },
      onLevel: () => {
        const pair = until(
          () => [proper(random, [4, 5, 6, 8, 9]), proper(random, [2, 3, 4, 5])] as const,
          ([a, b]) => a[0] * b[1] !== b[0] * a[1] && gcd(a[0] * b[1], a[1] * b[0]) > 1,
        );
        return pair.map(written).join(' : ');
      },
      challenge: () => {
        const [a, b] = until(
          () => [proper(random, [2, 3, 4]), proper(random, [5, 6, 8])] as const,
          ([x, y]) => gcd(x[1], y[1]) > 1 || y[0] > 1,
        );
        return `${between(random, 2, 4)} ${written(a)} : ${between(random, 1, 2)} ${written(b)}`;
      },
    }[level]();
    return work(expression, lang);
  },
);

export const fractionToDecimal = generator(
  'fractionToDecimal',
  'decimals',
  [5, 7],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const [num, den] = {
      supported: () => pick(random, [[between(random, 1, 9), 10] as const, [between(random, 11, 99), 100] as const]),
      onLevel: () => proper(random, [4, 5, 20, 25]),
      challenge: () => {
        const [top, bottom] = proper(random, [8, 40, 125]);
        return [top + (bottom === 8 ? bottom : 0), bottom] as const;
      },
    }[level]();
    const texts = fractionTexts[lang];
    const value = rational(num, den);
    const decimal = toDecimal(value, lang === 'da' ? ',' : '.') ?? '';
    const places = (decimal.split(/[,.]/)[1] ?? '').length;
    const below = 10 ** places;
    const fraction = `${num}/${den}`;
    const extended = `${n((num * below) / den, lang)}/${n(below, lang)}`;
    const way = texts.toDecimalWay(fraction, extended, decimal).replace(`${fraction} = ${fraction}`, fraction);
    return proven(texts.toDecimal(fraction), { kind: 'value', expression: `${num} : ${den}` }, [way], lang);
  },
);

export const compareFractions = generator(
  'compareFractions',
  'fractions',
  [4, 6],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const distinct = (list: readonly (readonly [number, number])[]): boolean =>
      new Set(list.map(([num, den]) => num / den)).size === list.length;
    const fractions = {
      supported: () =>
        until(() => {
          const den = pick(random, [5, 6, 8, 10]);
          return [between(random, 1, den - 1), between(random, 1, den - 1)].map((num) => [num, den] as const);
        }, distinct),
      onLevel: () =>
        until(
          () => [proper(random, [2, 3, 4]), proper(random, [5, 6, 8])],
          (list) => distinct(list) && Math.abs(sumOf(list[0], undefined) - sumOf(list[1], undefined)) < 0.3,
        ),
      challenge: () =>
        until(
          () => [proper(random, [3, 4]), proper(random, [5, 6]), proper(random, [8, 10, 12])],
          (list) => distinct(list) && Math.abs(sumOf(list[0], undefined) - sumOf(list[1], undefined)) < 0.3,
        ),
    }[level]();
    const texts = fractionTexts[lang];
    const mixed = shuffled(random, fractions);
    const options = mixed.map(written);
    const list = `${options.slice(0, -1).join(', ')} ${texts.or} ${options.at(-1)}`;
    const below = mixed.reduce((common, [, den]) => lcm(common, den), 1);
    const top = [...mixed].sort((a, b) => b[0] / b[1] - a[0] / a[1])[0] ?? [1, 1];
    const extended = mixed.map(([num, den]) => `${num}/${den} = ${(num * below) / den}/${below}`);
    const same = mixed.every(([, den]) => den === below);
    return {
      text: texts.greatest(list),
      key: { type: 'choice', value: written(top), options },
      answerText: written(top),
      working: same ? [`${written(top)}`] : [texts.greatestWay(extended.join(', '))],
      proof: { kind: 'greatest', of: options },
    };
  },
);
