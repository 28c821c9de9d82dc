import { z } from 'zod';
import { FAULT_KINDS } from '../../language/texts/drafts/faultFinding.ts';
import { line } from '../kind.ts';

/** The text that students read. Its mark stands in the rendering and cannot be edited away. */
export const FaultyText = z.strictObject({ title: line(240), text: line(9_000) });
export type FaultyText = z.infer<typeof FaultyText>;

/** What students do. `count` is how many faults there are. */
export const Task = z.strictObject({
  intro: line(400),
  count: z.int().min(1).max(8),
  steps: z.array(line(300)).min(2).max(8),
  reflect: line(300),
});
export type Task = z.infer<typeof Task>;

/** A planted fault: the sentence as it stands in the text and as it stood in the source ("" when it was put in). */
const Fault = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  planted: line(700),
  original: z.string().trim().max(700),
  how: line(300),
});

/** The key, for the teacher alone. */
export const FaultKey = z.strictObject({ intro: line(300), faults: z.array(Fault).min(1).max(8) });
export type FaultKey = z.infer<typeof FaultKey>;
