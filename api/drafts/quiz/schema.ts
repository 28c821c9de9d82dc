import { z } from 'zod';
import { AnswerKey } from '../../contract/answerKey.ts';
import { Proof } from '../../maths/exercises/index.ts';
import { line } from '../kind.ts';

/** Questions as students read them: first those with options, then those with a short answer. */
export const Questions = z.strictObject({
  choices: z.array(z.strictObject({ question: line(600), options: z.array(line(120)).min(3).max(4) })).max(20),
  short: z.array(line(600)).max(20),
});
export type Questions = z.infer<typeof Questions>;

/** The answer to a question, with what each wrong option may tell. */
export const QuizAnswer = z.strictObject({
  key: AnswerKey,
  answer: line(400),
  behind: z.array(z.strictObject({ option: line(120), why: line(200) })).max(3),
  /** What the right answer is worked out from, and the answer as a number; none where it stands in a text. */
  proof: Proof.optional(),
  exact: AnswerKey.optional(),
  numbers: z.string().max(400),
});
export type QuizAnswer = z.infer<typeof QuizAnswer>;

/** The answers in the order of the questions. */
export const QuizKey = z.strictObject({
  choices: z.array(QuizAnswer).max(20),
  short: z.array(QuizAnswer).max(20),
  remarks: z.array(line(400)).max(4).optional(),
});
export type QuizKey = z.infer<typeof QuizKey>;
