import type { Level } from '../../../contract/draft.ts';
import { people } from '../../../language/texts/exercises/people.ts';
import { statisticsTexts } from '../../../language/texts/exercises/statistics.ts';
import { calculation, proven } from '../build.ts';
import { between, pick, shuffled, some, until } from '../chance.ts';
import { generator, type Made, type Random } from '../exercise.ts';
import { n } from '../written.ts';

type Lang = 'da' | 'en';

/** What the data are: each kind of story has numbers of its own size, and only temperatures go below zero. */
const STORIES = [
  { story: 0, from: 3, to: 12 },
  { story: 1, from: 12, to: 45 },
  { story: 2, from: 16, to: 34 },
] as const;

const list = (data: readonly number[], lang: Lang): string =>
  `${data.slice(0, -1).join(', ')} ${statisticsTexts[lang].and} ${data.at(-1)}`;

const sorted = (data: readonly number[]): number[] => [...data].sort((a, b) => a - b);

/** So many numbers for a story, told with a question. */
function told(random: Random, data: readonly number[], story: 0 | 1 | 2 | 3, asked: string, lang: Lang): string {
  const texts = statisticsTexts[lang];
  const tell = texts.dataOf[story] ?? texts.dataOf[0];
  return `${tell?.(pick(random, people), list(data, lang)) ?? ''} ${asked}`;
}

export const mean = generator('mean', 'statistics', [5, 7], 'statisticsAndProbability', (random, level, lang) => {
  const texts = statisticsTexts[lang];
  const { story, from, to } = level === 'supported' ? STORIES[0] : pick(random, STORIES.slice(1));
  const count = { supported: 3, onLevel: 5, challenge: 5 }[level];
  const data = until(
    () => Array.from({ length: count }, () => between(random, from, level === 'supported' ? to - 3 : to)),
    (numbers) => numbers.reduce((a, b) => a + b, 0) % count === 0 && new Set(numbers).size > 2,
  );
  const total = data.reduce((a, b) => a + b, 0);
  if (level === 'challenge') {
    const known = data.slice(0, -1);
    const text = texts.missing(String(count), n(total / count, lang), list(known, lang));
    return calculation(text, `${count} · ${total / count} - (${known.join(' + ')})`, lang, {
      before: [texts.totalFirst],
    });
  }
  const made = calculation(told(random, data, story, texts.mean, lang), `(${data.join(' + ')}) : ${count}`, lang, {
    before: [texts.total],
  });
  return made;
});

export const median = generator('median', 'statistics', [6, 8], 'statisticsAndProbability', (random, level, lang) =>
  ordered(random, level, lang, 'median'),
);

export const range = generator('range', 'statistics', [5, 8], 'statisticsAndProbability', (random, level, lang) =>
  ordered(random, level, lang, 'range'),
);

/** A measure that is read off the data in order. */
function ordered(random: Random, level: Level, lang: Lang, measure: 'median' | 'range'): Made {
  const texts = statisticsTexts[lang];
  const { story, from, to } = level === 'supported' ? STORIES[0] : pick(random, STORIES.slice(1));
  const count = { supported: 5, onLevel: 7, challenge: 8 }[level];
  const cold = level === 'challenge' && measure === 'range';
  const data = until(
    () => Array.from({ length: count }, () => (cold ? between(random, -9, 6) : between(random, from, to))),
    (numbers) => {
      const inOrder = sorted(numbers);
      const apart = (inOrder[count / 2] ?? 0) - (inOrder[count / 2 - 1] ?? 0);
      return (
        new Set(numbers).size > count - 2 &&
        numbers.join() !== inOrder.join() &&
        (count % 2 === 1 || apart > 0) &&
        (!cold || (inOrder[0] ?? 0) < -2)
      );
    },
  );
  const inOrder = sorted(data);
  const proof = { kind: 'statistic' as const, measure, data: data.map(String) };
  const [low = 0, high = 0] = [inOrder[0], inOrder.at(-1)];
  const bracket = (value: number): string => (value < 0 ? `(${value})` : String(value));
  const middle = count % 2 === 1 ? [inOrder[(count - 1) / 2] ?? 0] : inOrder.slice(count / 2 - 1, count / 2 + 1);
  const halves = middle.length === 2 ? [`(${middle[0]} + ${middle[1]}) ${lang === 'da' ? ':' : '÷'} 2`] : [];
  const way =
    measure === 'range'
      ? [`${high} - ${bracket(low)} = ${high - low}`]
      : [texts.middle(list2(middle, lang)), ...halves];
  const asked = measure === 'range' ? texts.range : texts.median;
  return proven(
    told(random, data, cold ? 3 : story, asked, lang),
    proof,
    [texts.sorted(inOrder.join(', ')), ...way],
    lang,
  );
}

const list2 = (data: readonly number[], lang: Lang): string => data.join(` ${statisticsTexts[lang].and} `);

export const mode = generator('mode', 'statistics', [4, 6], 'statisticsAndProbability', (random, level, lang) => {
  const texts = statisticsTexts[lang];
  const { story, from, to } = level === 'supported' ? STORIES[0] : pick(random, STORIES.slice(1));
  const { others, times } = {
    supported: { others: 3, times: 2 },
    onLevel: { others: 5, times: 2 },
    challenge: { others: 7, times: 3 },
  }[level];
  const values = some(
    random,
    Array.from({ length: to - from + 1 }, (_, i) => from + i),
    others + 1,
  );
  const [often = from, ...rest] = values;
  const repeated = level === 'challenge' ? rest.slice(0, 2) : [];
  const data = shuffled(random, [...Array.from({ length: times }, () => often), ...rest, ...repeated]);
  const proof = { kind: 'statistic' as const, measure: 'mode' as const, data: data.map(String) };
  return proven(
    told(random, data, story, texts.mode, lang),
    proof,
    [texts.sorted(sorted(data).join(', ')), texts.most(String(often))],
    lang,
  );
});

export const marbles = generator(
  'marbles',
  'probability',
  [6, 9],
  'statisticsAndProbability',
  (random, level, lang) => {
    const texts = statisticsTexts[lang];
    const kinds = some(random, texts.colors, level === 'supported' ? 2 : 3);
    const counts = until(
      () => kinds.map(() => between(random, 2, 7)),
      (numbers) => {
        const all = numbers.reduce((a, b) => a + b, 0);
        const good = numbers[0] ?? 0;
        if (level === 'supported') return all === 5 || all === 7 || all === 11;
        return level === 'onLevel' ? all % 2 === 0 && good % 2 === 0 : all % 2 === 0 && good % 2 === 0 && all > 9;
      },
    );
    const all = counts.reduce((a, b) => a + b, 0);
    const parts = kinds.map(([, many], i) => texts.marbles(n(counts[i] ?? 0, lang), many));
    const bag = `${parts.slice(0, -1).join(', ')} ${texts.and} ${parts.at(-1)} ${texts.marbleNoun}`;
    const color = kinds[0]?.[0] ?? '';
    const good = counts[0] ?? 0;
    const before = [texts.wanted(n(good, lang), n(all, lang))];
    switch (level) {
      case 'supported':
        return proven(texts.chance(bag, color), { kind: 'value', expression: `${good}/${all}` }, before, lang, {
          fraction: true,
        });
      case 'onLevel':
        return calculation(texts.chance(bag, color), `${good}/(${counts.join(' + ')})`, lang, {
          fraction: true,
          before,
        });
      case 'challenge':
        return calculation(texts.chanceTwo(bag, kinds[0]?.[1] ?? ''), `${good}/${all} · ${good}/${all}`, lang, {
          fraction: true,
          before,
        });
    }
  },
);

export const dice = generator('dice', 'probability', [6, 9], 'statisticsAndProbability', (random, level, lang) => {
  const texts = statisticsTexts[lang];
  switch (level) {
    case 'supported': {
      const face = between(random, 1, 6);
      return proven(
        texts.dice(texts.diceSix(String(face))),
        { kind: 'value', expression: '1/6' },
        [texts.wanted('1', '6')],
        lang,
        { fraction: true },
      );
    }
    case 'onLevel': {
      const least = pick(random, [3, 4, 5]);
      return calculation(texts.dice(texts.diceAtLeast(String(least))), `${7 - least}/6`, lang, {
        fraction: true,
        before: [texts.wanted(String(7 - least), '6')],
      });
    }
    case 'challenge': {
      const sum = pick(random, [3, 4, 5, 7, 9, 10, 11]);
      const ways = 6 - Math.abs(sum - 7);
      return calculation(texts.diceSum(String(sum)), `${ways}/(6 · 6)`, lang, {
        fraction: true,
        before: [texts.wanted(String(ways), '6 · 6 = 36')],
      });
    }
  }
});
