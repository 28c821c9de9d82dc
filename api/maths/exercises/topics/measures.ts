import { geometryTexts } from '../../../language/texts/exercises/geometry.ts';
import { people } from '../../../language/texts/exercises/people.ts';
import { rational } from '../../rational.ts';
import { calculation, maths } from '../build.ts';
import { between, pick, until } from '../chance.ts';
import { generator, type Made } from '../exercise.ts';
import { decimal, kroner, n } from '../written.ts';

type Lang = 'da' | 'en';
type Unit = 'mm' | 'cm' | 'm' | 'km' | 'g' | 'kg' | 'ml' | 'dl' | 'l';

/** `from` and `to` with how many of the smaller one the larger one holds. */
type Pair = readonly [large: Unit, small: Unit, holds: number];

const LENGTHS: readonly Pair[] = [
  ['m', 'cm', 100],
  ['cm', 'mm', 10],
  ['km', 'm', 1000],
];
const AMOUNTS: readonly Pair[] = [
  ['kg', 'g', 1000],
  ['l', 'dl', 10],
  ['l', 'ml', 1000],
];

const unitWay = ([large, small, holds]: Pair, lang: Lang): string => `1 ${large} = ${n(holds, lang)} ${small}`;

function converted(
  random: () => number,
  level: 'supported' | 'onLevel' | 'challenge',
  pairs: readonly Pair[],
  lang: Lang,
): Made {
  const texts = geometryTexts[lang];
  const pair = pick(random, pairs);
  const [large, small, holds] = pair;
  const before = [unitWay(pair, lang)];
  switch (level) {
    case 'supported': {
      const count = between(random, 2, 9);
      return calculation(
        texts.lengthUnits(n(count, lang), large, texts.unitNames[small]),
        `${count} · ${holds}`,
        lang,
        { unit: small, before },
      );
    }
    case 'onLevel': {
      const tenths = until(
        () => between(random, 12, 98),
        (value) => value % 10 !== 0,
      );
      const part = decimal(tenths, 1);
      return calculation(
        texts.lengthUnits(maths(part, lang), large, texts.unitNames[small]),
        `${part} · ${holds}`,
        lang,
        { unit: small, before },
      );
    }
    case 'challenge': {
      const [more, less] = [
        until(
          () => between(random, 112, 489),
          (value) => value % 10 !== 0,
        ),
        holds === 10
          ? between(random, 13, 48)
          : until(
              () => (holds / 100) * between(random, 13, 89),
              (value) => value % 10 !== 0 || holds === 1000,
            ),
      ];
      const part = decimal(more, 2);
      return calculation(
        texts.sumUnits(`${maths(part, lang)} ${large}`, `${n(less, lang)} ${small}`, texts.unitNames[large]),
        `${part} + ${less} : ${holds}`,
        lang,
        { unit: large, before },
      );
    }
  }
}

export const lengthUnits = generator('lengthUnits', 'units', [4, 7], 'geometryAndMeasurement', (random, level, lang) =>
  converted(random, level, LENGTHS, lang),
);

export const amountUnits = generator('amountUnits', 'units', [4, 7], 'geometryAndMeasurement', (random, level, lang) =>
  converted(random, level, AMOUNTS, lang),
);

/** 495 minutes after midnight as the clock shows it: `8.15`. */
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

export const duration = generator('duration', 'time', [3, 5], 'geometryAndMeasurement', (random, level, lang) => {
  const texts = geometryTexts[lang];
  const hour = between(random, 14, 17);
  const times = {
    supported: () => [60 * hour + 5 * between(random, 0, 2), 60 * hour + 5 * between(random, 6, 9), 0],
    onLevel: () => [60 * hour + 5 * between(random, 6, 10), 60 * (hour + 1) + 5 * between(random, 1, 5), 0],
    challenge: () => [
      60 * hour + between(random, 36, 58),
      60 * (hour + 2) + between(random, 11, 27),
      5 * between(random, 2, 4),
    ],
  }[level]();
  const [from = 0, to = 0, pause = 0] = times;
  const [a, b] = [clock(from), clock(to)];
  const text = {
    supported: texts.duration(pick(random, people), a, b),
    onLevel: texts.train(a, b),
    challenge: texts.film(a, b, n(pause, lang)),
  }[level];
  const [h1, m1, h2, m2] = [Math.floor(from / 60), from % 60, Math.floor(to / 60), to % 60];
  const expression = {
    supported: `${m2} - ${m1}`,
    onLevel: `(60 - ${m1}) + ${m2}`,
    challenge: `(60 - ${m1}) + ${h2 - h1 - 1} · 60 + ${m2} - ${pause}`,
  }[level];
  return calculation(text, expression, lang, { noun: texts.minutes });
});

export const moneyChange = generator('moneyChange', 'money', [3, 5], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = geometryTexts[lang];
  const name = pick(random, people);
  const price = (amount: number): string => kroner(rational(amount), lang);
  switch (level) {
    case 'supported': {
      const paid = pick(random, [50, 100]);
      const cost = 10 * between(random, 2, paid / 10 - 1);
      return calculation(texts.change(name, price(cost), price(paid)), `${paid} - ${cost}`, lang, { unit: 'kr.' });
    }
    case 'onLevel': {
      const [a, b] = [between(random, 22, 38), between(random, 14, 27)];
      return calculation(texts.changeTwo(name, price(a), price(b), price(100)), `100 - (${a} + ${b})`, lang, {
        unit: 'kr.',
      });
    }
    case 'challenge': {
      const [count, each, b] = [between(random, 4, 8), between(random, 12, 17), between(random, 23, 36)];
      return calculation(
        texts.changeMany(name, n(count, lang), price(each), price(b), price(200)),
        `200 - (${count} · ${each} + ${b})`,
        lang,
        { unit: 'kr.' },
      );
    }
  }
});
