import { people } from '../../../language/texts/exercises/people.ts';
import { statisticsTexts } from '../../../language/texts/exercises/statistics.ts';
import { rational } from '../../rational.ts';
import { calculation, equation } from '../build.ts';
import { between, pick, until } from '../chance.ts';
import { generator } from '../exercise.ts';
import { kroner, n } from '../written.ts';

export const busStory = generator('busStory', 'stories', [2, 3], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = statisticsTexts[lang];
  const t = (value: number): string => n(value, lang);
  const answer = { noun: texts.passengers };
  switch (level) {
    case 'supported': {
      const [on, more] = [between(random, 3, 6), between(random, 2, 4)];
      return calculation(texts.busOne(t(on), t(more)), `${on} + ${more}`, lang, answer);
    }
    case 'onLevel': {
      const [on, off, more] = [between(random, 11, 16), between(random, 3, 9), between(random, 3, 9)];
      return calculation(texts.bus(t(on), t(off), t(more)), `${on} - ${off} + ${more}`, lang, answer);
    }
    case 'challenge': {
      const [on, off, more, last] = [
        between(random, 24, 38),
        between(random, 6, 9),
        between(random, 11, 17),
        between(random, 8, 15),
      ];
      return calculation(
        texts.busTwo('4A', t(on), t(off), t(more), t(last)),
        `${on} - ${off} + ${more} - ${last}`,
        lang,
        answer,
      );
    }
  }
});

export const pagesStory = generator('pagesStory', 'stories', [3, 5], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = statisticsTexts[lang];
  const t = (value: number): string => n(value, lang);
  const name = pick(random, people);
  const answer = { noun: texts.pageNoun };
  switch (level) {
    case 'supported': {
      const [read, total] = until(
        () => [between(random, 21, 54), between(random, 66, 98)] as const,
        ([a, b]) => b % 10 > a % 10,
      );
      return calculation(texts.pagesOne(name, t(read), t(total)), `${total} - ${read}`, lang, answer);
    }
    case 'onLevel': {
      const [each, days] = [between(random, 6, 9), between(random, 4, 7)];
      const total = between(random, 96, 148);
      return calculation(texts.pages(name, t(each), t(days), t(total)), `${total} - ${each} · ${days}`, lang, answer);
    }
    case 'challenge': {
      const [each, days, more, weekend] = [between(random, 12, 16), 5, between(random, 23, 29), 2];
      const total = between(random, 212, 286);
      return calculation(
        texts.pagesTwo(name, t(each), t(days), t(more), t(weekend), t(total)),
        `${total} - ${each} · ${days} - ${more} · ${weekend}`,
        lang,
        answer,
      );
    }
  }
});

export const tripStory = generator('tripStory', 'stories', [4, 7], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = statisticsTexts[lang];
  const price = (amount: number): string => kroner(rational(amount), lang);
  const answer = { unit: 'kr.' };
  switch (level) {
    case 'supported': {
      const [children, each] = [between(random, 18, 24), pick(random, [20, 30])];
      return calculation(texts.tripOne(n(children, lang), price(each)), `${children} · ${each}`, lang, answer);
    }
    case 'onLevel': {
      const [children, each, bus] = [
        between(random, 21, 26),
        5 * between(random, 15, 21),
        100 * between(random, 18, 34),
      ];
      return calculation(
        texts.trip(n(children, lang), price(each), price(bus)),
        `${children} · ${each} + ${bus}`,
        lang,
        answer,
      );
    }
    case 'challenge': {
      const [children, each] = [between(random, 21, 26), 5 * between(random, 53, 79)];
      const share = between(random, 24, 98);
      const given = 100 * between(random, 11, 24);
      const bus = children * share + given;
      return calculation(
        texts.tripEach(n(children, lang), price(each), price(bus), price(given)),
        `(${children} · ${each} + ${bus} - ${given}) : ${children}`,
        lang,
        answer,
      );
    }
  }
});

export const savingStory = generator('savingStory', 'stories', [6, 9], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = statisticsTexts[lang];
  const name = pick(random, people);
  const price = (amount: number): string => kroner(rational(amount), lang);
  switch (level) {
    case 'supported': {
      const [have, week, weeks] = [100 * between(random, 1, 4), pick(random, [20, 50]), between(random, 3, 6)];
      return calculation(
        texts.save(name, price(have), price(week), n(weeks, lang)),
        `${have} + ${weeks} · ${week}`,
        lang,
        { unit: 'kr.' },
      );
    }
    case 'onLevel': {
      const [have, week, weeks] = [10 * between(random, 13, 48), 5 * between(random, 13, 19), between(random, 6, 12)];
      const cost = have + week * weeks;
      return equation(
        texts.saveFor(name, price(cost), price(have), price(week)),
        `${have} + ${week}x = ${cost}`,
        lang,
        { noun: texts.weeks },
      );
    }
    case 'challenge': {
      const [have, week, job, weeks] = [
        10 * between(random, 23, 58),
        5 * between(random, 13, 19),
        5 * between(random, 41, 59),
        between(random, 6, 12),
      ];
      const cost = have + (week + job) * weeks;
      return equation(
        texts.saveTwo(name, price(cost), price(have), price(week), price(job)),
        `${have} + ${week}x + ${job}x = ${cost}`,
        lang,
        { noun: texts.weeks },
      );
    }
  }
});
