import { z } from 'zod';
import { line } from '../kind.ts';

/** What the criteria are for. */
export const Aim = z.strictObject({ text: line(800) });
export type Aim = z.infer<typeof Aim>;

/** Each thing to look at, with three descriptions of work: on the way, good, further still. */
export const Criteria = z.strictObject({
  rows: z
    .array(z.strictObject({ name: line(420), onTheWay: line(220), good: line(220), further: line(220) }))
    .min(2)
    .max(6),
});
export type Criteria = z.infer<typeof Criteria>;

/** What a student can say of their own work, and the beginning of a next step. */
export const SelfCheck = z.strictObject({ items: z.array(line(220)).min(2).max(8), nextStep: line(120) });
export type SelfCheck = z.infer<typeof SelfCheck>;

/** How to use the criteria. */
export const Use = z.strictObject({ items: z.array(line(400)).min(1).max(6) });
export type Use = z.infer<typeof Use>;
