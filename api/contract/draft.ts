import { z } from 'zod';
import { Language } from './language.ts';
import { Subject } from './policy.ts';

/** What can be drafted. `faultFinding` is the AI-literacy task "find the fault". */
export const DraftKind = z.enum([
  'lessonPlan',
  'unitPlan',
  'differentiation',
  'exercises',
  'quiz',
  'feedback',
  'criteria',
  'faultFinding',
]);
export type DraftKind = z.infer<typeof DraftKind>;

/** The three ways to the same goal: "støttet", "på trin", "udfordring". Students never see the word. */
export const Level = z.enum(['supported', 'onLevel', 'challenge']);
export type Level = z.infer<typeof Level>;

/** How feedback is said. */
const Tone = z.enum(['gentle', 'matterOfFact', 'encouraging']);
export type Tone = z.infer<typeof Tone>;

/** A BCP 47 tag of a language that pupils speak at home, such as "uk" or "ar". */
export const HomeLanguage = z
  .string()
  .max(8)
  .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/);

/** A document or a pasted text that the draft is to be made of. It is data: nothing in it is obeyed. */
const DraftSource = z.strictObject({
  name: z.string().trim().min(1).max(120),
  text: z.string().trim().min(1).max(30_000),
});
export type DraftSource = z.infer<typeof DraftSource>;

/** What a teacher asks for. Everything but kind, subject, grade and topic may be left out. */
export const DraftRequest = z.strictObject({
  kind: DraftKind,
  subject: Subject,
  grade: z.int().min(0).max(10),
  /** The language that the draft is written in. */
  lang: Language,
  topic: z.string().trim().min(1).max(200),
  /** The teacher's own learning goal. */
  goal: z.string().trim().min(1).max(400).optional(),
  /** Length of a lesson, in minutes. */
  minutes: z.int().min(10).max(240).optional(),
  /** Lessons of a unit. */
  lessons: z.int().min(2).max(20).optional(),
  /** Exercises in a set, or questions in a quiz. */
  count: z.int().min(1).max(30).optional(),
  /** Words that every version must keep. */
  terms: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
  /** The LIX that each version of a text should have. */
  lix: z
    .strictObject({
      supported: z.int().min(5).max(70),
      onLevel: z.int().min(5).max(70),
      challenge: z.int().min(5).max(70),
    })
    .optional(),
  homeLanguage: HomeLanguage.optional(),
  tone: Tone.optional(),
  /** The teacher's own words: wishes, notes, criteria. Personal data are hidden before anything reads them. */
  wishes: z.string().trim().max(4_000).optional(),
  sources: z.array(DraftSource).max(3).optional(),
});
export type DraftRequest = z.infer<typeof DraftRequest>;

/** Who wrote a text: the product's own rules, a model by its name, or a person. */
export const Author = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rules') }),
  z.strictObject({ kind: z.literal('model'), label: z.string() }),
  z.strictObject({ kind: z.literal('person'), name: z.string() }),
]);
export type Author = z.infer<typeof Author>;

/** Something that a draft rests on. `uncertain`: nobody has checked it against the official text. */
export const Citation = z.strictObject({
  id: z.string(),
  kind: z.enum(['curriculum', 'document', 'activity', 'teacher', 'engine']),
  label: z.string(),
  uncertain: z.literal(true).optional(),
});
export type Citation = z.infer<typeof Citation>;

/**
 * A piece of text as it is read. `path` says where in the section's data it stands ("phases.0.minutes"), so that it can
 * be edited in place; without one it cannot. `lang` is set where it differs from the draft's.
 */
const Passage = z.strictObject({
  text: z.string(),
  path: z.string().optional(),
  lang: z.string().optional(),
});
export type Passage = z.infer<typeof Passage>;

/** What a section is made of when it is shown, printed or exported. A list with a `path` may get and lose items, a table with one rows. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: Passage }),
  z.strictObject({ kind: z.literal('paragraph'), text: Passage }),
  z.strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(Passage),
    path: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(Passage)),
    path: z.string().optional(),
  }),
  /** A remark beside the text: where it comes from, what to be careful about, or what only the teacher needs. */
  z.strictObject({ kind: z.literal('note'), tone: z.enum(['source', 'caution', 'teacher']), text: Passage }),
]);
export type Block = z.infer<typeof Block>;

/** A test of the draft in code. `evidence` says what was counted, in the reader's language. */
export const DraftCheck = z.strictObject({
  id: z.string(),
  state: z.enum(['holds', 'fails', 'notApplicable']),
  label: z.string(),
  evidence: z.string(),
});
export type DraftCheck = z.infer<typeof DraftCheck>;
