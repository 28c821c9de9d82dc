import { z } from 'zod';
import { TurnView } from './conversation.ts';

/** What a teacher sends to read a student's conversation. */
export const ViewTranscript = z.strictObject({
  /** Why, in the teacher's words; the student reads it. Not needed where a concern is the reason. */
  reason: z.string().trim().min(10).max(400).optional(),
});
export type ViewTranscript = z.infer<typeof ViewTranscript>;

/** A student's conversation as a teacher reads it: nothing can be written in it. */
export const TranscriptView = z.strictObject({
  conversationId: z.string(),
  student: z.string(),
  title: z.string().optional(),
  problem: z.string(),
  startedAt: z.string(),
  /** What stands in the student's own box. */
  attempt: z.string(),
  solved: z.boolean(),
  /**
   * Without the messages that needed a human, unless the reader is to see to one of them. Classmates' names stay hidden
   * likewise.
   */
  turns: z.array(TurnView),
});
export type TranscriptView = z.infer<typeof TranscriptView>;
