import { z } from 'zod';

/** The one shape of every error answer. `message` is in the reader's language and holds no internals. */
export const ErrorBody = z.strictObject({
  error: z.strictObject({
    /** A stable word for programs, such as `notFound` or `turnRunning`. */
    code: z.string(),
    message: z.string(),
    details: z.unknown().optional(),
    /** What was sent needs a human: `message` says who can help, and nothing else is to be shown. */
    handOver: z.literal(true).optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
