import { z } from 'zod';
import { AnswerKey } from './answerKey.ts';
import { AiLevel, Situation, Subject } from './policy.ts';

/** What a teacher sends to set a task. The key stays on the server. */
export const NewAssignment = z.strictObject({
  className: z.string().min(1).max(20),
  title: z.string().trim().min(1).max(120),
  text: z.string().trim().min(1).max(8_000),
  subject: Subject,
  situation: Situation,
  aiLevel: AiLevel,
  key: AnswerKey.optional(),
});
export type NewAssignment = z.infer<typeof NewAssignment>;

/** A task as anyone sees it: never with its key. */
export const AssignmentView = z.strictObject({
  id: z.string(),
  className: z.string(),
  title: z.string(),
  text: z.string(),
  subject: Subject,
  situation: Situation,
  aiLevel: AiLevel,
  teacher: z.string(),
  createdAt: z.string(),
  /** The student's own conversation about it, when there is one. */
  conversationId: z.string().optional(),
  /** For the teacher: whether the tutor can compare answers (a key was given or derived). Students do not get it. */
  hasKey: z.boolean().optional(),
});
export type AssignmentView = z.infer<typeof AssignmentView>;
