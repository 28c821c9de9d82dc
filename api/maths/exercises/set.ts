import type { Level } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import { readNumbers } from '../numbers.ts';
import { toFraction } from '../rational.ts';
import { difficulty } from './difficulty.ts';
import type { Exercise, Generator, Random } from './exercise.ts';

/** What a set is made of: exercises by these generators, so many of each level. */
export interface SetRequest {
  readonly generators: readonly Generator[];
  readonly counts: Partial<Readonly<Record<Level, number>>>;
  readonly lang: Language;
}

/** Draws for one exercise before the set is left shorter: small numbers run out. */
const MAX_DRAWS = 40;

/** What makes two exercises the same to a student: the same numbers, in whatever order. */
export function numbersOf({ text }: Pick<Exercise, 'text'>, lang: Language): string {
  return readNumbers(text, lang)
    .map(({ value }) => toFraction(value))
    .sort()
    .join(' ');
}

/**
 * Exercises in rising difficulty, no two of them with the same numbers. The generators take turns. Shorter than asked for
 * when they have no more to give.
 */
export function makeSet({ generators, counts, lang }: SetRequest, random: Random): Exercise[] {
  const taken = new Set<string>();
  const made: Exercise[] = [];
  for (const [level, count = 0] of entries(counts)) {
    for (let i = 0; i < count; i++) {
      const exercise = fresh(generators, made.length, level, lang, random, taken);
      if (exercise) made.push(exercise);
    }
  }
  return made
    .map((exercise) => ({ exercise, load: difficulty(exercise) }))
    .sort((a, b) => a.load - b.load)
    .map(({ exercise }) => exercise);
}

const entries = (counts: SetRequest['counts']): [Level, number | undefined][] => [
  ['supported', counts.supported],
  ['onLevel', counts.onLevel],
  ['challenge', counts.challenge],
];

/** The next generator's next exercise with new numbers; when it has none, another's. */
function fresh(
  generators: readonly Generator[],
  turn: number,
  level: Level,
  lang: Language,
  random: Random,
  taken: Set<string>,
): Exercise | undefined {
  for (let draw = 0; draw < MAX_DRAWS * generators.length; draw++) {
    const from = generators[(turn + Math.floor(draw / MAX_DRAWS)) % generators.length];
    const exercise = from?.make(random, level, lang);
    if (!exercise) return undefined;
    const numbers = numbersOf(exercise, lang);
    if (taken.has(numbers)) continue;
    taken.add(numbers);
    return exercise;
  }
  return undefined;
}

/** How many of each level a list of `count` exercises from easy to hard has: a third each, the middle getting the rest. */
export function spread(count: number): Record<Level, number> {
  const outer = Math.floor(count / 3);
  return { supported: outer, onLevel: count - 2 * outer, challenge: outer };
}
