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
    /** How it must be written, where that is the task: its terms collected, or a product with the common factor outside. */
    form: z.enum(['collected', 'factored']).optional(),
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
  /** `x < 4`: where the solutions of an inequality end, and on which side of it they are. */
  z.strictObject({
    type: z.literal('inequality'),
    value: z.string().min(1).max(200),
    steps: z.array(z.string().max(200)).max(40).optional(),
  }),
  /** Several values that are the answer together: the solutions of an equation, the factors of a number. */
  z.strictObject({
    type: z.literal('set'),
    values: z.array(z.string().min(1).max(200)).min(1).max(12),
    steps: z.array(z.string().max(200)).max(40).optional(),
  }),
  /** A sentence or text in the other language, and other good translations of it. */
  z.strictObject({
    type: z.literal('translation'),
    value: z.string().min(1).max(2000),
    aliases: z.array(z.string().min(1).max(2000)).max(12).optional(),
  }),
  /** A text of the student's own. How much the tutor may write that could be put into it, in words. */
  z.strictObject({
    type: z.literal('essay'),
    /** How long the text should be. */
    words: z.number().int().min(20).max(5000).optional(),
    limits: z
      .strictObject({
        /** The longest run of words that could be put in as it stands. */
        run: z.number().int().min(1).max(40),
        turn: z.number().int().min(1).max(200),
        /** The share of the whole text, over all turns. */
        share: z.number().min(0).max(0.5),
      })
      .optional(),
  }),
  /** What a good answer must mention, in the teacher's words. */
  z.strictObject({ type: z.literal('rubric'), points: z.array(z.string().min(1).max(400)).min(1).max(20) }),
  z.strictObject({ type: z.literal('none') }),
]);
export type AnswerKey = z.infer<typeof AnswerKey>;

/** Where a key came from: a teacher wrote it, the engine derived it, a model's two ways to it agreed, or there is none. */
export type KeyOrigin = 'given' | 'solved' | 'agreed' | 'none';
