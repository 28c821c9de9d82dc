import type { Subject } from '../../contract/policy.ts';
import type { Both } from '../activities/both.ts';
import type { MaterialId } from '../activities/materials.ts';
import type { Bloom } from '../activities/shape.ts';

/** What students are to be able to do, and what a teacher can see when they can. */
export interface TopicGoal {
  readonly text: Both;
  readonly signs: readonly Both[];
}

/** A question to a class, and what it asks of them. */
export interface TopicQuestion {
  readonly bloom: Bloom;
  readonly text: Both;
}

/** What the product knows about a school topic, in its own words: enough for a lesson to be about something. */
export interface Topic {
  readonly id: string;
  /** As it stands inside a sentence, after "om" or "about". */
  readonly name: Both;
  /** Words by which a teacher names it. */
  readonly find: RegExp;
  readonly subjects: readonly Subject[];
  /** The grades whose pupils the tasks are made for. */
  readonly grades: readonly [number, number];
  /** Competence areas (their ids in the framework) that it belongs to. */
  readonly areas: readonly string[];
  /** From understanding, over using and comparing, to judging or making. */
  readonly goals: readonly [TopicGoal, TopicGoal, TopicGoal];
  readonly prior: readonly Both[];
  readonly misconceptions: readonly { readonly belief: Both; readonly reply: Both }[];
  readonly terms: readonly { readonly word: Both; readonly meaning: Both }[];
  readonly questions: readonly TopicQuestion[];
  /** How the lesson can begin, with something to look at. */
  readonly hook: Both;
  /** The example that the teacher shows. */
  readonly model: Both;
  /** The first goal in three ways: supported, on level, challenge. */
  readonly task: { readonly supported: Both; readonly onLevel: Both; readonly challenge: Both };
  readonly exit: readonly [Both, Both];
  readonly materials: readonly MaterialId[];
  /** What a unit goes through, one part a lesson. */
  readonly parts: readonly Both[];
  /** What a unit can end in. */
  readonly product: Both;
  /** What to be careful about, where there is something. */
  readonly safety?: readonly Both[];
}

/** A goal in both languages with what shows it. */
export const goal = (text: Both, ...signs: readonly Both[]): TopicGoal => ({ text, signs });

/** A question of a level. */
export const ask = (bloom: Bloom, text: Both): TopicQuestion => ({ bloom, text });

/** What students may believe, and how it can be met. */
export const belief = (said: Both, reply: Both) => ({ belief: said, reply });

/** A subject word and what it means. */
export const term = (word: Both, meaning: Both) => ({ word, meaning });
