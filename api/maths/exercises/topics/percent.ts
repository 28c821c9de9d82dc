import type { Level } from '../../../contract/draft.ts';
import { people } from '../../../language/texts/exercises/people.ts';
import { percentTexts } from '../../../language/texts/exercises/percent.ts';
import { rational } from '../../rational.ts';
import { calculation, equation, maths } from '../build.ts';
import { between, gcd, pick, until } from '../chance.ts';
import { generator, type Random } from '../exercise.ts';
import { decimal, kroner, n, quantity } from '../written.ts';

type Lang = 'da' | 'en';
const price = (amount: number, lang: Lang): string => kroner(rational(amount), lang);
const rate = (percent: number, lang: Lang): string => quantity(rational(percent), '%', lang);

/** A percentage of each level: a tenth, a quarter and a half, then tens, then odd fives. */
const RATES = {
  supported: [10, 25, 50],
  onLevel: [20, 30, 40, 60, 70, 80],
  challenge: [15, 35, 45, 65, 85, 95],
} as const;

/** The whole that a percentage is taken of: hundreds, then tens, then twenties that are no hundreds. */
const wholeFor = (random: Random, level: Level): number =>
  ({
    supported: () => 100 * between(random, 2, 9),
    onLevel: () =>
      until(
        () => 10 * between(random, 12, 29),
        (whole) => whole % 100 !== 0,
      ),
    challenge: () =>
      until(
        () => 20 * between(random, 17, 49),
        (whole) => whole % 100 !== 0,
      ),
  })[level]();

export const percentOf = generator('percentOf', 'percent', [6, 8], 'numbersAndAlgebra', (random, level, lang) => {
  const percent = pick(random, RATES[level]);
  const whole = wholeFor(random, level);
  const expression = `${percent} % af ${whole}`;
  return calculation(percentTexts[lang].of(maths(expression, lang)), expression, lang);
});

export const percentStory = generator('percentStory', 'percent', [6, 8], 'numbersAndAlgebra', (random, level, lang) => {
  const percent = pick(random, RATES[level]);
  const whole = wholeFor(random, level);
  const text = pick(random, percentTexts[lang].part)(rate(percent, lang), n(whole, lang));
  return calculation(text, `${percent} % af ${whole}`, lang);
});

export const percentChange = generator(
  'percentChange',
  'percent',
  [7, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = percentTexts[lang];
    const thing = pick(random, texts.saleThings);
    const percent = pick(random, level === 'supported' ? RATES.supported : RATES.onLevel);
    const whole = wholeFor(random, level === 'supported' ? 'supported' : 'onLevel');
    const up = pick(random, [10, 20, 30]);
    const falls = random() < 0.5;
    switch (level) {
      case 'supported':
        return calculation(
          texts.sale(thing, price(whole, lang), rate(percent, lang)),
          `${whole} - ${percent} % af ${whole}`,
          lang,
          { unit: 'kr.' },
        );
      case 'onLevel':
        return calculation(
          (falls ? texts.sale : texts.rise)(thing, price(whole, lang), rate(percent, lang)),
          `${whole} ${falls ? '-' : '+'} ${percent} % af ${whole}`,
          lang,
          { unit: 'kr.' },
        );
      case 'challenge': {
        const left = `${whole} - ${percent} % af ${whole}`;
        const made = calculation(
          texts.saleThenRise(thing, price(whole, lang), rate(percent, lang), rate(up, lang)),
          `${whole} · ${decimal(100 - percent, 2)} · ${decimal(100 + up, 2)}`,
          lang,
          {
            unit: 'kr.',
            before: [
              `${rate(100, lang)} - ${rate(percent, lang)} = ${rate(100 - percent, lang)}`,
              `${rate(100, lang)} + ${rate(up, lang)} = ${rate(100 + up, lang)}`,
            ],
          },
        );
        return { ...made, proof: { kind: 'value', expression: `(${left}) + ${up} % af (${left})` } };
      }
    }
  },
);

export const percentShare = generator('percentShare', 'percent', [6, 8], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = percentTexts[lang];
  const percent = {
    supported: () => pick(random, [10, 20, 30, 40, 50, 60, 70, 80, 90]),
    onLevel: () => pick(random, [15, 25, 35, 45, 55, 65, 75]),
    challenge: () => pick(random, [12, 16, 24, 28, 32, 36, 48, 56, 64, 68, 72, 84]),
  }[level]();
  const whole = {
    supported: () => pick(random, [10, 100, 200]),
    onLevel: () => pick(random, [20, 40, 60]),
    challenge: () => pick(random, [25, 75, 125, 175]),
  }[level]();
  const part = (whole * percent) / 100;
  const story = whole < 30 && random() < 0.5;
  const text = story ? pick(random, texts.shareStory) : texts.share;
  return calculation(text(n(part, lang), n(whole, lang)), `${part} : ${whole} · 100`, lang, { unit: '%' });
});

export const percentReverse = generator(
  'percentReverse',
  'percent',
  [8, 9],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = percentTexts[lang];
    const thing = pick(random, texts.saleThings);
    const { before, percent, up } = {
      supported: () => ({ before: 100 * between(random, 2, 8), percent: pick(random, [10, 50]), up: false }),
      onLevel: () => ({ before: 20 * between(random, 12, 38), percent: pick(random, [20, 30, 40]), up: false }),
      challenge: () => ({ before: 20 * between(random, 21, 58), percent: pick(random, [15, 35, 45]), up: true }),
    }[level]();
    const left = up ? 100 + percent : 100 - percent;
    const now = (before * left) / 100;
    const factor = decimal(left, 2);
    const text = (up ? texts.reverseUp : texts.reverse)(thing, price(now, lang), rate(percent, lang));
    const made = equation(text, `x · ${factor} = ${decimal(Math.round(now * 100), 2)}`, lang, {
      unit: 'kr.',
      before: [texts.reverseWay(rate(left, lang), maths(factor, lang))],
    });
    return made;
  },
);

export const percentRate = generator('percentRate', 'percent', [7, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = percentTexts[lang];
  const thing = pick(random, texts.saleThings);
  const { before, percent, up } = {
    supported: () => ({ before: 100 * between(random, 1, 4), percent: pick(random, [10, 20, 50]), up: true }),
    onLevel: () => ({
      before: pick(random, [120, 140, 160, 180, 240, 260]),
      percent: pick(random, [15, 25, 35]),
      up: true,
    }),
    challenge: () => ({
      before: pick(random, [325, 375, 425, 475, 525]),
      percent: pick(random, [12, 16, 24, 28, 36]),
      up: false,
    }),
  }[level]();
  const after = before + ((up ? 1 : -1) * before * percent) / 100;
  const text = (up ? texts.rate : texts.rateDown)(thing, price(before, lang), price(after, lang));
  const gap = up ? `${after} - ${before}` : `${before} - ${after}`;
  return calculation(text, `(${gap}) : ${before} · 100`, lang, { unit: '%' });
});

export const shareInRatio = generator('shareInRatio', 'ratio', [6, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = percentTexts[lang];
  const [one, other, third] = until(
    () => [pick(random, people), pick(random, people), pick(random, people)] as const,
    (names) => new Set(names).size === 3,
  );
  if (level === 'challenge') {
    const [a, b, c] = until(
      () => [between(random, 3, 7), between(random, 2, 5), between(random, 2, 6)] as const,
      ([x, y, z]) => new Set([x, y, z]).size === 3 && x + y + z > 11,
    );
    const parts = a + b + c;
    const total = parts * between(random, 35, 95);
    const names = `${one}, ${other} ${lang === 'da' ? 'og' : 'and'} ${third}`;
    return calculation(
      texts.ratioThree(names, one, price(total, lang), `${a} : ${b} : ${c}`),
      `${total} : (${a} + ${b} + ${c}) · ${a}`,
      lang,
      { unit: 'kr.', before: [texts.ratioWay(String(parts), n(total, lang))] },
    );
  }
  const [a, b] =
    level === 'supported'
      ? [pick(random, [2, 3]), 1]
      : until(
          () => [between(random, 3, 7), between(random, 2, 5)] as const,
          ([x, y]) => x !== y && gcd(x, y) === 1 && x + y > 5 && x + y < 10,
        );
  const parts = a + b;
  const total = parts * (level === 'supported' ? 10 * between(random, 2, 9) : between(random, 24, 65));
  return calculation(
    texts.ratio(one, other, price(total, lang), String(a), String(b)),
    `${total} : (${a} + ${b}) · ${a}`,
    lang,
    { unit: 'kr.', before: [texts.ratioWay(String(parts), n(total, lang))] },
  );
});

export const recipe = generator('recipe', 'proportion', [4, 7], 'numbersAndAlgebra', (random, level, lang) => {
  const {
    people: from,
    amount,
    wanted,
  } = {
    supported: () => ({ people: pick(random, [4, 5]), amount: between(random, 2, 7), wanted: 2 }),
    onLevel: () => ({ people: 6, amount: 6 * between(random, 2, 4), wanted: between(random, 7, 11) }),
    challenge: () => ({ people: 6, amount: pick(random, [9, 15, 21]), wanted: pick(random, [8, 10, 14, 22, 26]) }),
  }[level]();
  const guests = level === 'supported' ? wanted * from : wanted;
  const text = pick(random, percentTexts[lang].recipe)(String(from), String(amount), String(guests));
  const expression = level === 'supported' ? `${guests} : ${from} · ${amount}` : `${amount} : ${from} · ${wanted}`;
  return calculation(text, expression, lang, { unit: 'dl' });
});

export const unitPrice = generator('unitPrice', 'proportion', [5, 7], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = percentTexts[lang];
  const thing = pick(random, texts.things);
  switch (level) {
    case 'supported': {
      const [count, each] = [between(random, 3, 8), between(random, 2, 9)];
      return calculation(
        texts.unitPrice(n(count, lang), thing, price(count * each, lang)),
        `${count * each} : ${count}`,
        lang,
        {
          unit: 'kr.',
        },
      );
    }
    case 'onLevel': {
      const [count, each, wanted] = until(
        () => [between(random, 3, 8), between(random, 3, 9), between(random, 5, 12)] as const,
        ([a, , b]) => a !== b,
      );
      const text = texts.unitPriceMany(n(count, lang), thing, price(count * each, lang), n(wanted, lang));
      return calculation(text, `${count * each} : ${count} · ${wanted}`, lang, { unit: 'kr.' });
    }
    case 'challenge': {
      const [kilos, halves, wanted] = until(
        () => [pick(random, [4, 6, 8]), 2 * between(random, 6, 14) + 1, pick(random, [1.5, 2.5, 3.5])] as const,
        ([a, each]) => (a * each) % 2 === 0,
      );
      const amount = (kilos * halves) / 2;
      const part = decimal(wanted * 10, 1);
      const text = texts.perKilo(n(kilos, lang), price(amount, lang), maths(part, lang));
      return calculation(text, `${amount} : ${kilos} · ${part}`, lang, { unit: 'kr.' });
    }
  }
});

export const speed = generator('speed', 'proportion', [6, 8], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = percentTexts[lang];
  switch (level) {
    case 'supported': {
      const [fast, time] = [10 * between(random, 4, 8), between(random, 2, 4)];
      return calculation(
        texts.speedDistance(n(fast, lang), texts.hours(time, n(time, lang))),
        `${fast} · ${time}`,
        lang,
        {
          unit: 'km',
        },
      );
    }
    case 'challenge': {
      const [fast, halves] = [2 * between(random, 42, 68), pick(random, [3, 5, 7])];
      const time = decimal(halves * 5, 1);
      const distance = (fast * halves) / 2;
      const text = texts.speedFind(n(distance, lang), texts.hours(2, maths(time, lang)));
      return calculation(text, `${distance} : ${time}`, lang, { unit: lang === 'da' ? 'km i timen' : 'km per hour' });
    }
    case 'onLevel': {
      const [fast, distance] = until(
        () => [pick(random, [15, 20, 30]), between(random, 7, 25)] as const,
        ([v, d]) => (d * 60) % v === 0 && d % v !== 0 && (d * 60) / v > 20,
      );
      const text = texts.speedTime(pick(random, people), n(distance, lang), n(fast, lang));
      const made = calculation(text, `${distance} · 60 : ${fast}`, lang, {
        noun: texts.minutes,
        before: [texts.minutesInHour],
      });
      return made;
    }
  }
});

export const scale = generator('scale', 'scale', [6, 9], 'geometryAndMeasurement', (random, level, lang) => {
  const texts = percentTexts[lang];
  switch (level) {
    case 'supported': {
      const [to, cm] = [pick(random, [50, 100]), between(random, 3, 9)];
      return calculation(texts.planToReal(n(to, lang), n(cm, lang)), `${cm} · ${to} : 100`, lang, {
        unit: 'm',
        before: [texts.metreWay],
      });
    }
    case 'onLevel': {
      const [to, cm] = [pick(random, [25_000, 50_000, 75_000]), 2 * between(random, 3, 12) + 1];
      return calculation(texts.mapToReal(n(to, lang), n(cm, lang)), `${cm} · ${to} : 100000`, lang, {
        unit: 'km',
        before: [texts.kilometreWay],
      });
    }
    case 'challenge': {
      const [to, km] = [pick(random, [40_000, 80_000, 125_000, 250_000]), between(random, 23, 89)];
      const part = decimal(km, 1);
      return calculation(texts.realToMap(n(to, lang), maths(part, lang)), `${part} · 100000 : ${to}`, lang, {
        unit: 'cm',
        before: [texts.kilometreWay],
      });
    }
  }
});
