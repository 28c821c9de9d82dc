import { z } from 'zod';
import { AnswerKey } from './answerKey.ts';
import { Glossary } from './glossary.ts';
import { AiLevel, Situation, Subject } from './policy.ts';

/** A number needs a digit, and the right option must be one of the options, by its text or its letter. */
function isUsable(key: AnswerKey): boolean {
  switch (key.type) {
    case 'numeric':
    case 'fraction':
      return /\p{N}/u.test(key.value);
    case 'choice': {
      const letter = /^[a-l]$/i.test(key.value.trim()) ? key.value.trim().toUpperCase().charCodeAt(0) - 65 : -1;
      return key.options.includes(key.value) || (letter >= 0 && letter < key.options.length);
    }
    default:
      return true;
  }
}

/** A key that a teacher gives. */
export const GivenKey = AnswerKey.refine(isUsable, {
  message: 'No answer can be compared with this key',
  path: ['value'],
});

/** What a teacher sends to set a task. The key stays on the server. */
export const NewAssignment = z.strictObject({
  className: z.string().min(1).max(20),
  title: z.string().trim().min(1).max(120),
  text: z.string().trim().min(1).max(8_000),
  subject: Subject,
  situation: Situation,
  aiLevel: AiLevel,
  key: GivenKey.optional(),
  glossary: Glossary.optional(),
});
export type NewAssignment = z.infer<typeof NewAssignment>;

/**
 * The set that a task was shared in, as one student sees it: their own tasks of it, counted from 1. Nothing in it tells
 * whether others got other tasks.
 */
export const PlaceInSet = z.strictObject({
  id: z.string(),
  title: z.string(),
  number: z.int().min(1),
  count: z.int().min(1),
});
export type PlaceInSet = z.infer<typeof PlaceInSet>;

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
  /** For the student: the tutor is closed on it now, by the policy or because its time is over. */
  closed: z.literal(true).optional(),
  /** For the student: they have written something on it. */
  begun: z.literal(true).optional(),
  /** For the student: the tutor has confirmed their answer. */
  solved: z.literal(true).optional(),
  set: PlaceInSet.optional(),
  /** From when until when it is worked on, where that is limited. */
  opensAt: z.string().optional(),
  closesAt: z.string().optional(),
  /** For the teacher: whether the tutor can compare answers (a key was given or derived). Students do not get it. */
  hasKey: z.boolean().optional(),
  /** For the teacher: by what the school's rules can name it. */
  code: z.string().optional(),
  /** For the teacher: what its words mean. Students find them word by word. */
  glossary: Glossary.optional(),
});
export type AssignmentView = z.infer<typeof AssignmentView>;
