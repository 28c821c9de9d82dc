import { z } from 'zod';
import { ClauseView } from './conversation.ts';
import { AiLevel, LocalText, Situation, Subject, Task } from './policy.ts';

const ClassName = z.string().min(1).max(20);

/** About whom somebody asks: themselves (in one of their classes), a student of a class, or a teacher. */
export const MayIAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('me'), className: ClassName.optional() }),
  z.strictObject({ kind: z.literal('student'), className: ClassName }),
  z.strictObject({ kind: z.literal('teacher') }),
]);
export type MayIAbout = z.infer<typeof MayIAbout>;

/** “Må jeg bruge AI til dette?”, as a few plain questions have been answered. */
export const MayIQuestion = z.strictObject({
  about: MayIAbout,
  task: Task,
  situation: Situation,
  aiLevel: AiLevel.default('yellow'),
  subject: Subject.optional(),
});
export type MayIQuestion = z.infer<typeof MayIQuestion>;

/** Which of the questions can change the answer about a student in a situation. */
const MayIMatter = z.strictObject({ situation: Situation, steps: z.array(z.enum(['task', 'aiLevel'])) });
export type MayIMatter = z.infer<typeof MayIMatter>;

/** What there is to ask with: whom this person may ask about, and what the answer can depend on. */
export const MayIStart = z.strictObject({
  about: z.array(MayIAbout),
  asksSubject: z.boolean(),
  /** For each in `about` who is a student. What cannot change the answer need not be asked. */
  matters: z.array(z.strictObject({ about: MayIAbout, inSituations: z.array(MayIMatter) })),
});
export type MayIStart = z.infer<typeof MayIStart>;

/** The layers of policy files. */
const PolicyLevel = z.enum(['municipality', 'school', 'class']);

const Source = z.strictObject({ file: z.string(), line: z.int() });

/** What one layer said to a question; without a rule it is silent. */
export const LayerSaid = z.strictObject({
  level: PolicyLevel,
  name: z.string(),
  rule: z
    .strictObject({ id: z.string(), effect: z.enum(['allow', 'deny']), source: Source, clause: LocalText })
    .optional(),
});
export type LayerSaid = z.infer<typeof LayerSaid>;

/** The policy's answer in plain words; every part of it follows from the decision in `clause`. */
export const MayIAnswer = z.strictObject({
  clause: ClauseView,
  /** On what terms, one sentence each; none when the answer is no. */
  terms: z.array(LocalText),
  /** Whom to ask, by who decided. */
  ask: LocalText,
  /** What the same person may have instead, now and here; only when the answer is no. */
  instead: z.array(Task),
  /** Where the same thing is allowed; only when the answer is no. */
  openIn: z.array(Situation),
  /** Tasks of a teacher's are excepted from a no: some of them are open. */
  someTasksOpen: z.boolean(),
  /** What each layer said, the uppermost first. */
  layers: z.array(LayerSaid),
});
export type MayIAnswer = z.infer<typeof MayIAnswer>;
