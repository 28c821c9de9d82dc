import type { AnswerKey } from '../../contract/answerKey.ts';
import type { Level } from '../../contract/draft.ts';
import type { Language } from '../../contract/language.ts';
import type { TopicId } from '../../language/texts/exercises/topics.ts';
import type { Proof } from './proof.ts';

/** Chance, as a function: the next number in [0, 1). */
export type Random = () => number;

/** The competence areas of Fælles Mål for matematik that exercises belong to. */
export type Area = 'numbersAndAlgebra' | 'geometryAndMeasurement' | 'statisticsAndProbability';

/** One exercise with everything that a teacher needs to give it, and that a machine needs to check it. */
export interface Exercise {
  /** The id of the generator that made it. */
  readonly generator: string;
  /** What the student reads. */
  readonly text: string;
  readonly key: AnswerKey;
  /** The answer as a teacher writes it in a list of answers: "x = 4", "12,50 kr.". */
  readonly answerText: string;
  /** The way to the answer, one line a step or a thought. */
  readonly working: readonly string[];
  /** The calculation or equation that the key must agree with. */
  readonly proof: Proof;
}

/** What a generator makes: the exercise without its own name. */
export type Made = Omit<Exercise, 'generator'>;

/** A way to make exercises about one idea, on three levels. */
export interface Generator {
  readonly id: string;
  readonly topic: TopicId;
  /** The first and the last grade that it suits. */
  readonly grades: readonly [from: number, to: number];
  readonly area: Area;
  readonly make: (random: Random, level: Level, lang: Language) => Exercise;
}

/** Describes a generator; what it makes gets its id. */
export function generator(
  id: string,
  topic: TopicId,
  grades: readonly [from: number, to: number],
  area: Area,
  make: (random: Random, level: Level, lang: Language) => Made,
): Generator {
  return { id, topic, grades, area, make: (random, level, lang) => ({ generator: id, ...make(random, level, lang) }) };
}
