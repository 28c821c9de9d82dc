import { z } from 'zod';

/** The one shape of every error answer. `message` is in the reader's language and holds no internals. */
export const ErrorBody = z.strictObject({
  error: z.strictObject({
    /** A stable word for programs, such as `notFound` or `turnRunning`. */
    code: z.string(),
    message: z.string(),
    details: z.unknown().optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
