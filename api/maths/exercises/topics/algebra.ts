import { algebraTexts } from '../../../language/texts/exercises/algebra.ts';
import { rational } from '../../rational.ts';
import { calculation, equation, equationText, proven } from '../build.ts';
import { between, gcd, pick, until } from '../chance.ts';
import { generator, type Made } from '../exercise.ts';
import { kroner, n } from '../written.ts';

type Lang = 'da' | 'en';
const solve = (written: string, lang: Lang): Made =>
  equation(algebraTexts[lang].solve(equationText(written, lang)), written, lang);

/** `+ 3` or `- 3`. */
const signed = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);
/** `3x`, `x`, `-x`. */
const times = (count: number, letter: string): string =>
  count === 1 ? letter : count === -1 ? `-${letter}` : `${count}${letter}`;

export const equationOneStep = generator(
  'equationOneStep',
  'equations',
  [5, 7],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const written = {
      supported: () => {
        const [x, a] = until(
          () => [between(random, 2, 17), between(random, 2, 8)] as const,
          ([x0, a0]) => (x0 % 10) + a0 < 10 && x0 !== a0,
        );
        return `x + ${a} = ${x + a}`;
      },
      onLevel: () => {
        const [x, a] = [pick(random, [6, 7, 8, 9, 11, 12]), between(random, 6, 9)];
        return `${a}x = ${a * x}`;
      },
      challenge: () => {
        const [x, a] = [between(random, 23, 58), between(random, 24, 39)];
        return `${x + a} - x = ${a}`;
      },
    }[level]();
    return solve(written, lang);
  },
);

export const equationTwoSteps = generator(
  'equationTwoSteps',
  'equations',
  [6, 8],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const written = {
      supported: () => {
        const [x, a, b] = until(
          () => [between(random, 2, 7), between(random, 2, 5), between(random, 1, 8)] as const,
          ([x0, a0, b0]) => ((a0 * x0) % 10) + b0 < 10 && a0 * x0 < 30,
        );
        return `${a}x + ${b} = ${a * x + b}`;
      },
      onLevel: () => {
        const [x, a, b] = [pick(random, [6, 7, 8, 9, 11, 12]), between(random, 6, 9), between(random, 12, 29)];
        return `${a}x - ${b} = ${a * x - b}`;
      },
      challenge: () => {
        const [x, a, b] = [-between(random, 3, 9), between(random, 4, 9), between(random, 13, 35)];
        return `${b} - ${a}x = ${b - a * x}`;
      },
    }[level]();
    return solve(written, lang);
  },
);

export const equationBothSides = generator(
  'equationBothSides',
  'equations',
  [7, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const written = {
      supported: () => {
        const [x, a, b] = [between(random, 2, 6), between(random, 3, 5), between(random, 1, 2)];
        return `${a}x = ${times(b, 'x')} + ${(a - b) * x}`;
      },
      onLevel: () => {
        const [x, a, b, c] = [
          between(random, 3, 9),
          between(random, 5, 9),
          between(random, 2, 4),
          between(random, 3, 12),
        ];
        return `${a}x + ${c} = ${b}x + ${(a - b) * x + c}`;
      },
      challenge: () => {
        const [x, a, b, c] = until(
          () =>
            [-between(random, 2, 8), between(random, 6, 9), between(random, 2, 5), between(random, 12, 25)] as const,
          ([x0, a0, b0, c0]) => c0 - (a0 + b0) * x0 < 130,
        );
        return `${c} - ${a}x = ${b}x + ${c - (a + b) * x}`;
      },
    }[level]();
    return solve(written, lang);
  },
);

export const equationBrackets = generator(
  'equationBrackets',
  'equations',
  [7, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const written = {
      supported: () => {
        const [x, a, b] = [between(random, 2, 7), between(random, 2, 4), between(random, 1, 5)];
        return `${a}(x + ${b}) = ${a * (x + b)}`;
      },
      onLevel: () => {
        const [x, a, b, c] = [
          between(random, 4, 9),
          between(random, 3, 6),
          between(random, 2, 5),
          between(random, 4, 15),
        ];
        return `${a}(x - ${b}) + ${c} = ${a * (x - b) + c}`;
      },
      challenge: () => {
        const [x, a, b, c] = until(
          () => [between(random, 3, 9), between(random, 4, 7), between(random, 1, 5), between(random, 2, 3)] as const,
          ([x0, a0, b0, c0]) => (a0 * (x0 - b0)) % c0 === 0 && (a0 * (x0 - b0)) / c0 - x0 > 0,
        );
        return `${a}(x - ${b}) = ${c}(x + ${(a * (x - b)) / c - x})`;
      },
    }[level]();
    return solve(written, lang);
  },
);

export const equationFractions = generator(
  'equationFractions',
  'equations',
  [8, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const written = {
      supported: () => {
        const [a, b, c] = [between(random, 2, 5), between(random, 2, 9), between(random, 1, 6)];
        return `x/${a} + ${c} = ${b + c}`;
      },
      onLevel: () => {
        const [b, a, t, c] = until(
          () => [pick(random, [3, 4, 5]), between(random, 2, 4), between(random, 2, 6), between(random, 2, 9)] as const,
          ([den, num]) => gcd(den, num) === 1 && num < den,
        );
        return `${a}x/${b} - ${c} = ${a * t - c}`;
      },
      challenge: () => {
        const [a, b] = pick(random, [
          [2, 3],
          [3, 4],
          [2, 5],
          [4, 6],
          [3, 5],
        ] as const);
        const x = ((a * b) / gcd(a, b)) * between(random, 1, 3);
        const [c, p] = [between(random, 3, 9), a - 1 > 1 ? a - 1 : a + 1];
        const right = (p * x) / a + c - x / b;
        return `${p}x/${a} + ${c} = x/${b} + ${right}`;
      },
    }[level]();
    return solve(written, lang);
  },
);

/** The answer without the letter, which the text does not name. */
const plain = (made: Made): Made => ({ ...made, answerText: made.answerText.replace('x = ', '') });

export const numberRiddle = generator(
  'numberRiddle',
  'equations',
  [6, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = algebraTexts[lang];
    const before = [texts.called];
    const t = (value: number): string => n(value, lang);
    switch (level) {
      case 'supported': {
        const [x, b] = [between(random, 4, 12), between(random, 5, 15)];
        return plain(equation(texts.thinkAdd(t(b), t(x + b)), `x + ${b} = ${x + b}`, lang, { before }));
      }
      case 'onLevel': {
        const [x, a, b] = [between(random, 4, 12), between(random, 3, 9), between(random, 5, 15)];
        return plain(equation(texts.think(t(a), t(b), t(a * x + b)), `${a}x + ${b} = ${a * x + b}`, lang, { before }));
      }
      case 'challenge': {
        const [x, a, b, c] = until(
          () => [between(random, 6, 12), between(random, 6, 9), between(random, 2, 4), between(random, 4, 9)] as const,
          ([x0, a0, b0, c0]) => (a0 - b0) * x0 - c0 > 3,
        );
        const plus = (a - b) * x - c;
        return plain(
          equation(texts.thinkBoth(t(a), t(c), t(b), t(plus)), `${a}x - ${c} = ${b}x + ${plus}`, lang, { before }),
        );
      }
    }
  },
);

export const linearStory = generator('linearStory', 'functions', [7, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = algebraTexts[lang];
  const price = (amount: number): string => kroner(rational(amount), lang);
  const [start, each] = [between(random, 25, 55), level === 'supported' ? 10 : 20];
  switch (level) {
    case 'supported': {
      const km = between(random, 2, 6);
      return calculation(texts.taxiPrice(price(start), price(each), n(km, lang)), `${each} · ${km} + ${start}`, lang, {
        unit: 'kr.',
      });
    }
    case 'onLevel': {
      const km = between(random, 6, 18);
      return equation(
        texts.taxi(price(start), price(each), price(start + each * km)),
        `${each}x + ${start} = ${start + each * km}`,
        lang,
        {
          unit: 'km',
        },
      );
    }
    case 'challenge': {
      const [cheap, gap, hours] = [between(random, 12, 19), between(random, 4, 9), between(random, 4, 9)];
      const fee = 10 * between(random, 2, 4);
      const other = fee + gap * hours;
      return equation(
        texts.taxiTwo(price(other), price(cheap), price(fee), price(cheap + gap)),
        `${cheap}x + ${other} = ${cheap + gap}x + ${fee}`,
        lang,
        { noun: texts.hoursNoun },
      );
    }
  }
});

export const systems = generator('systems', 'systems', [9, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = algebraTexts[lang];
  const [x, y] = {
    supported: () => [between(random, 2, 8), between(random, 1, 6)] as const,
    onLevel: () => [between(random, 2, 8), between(random, 2, 7)] as const,
    challenge: () => [-between(random, 2, 6), between(random, 2, 7)] as const,
  }[level]();
  const { a, b, c, by } = {
    supported: () => ({ a: 1, b: 1, c: 1, by: 1 }),
    onLevel: () => ({ a: between(random, 2, 5), b: 2, c: between(random, 2, 4), by: 1 }),
    challenge: () => ({
      a: between(random, 3, 5),
      b: pick(random, [6, 8, 9]),
      c: between(random, 2, 5),
      by: pick(random, [2, 3]),
    }),
  }[level]();
  const low = b % by === 0 ? b / by : b;
  const factor = b / low;
  // a·x + b·y and c·x - low·y, so that `factor` times the second takes y away
  const [first, second] = [a * x + b * y, c * x - low * y];
  const one = `${times(a, 'x')} + ${times(b, 'y')} = ${first}`;
  const other = `${times(c, 'x')} - ${times(low, 'y')} = ${second}`;
  const both = a + factor * c;
  const total = first + factor * second;
  const way = [
    factor === 1 ? texts.systemWay.add : texts.systemWay.multiply(String(factor)),
    `${times(both, 'x')} = ${total}`,
    `x = ${x}`,
    texts.systemWay.insert(String(y)),
  ];
  return {
    ...proven(
      texts.system(equationText(one, lang), equationText(other, lang)),
      { kind: 'system', equations: [one, other], of: 'x' },
      way,
      lang,
    ),
    answerText: `x = ${x} (y = ${y})`,
  };
});

export const evaluateExpression = generator(
  'evaluateExpression',
  'expressions',
  [6, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = algebraTexts[lang];
    const { written, values } = {
      supported: () => ({
        written: `${between(random, 2, 5)}a + ${between(random, 1, 9)}`,
        values: { a: between(random, 2, 6) } as Record<string, number>,
      }),
      onLevel: () => ({
        written: `${between(random, 3, 6)}a - ${between(random, 2, 4)}b`,
        values: { a: between(random, 6, 9), b: between(random, 2, 4) } as Record<string, number>,
      }),
      challenge: () => ({
        written: `${between(random, 2, 4)}a² - ${between(random, 2, 5)}b + ${between(random, 3, 9)}`,
        values: { a: -between(random, 2, 5), b: between(random, 3, 6) } as Record<string, number>,
      }),
    }[level]();
    const inserted = written.replace(/(\d)?([ab])/g, (_, digit: string | undefined, letter: string) => {
      const value = values[letter] ?? 0;
      const number = value < 0 ? `(${value})` : String(value);
      return digit === undefined ? number : `${digit} · ${number}`;
    });
    const list = Object.entries(values).map(([letter, value]) => `${letter} = ${value}`);
    return calculation(texts.evaluate(written, list.join(` ${texts.and} `)), inserted, lang);
  },
);

export const simplifyExpression = generator(
  'simplifyExpression',
  'expressions',
  [7, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = algebraTexts[lang];
    const [a, b, c, d] = [between(random, 3, 9), between(random, 2, 7), between(random, 2, 9), between(random, 2, 5)];
    const { written, terms } = {
      supported: () => ({ written: `${a}a + ${b}a + ${c}`, terms: [[a + b, 'a'] as const, [c, ''] as const] }),
      onLevel: () => ({
        written: `${a + 1}a + ${b}b - ${d}a + ${c}b`,
        terms: [[a + 1 - d, 'a'] as const, [b + c, 'b'] as const],
      }),
      challenge: () => ({
        written: `${a}a - (${b}a - ${c}b) + ${d}b - ${c}`,
        terms: [[a - b, 'a'] as const, [c + d, 'b'] as const, [-c, ''] as const],
      }),
    }[level]();
    return same(texts.simplify(written), written, sumOfTerms(terms));
  },
);

export const expandBrackets = generator(
  'expandBrackets',
  'expressions',
  [8, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = algebraTexts[lang];
    const [a, b, c, d] = [between(random, 2, 6), between(random, 2, 9), between(random, 2, 5), between(random, 2, 7)];
    switch (level) {
      case 'supported': {
        const written = `${a}(a + ${b})`;
        return same(texts.expandOne(written), written, `${a}a + ${a * b}`);
      }
      case 'onLevel': {
        const written = `${a}(a + ${b}) - ${c}(a - ${d})`;
        return same(
          texts.expand(written),
          written,
          sumOfTerms([
            [a - c, 'a'],
            [a * b + c * d, ''],
          ]),
        );
      }
      case 'challenge': {
        const written = `(a + ${b})(a - ${c + 9}) - ${d}(a - ${c})`;
        return same(
          texts.expand(written),
          written,
          sumOfTerms([
            [1, 'a²'],
            [b - c - 9 - d, 'a'],
            [d * c - b * (c + 9), ''],
          ]),
        );
      }
    }
  },
);

/** Terms with their signs, without those that are nothing. */
function sumOfTerms(terms: readonly (readonly [count: number, letter: string])[]): string {
  const there = terms.filter(([count]) => count !== 0);
  const [first, second] = there;
  const ordered = first && second && there.length === 2 && first[0] < 0 && second[0] > 0 ? [second, first] : there;
  const text = ordered.map(([count, letter], i) => {
    const size = Math.abs(count) === 1 && letter !== '' ? letter : `${Math.abs(count)}${letter}`;
    return i === 0 ? `${count < 0 ? '-' : ''}${size}` : `${count < 0 ? '-' : '+'} ${size}`;
  });
  return text.length === 0 ? '0' : text.join(' ');
}

const same = (text: string, written: string, result: string): Made => ({
  text,
  key: { type: 'expression', value: result },
  answerText: result,
  working: [`${written} = ${result}`],
  proof: { kind: 'same', expression: written },
});

export const functionValue = generator(
  'functionValue',
  'functions',
  [8, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const { a, b, x } = {
      supported: () => ({ a: between(random, 2, 5), b: between(random, 1, 6), x: between(random, 2, 5) }),
      onLevel: () => ({ a: between(random, 4, 9), b: -between(random, 6, 15), x: between(random, 6, 9) }),
      challenge: () => ({ a: -between(random, 3, 9), b: between(random, 8, 19), x: -between(random, 3, 8) }),
    }[level]();
    const texts = algebraTexts[lang];
    const inserted = `${a} · ${x < 0 ? `(${x})` : x} ${signed(b)}`;
    return calculation(texts.functionValue(`f(x) = ${a}x ${signed(b)}`, String(x)), inserted, lang);
  },
);

export const slope = generator('slope', 'functions', [8, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const { x, y, run, a } = {
    supported: () => ({ x: 0, y: between(random, 1, 5), run: between(random, 1, 2), a: between(random, 2, 5) }),
    onLevel: () => ({
      x: between(random, 1, 4),
      y: between(random, 1, 6),
      run: between(random, 3, 5),
      a: between(random, 3, 6),
    }),
    challenge: () => ({
      x: -between(random, 2, 5),
      y: between(random, 12, 19),
      run: between(random, 6, 9),
      a: -between(random, 3, 6),
    }),
  }[level]();
  const texts = algebraTexts[lang];
  const [x2, y2] = [x + run, y + a * run];
  const apart = (to: number, from: number): string => `(${to} - ${from < 0 ? `(${from})` : from})`;
  const expression = `${apart(y2, y)} : ${apart(x2, x)}`;
  const made = calculation(texts.slope(`(${x}, ${y})`, `(${x2}, ${y2})`), expression, lang);
  return {
    ...made,
    working: [texts.slopeWay(apart(y2, y), apart(x2, x), `${y2 - y} ${lang === 'da' ? ':' : '÷'} ${run} = ${a}`)],
  };
});
