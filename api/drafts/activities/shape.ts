import type { Subject } from '../../contract/policy.ts';
import type { Both } from './both.ts';
import type { MaterialId } from './materials.ts';

/** What an activity or a question asks of students: Bloom's six levels, from the simplest. */
export type Bloom = 'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate' | 'create';

/** Analyse, evaluate and create: what peers' plans have least of. */
export const isHigherOrder = (bloom: Bloom): boolean =>
  bloom === 'analyse' || bloom === 'evaluate' || bloom === 'create';

/** Where in a lesson something belongs. */
export type Phase = 'opening' | 'explore' | 'instruct' | 'practise' | 'share' | 'close';

/** How students sit and work. */
export type Grouping = 'alone' | 'pair' | 'group' | 'class';

/**
 * Something that a class can do. `{topic}` in a text stands for what the lesson is about; it follows "om" in Danish and
 * "about" in English, so that any noun fits.
 */
export interface Activity {
  readonly id: string;
  readonly name: Both;
  readonly bloom: Bloom;
  /** The fewest and most minutes in which it makes sense. */
  readonly minutes: readonly [number, number];
  readonly grouping: Grouping;
  readonly phase: Phase;
  /** First and last grade. */
  readonly grades: readonly [number, number];
  readonly subjects: readonly Subject[] | 'all';
  /** Only for these topics, by id, where it is about one thing. */
  readonly topics?: readonly string[];
  readonly materials: readonly MaterialId[];
  /** What the teacher does, then what the students do: two to five short sentences in all. */
  readonly teacher: readonly Both[];
  readonly students: readonly Both[];
  /** What the teacher does instead, when the topic brings its own example to show. */
  readonly afterModel?: readonly Both[];
  /** It has room for the topic's own task in three versions. */
  readonly takesTask?: true;
  /** What the teacher can ask on the way. */
  readonly questions: readonly Both[];
  readonly support: Both;
  readonly challenge: Both;
  /** What the teacher can see and hear when it works. */
  readonly signs: Both;
}
