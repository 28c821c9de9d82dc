import { z } from 'zod';

const LocalName = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Day = z.iso.date();

/** A curriculum that the state sets: from when and until when. `confirmed: false`: announced, not yet in force. */
export const Framework = z.strictObject({
  id: Slug,
  name: LocalName,
  legalBasis: z.string().nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
  confirmed: z.boolean(),
});
export type Framework = z.infer<typeof Framework>;

/**
 * The file of frameworks, subjects, stages (first and last grade) and competence areas. Titles only: no official goal text
 * stands in it. `uncertain` names the parts that nobody has checked against the official text.
 */
export const CurriculumFile = z.strictObject({
  frameworks: z.array(Framework).min(1),
  subjects: z.array(
    z.strictObject({
      framework: Slug,
      id: Slug,
      name: LocalName,
      stages: z.array(z.tuple([z.int(), z.int()])).min(1),
      areas: z.array(z.strictObject({ id: Slug, name: LocalName })),
      uncertain: z.array(z.string()).optional(),
    }),
  ),
});
export type CurriculumFile = z.infer<typeof CurriculumFile>;

/** What kind of text a goal is, from the area's overall goal to the single skill. */
export const GoalKind = z.enum([
  'competenceGoal',
  'skillsAndKnowledgeArea',
  'skillGoal',
  'knowledgeGoal',
  'attentionPoint',
  'coreContent',
]);
export type GoalKind = z.infer<typeof GoalKind>;

/** A goal text that a school or a municipality has brought in, and the competence area that it belongs to. */
export const Goal = z.strictObject({
  node: z.string().min(1).max(200),
  kind: GoalKind,
  text: z.string().trim().min(3).max(1_000),
  /** Where the text was taken from, such as an address or a document's name. */
  source: z.string().trim().min(1).max(300).optional(),
});
export type Goal = z.infer<typeof Goal>;

/** A competence area of a subject at a stage. */
export interface CurriculumNode {
  /** Stable: framework, subject, stage and area, such as `fm:matematik:4-6:tal-og-algebra`. */
  readonly id: string;
  readonly framework: string;
  readonly subject: string;
  readonly subjectName: { readonly da: string; readonly en: string };
  readonly fromGrade: number;
  readonly toGrade: number;
  readonly area: string;
  readonly name: { readonly da: string; readonly en: string };
  /** Nobody has checked it against the official text. */
  readonly uncertain: boolean;
  /** Goal texts that were brought in; none come with the product. */
  readonly goals: readonly Goal[];
}

/** Frameworks and the competence areas in them. */
export interface Curriculum {
  readonly frameworks: readonly Framework[];
  readonly nodes: readonly CurriculumNode[];
}
