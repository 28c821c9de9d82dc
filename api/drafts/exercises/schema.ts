import { z } from 'zod';
import { AnswerKey } from '../../contract/answerKey.ts';
import { Proof } from '../../maths/exercises/index.ts';
import { line } from '../kind.ts';

/** What the exercises are for, and how to go about them. */
export const Intro = z.strictObject({ goal: line(400), steps: z.array(line(200)).min(1).max(8) });
export type Intro = z.infer<typeof Intro>;

/** The exercises as students read them. */
export const Exercises = z.strictObject({ exercises: z.array(line(600)).min(1).max(30) });
export type Exercises = z.infer<typeof Exercises>;

/** The answer to one exercise, for the teacher alone. */
export const Answer = z.strictObject({
  key: AnswerKey,
  /** The answer as it is written: "12,50 kr.". */
  answer: line(400),
  working: z.array(line(400)).max(20),
  /** What a machine made the key from; none where it stands in a text. */
  proof: Proof.optional(),
  /** The numbers of the exercise as it was made: when they are others, the key is no longer its. */
  numbers: z.string().max(400),
  /** The topic, the same on all levels. */
  topic: z.string().max(80),
});
export type Answer = z.infer<typeof Answer>;

/** The answers of a list of exercises, in its order. */
export const Answers = z.strictObject({
  answers: z.array(Answer).min(1).max(30),
  /** What the teacher should know about the list: fewer exercises than asked for, another grade. */
  remarks: z.array(line(400)).max(4).optional(),
});
export type Answers = z.infer<typeof Answers>;
