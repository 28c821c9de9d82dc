import { describe, expect, it } from 'vitest';
import { AnswerKey } from '../../../api/contract/answerKey.ts';
import type { Level } from '../../../api/contract/draft.ts';
import {
  difficulty,
  type Exercise,
  type Generator,
  generators,
  Proof,
  proves,
} from '../../../api/maths/exercises/index.ts';
import { randomFrom } from '../../../api/maths/solve/vary.ts';
import { keyContradicts } from '../../../api/tutor/keys/index.ts';
import { agrees } from './oracle.ts';

/** `SEEDS=200` is the full run. */
const SEEDS = Number(process.env.SEEDS ?? 10);
const LEVELS: readonly Level[] = ['supported', 'onLevel', 'challenge'];
const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);

function every(generator: Generator, lang: 'da' | 'en' = 'da'): Exercise[] {
  return seeds.flatMap((seed) => LEVELS.map((level) => generator.make(randomFrom(seed), level, lang)));
}

const exactValue = (key: AnswerKey): string => ('value' in key ? key.value : '');

describe('the generators', () => {
  it('are at least forty, each with its own name, and every grade from 1 to 9 has some', () => {
    expect(generators.length).toBeGreaterThanOrEqual(40);
    expect(new Set(generators.map(({ id }) => id)).size).toBe(generators.length);
    for (let grade = 1; grade <= 9; grade++) {
      const here = generators.filter(({ grades: [from, to] }) => grade >= from && grade <= to);
      expect(here.length, `grade ${grade}`).toBeGreaterThanOrEqual(5);
    }
  });

  it('make the same exercise from the same chance', () => {
    for (const generator of generators) {
      const make = (): Exercise => generator.make(randomFrom(7), 'onLevel', 'da');
      expect(make()).toEqual(make());
    }
  });
});

describe.each(generators.map((generator) => [generator.id, generator] as const))('%s', (id, generator) => {
  it('has keys that the maths engine and mathjs confirm', () => {
    for (const exercise of every(generator)) {
      const { proof, key, text } = exercise;
      expect(Proof.safeParse(proof).success, text).toBe(true);
      expect(AnswerKey.safeParse(key).success, text).toBe(true);
      expect(proves(proof, key), `${text} ${JSON.stringify(key)}`).toBe(true);
      expect(agrees(proof, exactValue(key)), `${text} ${JSON.stringify([key, proof])}`).toBe(true);
    }
  });

  it('asks for what its key answers, as the tutor reads the text', () => {
    for (const { text, key } of every(generator)) expect(keyContradicts(text, key), text).toBe(false);
  });

  it('says the same in English: the key is the same, and no Danish word is left', () => {
    const inDanish = every(generator);
    for (const [i, exercise] of every(generator, 'en').entries()) {
      const danish = inDanish[i];
      if (!danish) throw new Error('as many in Danish');
      expect(exactValue(exercise.key)).toBe(exactValue(danish.key));
      expect(exercise.text, exercise.text).not.toMatch(/\b(?:hvad|hvor|og|er|af|kroner|mange|regn)\b|[æå]/iu);
    }
  });

  it('is written as school writes: no gaps in the text, thousands grouped, prices with kr.', () => {
    for (const { text, answerText, working } of every(generator)) {
      for (const line of [text, answerText, ...working]) {
        expect(line, id).not.toMatch(
          /undefined|NaN|null|\$\{|kr\.\.|\s{2}(?! ?\()|\d{5,}|\b1 (?:timer|elever|sider|minutter|uger)\b/u,
        );
        expect(line, id).not.toMatch(/(?<![\d.,])\d{4}(?!\d)(?![.,]\d{3})/u);
        expect(line, id).not.toMatch(/\d\.\d{2}(?!\d)(?<!kl\. \d{1,2}\.\d{2})(?<!til kl\. \d{1,2}\.\d{2})/u);
      }
      expect(text).toMatch(/[.?]$|___/u);
      expect(text.length).toBeLessThanOrEqual(400);
    }
  });

  it('has no negative lengths, prices or counts', () => {
    for (const { key, text, answerText } of every(generator)) {
      if (key.type !== 'numeric' || /°C|temperatur/.test(text)) continue;
      if (key.unit !== undefined || / \p{L}{3,}$/u.test(answerText))
        expect(key.value.startsWith('-'), text).toBe(false);
    }
  });

  it('is harder from level to level', () => {
    const rises = seeds.flatMap((seed) => {
      const [a = 0, b = 0, c = 0] = LEVELS.map((level) => difficulty(generator.make(randomFrom(seed), level, 'da')));
      return [a < b, b < c];
    });
    const share = rises.filter(Boolean).length / rises.length;
    // one seed in ten against it says little; in two hundred it is the requirement
    expect(share, `${id}: ${(100 * share).toFixed(1)} %`).toBeGreaterThanOrEqual(SEEDS >= 200 ? 0.95 : 0.8);
  });
});

describe('difficulty', () => {
  it('rises in at least 95 % of pairs over all generators', () => {
    let [pairs, up] = [0, 0];
    for (const generator of generators) {
      for (const seed of seeds) {
        const [a = 0, b = 0, c = 0] = LEVELS.map((level) => difficulty(generator.make(randomFrom(seed), level, 'da')));
        pairs += 2;
        up += Number(a < b) + Number(b < c);
      }
    }
    console.log(
      `difficulty rises in ${up} of ${pairs} pairs (${((100 * up) / pairs).toFixed(2)} %), ${generators.length} generators, ${SEEDS} seeds`,
    );
    expect(up / pairs).toBeGreaterThanOrEqual(0.95);
  }, 600_000);

  it.each([
    ['Regn 23 + 14.', '23 + 14', 'Regn 27 + 18.', '27 + 18'],
    ['Regn 5 + 3.', '5 + 3', 'Regn 5 + 3 · 4.', '5 + 3 · 4'],
    ['Regn 1/4 + 2/4.', '1/4 + 2/4', 'Regn 1/4 + 2/3.', '1/4 + 2/3'],
    ['Regn 4 · 3.', '4 · 3', 'Regn 4 · (-3).', '4 · (-3)'],
    ['Regn 12 : 3.', '12 : 3', 'Regn 1,2 : 0,3.', '1,2 : 0,3'],
    ['Ali har 5 bolde og får 3.', '5 + 3', 'Ali er 9 år. Han har 5 bolde og får 3.', '5 + 3'],
  ])('%s is easier than %3$s', (easy, easyMaths, hard, hardMaths) => {
    const of = (text: string, expression: string): number => difficulty({ text, proof: { kind: 'value', expression } });
    expect(of(easy, easyMaths)).toBeLessThan(of(hard, hardMaths));
  });

  it('knows neither the generator nor the level, only what is written', () => {
    const [generator] = generators;
    const exercise = generator?.make(randomFrom(3), 'challenge', 'da');
    if (!exercise) throw new Error('no generator');
    expect(difficulty({ ...exercise, generator: 'anything' } as Exercise)).toBe(difficulty(exercise));
  });
});

describe('a wrong key', () => {
  it.each<[Exercise['proof'], AnswerKey]>([
    [
      { kind: 'value', expression: '3/4 + 1/8' },
      { type: 'fraction', value: '4/12' },
    ],
    [
      { kind: 'equation', equation: '2x + 3 = 11' },
      { type: 'numeric', value: '7' },
    ],
    [
      { kind: 'same', expression: '2(a + 3)' },
      { type: 'expression', value: '2a + 3' },
    ],
    [
      { kind: 'root', of: '3² + 4²' },
      { type: 'numeric', value: '7' },
    ],
    [
      { kind: 'statistic', measure: 'median', data: ['3', '9', '5'] },
      { type: 'numeric', value: '9' },
    ],
    [
      { kind: 'rounded', expression: '2,45', to: '0,1' },
      { type: 'numeric', value: '2,4' },
    ],
    [
      { kind: 'remainder', dividend: '47', divisor: '6' },
      { type: 'numeric', value: '7' },
    ],
    [
      { kind: 'greatest', of: ['1/2', '2/3'] },
      { type: 'choice', value: '1/2', options: ['1/2', '2/3'] },
    ],
    [
      { kind: 'system', equations: ['x + y = 5', 'x - y = 1'], of: 'x' },
      { type: 'numeric', value: '2' },
    ],
  ])('is found out: %j', (proof, key) => {
    expect(proves(proof, key)).toBe(false);
  });
});
