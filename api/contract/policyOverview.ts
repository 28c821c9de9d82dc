import { z } from 'zod';
import { AiLevel, LocalText, Role, Situation, Subject, Task } from './policy.ts';

const Source = z.strictObject({ file: z.string(), line: z.int() });
const Effect = z.enum(['allow', 'deny']);

/** What holds for some people, when: generated from decisions and not from the text of rules. */
const PlainLine = z.strictObject({
  effect: Effect,
  /** "I timen og til lektier (gule og grønne opgaver)". */
  when: LocalText,
  /** What they may have and how much of it, or the rule's own sentence when it is closed. */
  what: LocalText,
  ruleId: z.string(),
  source: Source.optional(),
});

/** The policy in plain language for one kind of people. */
export const PlainGroup = z.strictObject({
  role: Role,
  /** "4.–10. klasse", "8.c", "Lærere". */
  who: LocalText,
  lines: z.array(PlainLine),
});
export type PlainGroup = z.infer<typeof PlainGroup>;

/** A time at which a rule counts, or a period of the calendar that is still to come. */
export const PolicyTime = z.strictObject({
  when: LocalText,
  /** Whose file it stands in. */
  whose: z.string(),
  what: LocalText,
  effect: Effect.optional(),
  ruleId: z.string().optional(),
  source: Source,
});
export type PolicyTime = z.infer<typeof PolicyTime>;

const FileRemark = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  severity: z.enum(['error', 'warning']),
  message: LocalText,
  suggestion: z.string().optional(),
});

/** The school's policy as its leader sees it. */
export const PolicyOverview = z.strictObject({
  groups: z.array(PlainGroup),
  times: z.array(PolicyTime),
  /** Why the files on disk are not the ones in force; empty when they are. */
  problems: z.array(FileRemark),
  /** What the files in force say in vain, in the order of the files. */
  warnings: z.array(FileRemark),
  classes: z.array(z.strictObject({ name: z.string(), grade: z.int() })),
});
export type PolicyOverview = z.infer<typeof PolicyOverview>;

/** Which matrix is wanted: in a situation, at a level of AI, for a class or for the school. */
export const MatrixQuestion = z.strictObject({
  situation: Situation,
  aiLevel: AiLevel,
  className: z.string().min(1).max(20).optional(),
});
export type MatrixQuestion = z.infer<typeof MatrixQuestion>;

/** Who may do what: a row for each task, a column for each kind of people. */
export const PolicyMatrix = z.strictObject({
  columns: z.array(LocalText),
  rows: z.array(
    z.strictObject({
      task: Task,
      cells: z.array(
        z.strictObject({
          effect: Effect,
          ruleId: z.string(),
          source: Source.optional(),
          /** How many hints, for students. */
          maxHint: z.int().optional(),
        }),
      ),
    }),
  ),
});
export type PolicyMatrix = z.infer<typeof PolicyMatrix>;

/** A question about anybody at any time; without `at`, now. */
export const WhatIf = z.strictObject({
  role: Role,
  grade: z.int().min(0).max(10).optional(),
  className: z.string().max(20).optional(),
  task: Task,
  subject: Subject.optional(),
  situation: Situation,
  aiLevel: AiLevel,
  /** Danish local time, such as 2027-05-31T10:00. */
  at: z
    .string()
    .max(16)
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    .optional(),
});
export type WhatIf = z.infer<typeof WhatIf>;
