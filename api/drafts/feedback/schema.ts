import { z } from 'zod';
import { line } from '../kind.ts';

/** What works, from the teacher's notes alone. */
export const Strengths = z.strictObject({ opening: line(160), items: z.array(line(300)).min(1).max(4) });
export type Strengths = z.infer<typeof Strengths>;

/** The one thing to work on. */
export const Focus = z.strictObject({ opening: line(160), text: line(300) });
export type Focus = z.infer<typeof Focus>;

/** Something to do at once. */
export const NextStep = z.strictObject({ opening: line(160), text: line(300) });
export type NextStep = z.infer<typeof NextStep>;

/** What the student is asked back. */
export const Question = z.strictObject({ text: line(200) });
export type Question = z.infer<typeof Question>;

/** For the teacher: a line before, and what there is. */
export const ForTeacher = z.strictObject({ opening: line(200), items: z.array(line(400)).min(1).max(10) });
export type ForTeacher = z.infer<typeof ForTeacher>;
