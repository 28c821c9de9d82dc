import type { Level } from '../../contract/draft.ts';
import { numbersOf } from '../../maths/exercises/index.ts';
import type { DraftContent, DraftTask } from '../kind.ts';
import { type Answer, Answers, Exercises } from './schema.ts';

/** The lists of exercises that a draft can have, with the level that each is for and the section that holds its answers. */
export const LISTS = [
  { id: 'list', answers: 'listKey', level: undefined },
  { id: 'supported', answers: 'supportedKey', level: 'supported' },
  { id: 'onLevel', answers: 'onLevelKey', level: 'onLevel' },
  { id: 'challenge', answers: 'challengeKey', level: 'challenge' },
] as const satisfies readonly { id: string; answers: string; level: Level | undefined }[];

/** An exercise beside its answer; none where a teacher has added or removed one on one side only. */
export interface Pair {
  readonly level: Level | undefined;
  /** Its place in its list, from 1. */
  readonly number: number;
  readonly text: string;
  readonly answer: Answer | undefined;
}

/** The exercises of a draft with their answers, list by list. */
export function pairsOf(content: DraftContent): Pair[] {
  return LISTS.flatMap(({ id, answers, level }) => {
    const list = Exercises.safeParse(content[id]);
    if (!list.success) return [];
    const keys = Answers.safeParse(content[answers]);
    const aligned = keys.success && keys.data.answers.length === list.data.exercises.length;
    return list.data.exercises.map((text, i) => ({
      level,
      number: i + 1,
      text,
      answer: aligned ? keys.data.answers[i] : undefined,
    }));
  });
}

/** Whether an exercise still has the numbers that its answer was made for. */
export const isUnchanged = (text: string, { numbers }: Pick<Answer, 'numbers'>): boolean =>
  (['da', 'en'] as const).some((lang) => numbersOf({ text }, lang) === numbers);

/**
 * The exercises as tasks for students, each with its key; one whose numbers a teacher has changed since, or that has no
 * answer beside it, comes without a key, so that the tutor never holds a wrong one.
 */
export function exercisesOf(content: DraftContent): DraftTask[] {
  return pairsOf(content).map(({ level, text, answer }) => ({
    level,
    text,
    ...(answer && isUnchanged(text, answer) && { key: answer.key }),
  }));
}
