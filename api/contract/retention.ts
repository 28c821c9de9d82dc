import { z } from 'zod';

/** How long one kind of record is kept, and what the last deletion did with it. */
export const RetentionView = z.strictObject({
  record: z.enum(['conversations', 'drafts']),
  /** Days after its last use. */
  days: z.int().min(1),
  /** Undefined until the first deletion. */
  last: z
    .strictObject({
      at: z.iso.datetime(),
      deleted: z.int().min(0),
      /** When the oldest that is left was last used; undefined when none is. */
      oldest: z.iso.datetime().optional(),
    })
    .optional(),
});
export type RetentionView = z.infer<typeof RetentionView>;
