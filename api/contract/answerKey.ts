import { z } from 'zod';

/**
 * The answer to a problem, with its type, so that the guard knows what would give it away and the tutor what to compare
 * a student's claim with. Keys live on the server only: they come in from a teacher or the solver and never go out.
 */
export const AnswerKey = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('numeric'),
    value: z.string().min(1).max(200),
    unit: z.string().max(40).optional(),
    steps: z.array(z.string().max(200)).max(40).optional(),
  }),
  z.strictObject({
    type: z.literal('fraction'),
    value: z.string().min(1).max(200),
    unit: z.string().max(40).optional(),
    steps: z.array(z.string().max(200)).max(40).optional(),
  }),
  z.strictObject({
    type: z.literal('expression'),
    value: z.string().min(1).max(400),
    steps: z.array(z.string().max(400)).max(40).optional(),
  }),
  z.strictObject({
    type: z.literal('choice'),
    /** The text of the right option, or its letter. */
    value: z.string().min(1).max(400),
    options: z.array(z.string().min(1).max(400)).min(2).max(12),
  }),
  z.strictObject({
    type: z.literal('phrase'),
    value: z.string().min(1).max(400),
    aliases: z.array(z.string().min(1).max(400)).max(40).optional(),
  }),
  z.strictObject({ type: z.literal('none') }),
]);
export type AnswerKey = z.infer<typeof AnswerKey>;

/** Where a key came from: a teacher wrote it, the engine derived it, or there is none. */
export type KeyOrigin = 'given' | 'solved' | 'none';
