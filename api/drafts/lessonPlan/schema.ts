import { z } from 'zod';
import { line } from '../kind.ts';

const bloom = z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']);

/** A competence area that a plan rests on. */
export const curriculumRef = z.strictObject({
  id: line(200),
  label: line(240),
  uncertain: z.boolean(),
});

/** What a lesson is for. `toChoose`: the areas are all of the stage, and the teacher is to choose. */
export const goalSchema = z.strictObject({
  goal: line(400),
  curriculum: z.array(curriculumRef).max(8),
  toChoose: z.boolean(),
});

/** A short list of sentences. */
export const listSchema = z.strictObject({ items: z.array(line(500)).min(1).max(8) });

/** What is to be laid ready. */
export const materialsSchema = z.strictObject({ items: z.array(line(160)).min(1).max(30) });

export const misconceptionsSchema = z.strictObject({
  items: z
    .array(z.strictObject({ belief: line(300), reply: line(400) }))
    .min(1)
    .max(4),
});

export const wordsSchema = z.strictObject({
  items: z
    .array(z.strictObject({ word: line(200), meaning: line(300) }))
    .min(1)
    .max(20),
});

/** The lesson, phase by phase. `activity` is the id of the bank's activity, null where there is none. */
export const phasesSchema = z.strictObject({
  phases: z
    .array(
      z.strictObject({
        name: line(80),
        minutes: z.int().min(1).max(240),
        teacher: line(900),
        students: line(900),
        grouping: z.enum(['alone', 'pair', 'group', 'class']),
        materials: z.array(line(80)).max(10),
        activity: line(80).nullable(),
        bloom: bloom.nullable(),
      }),
    )
    .min(1)
    .max(16),
});

export const questionsSchema = z.strictObject({
  items: z
    .array(z.strictObject({ text: line(300), bloom }))
    .min(1)
    .max(8),
});

/** The same goal in three ways. */
export const differentiationSchema = z.strictObject({
  goal: line(400),
  supported: z.array(line(500)).min(1).max(4),
  onLevel: z.array(line(500)).min(1).max(4),
  challenge: z.array(line(500)).min(1).max(4),
});

export const exitSchema = z.strictObject({ goal: line(400), items: z.array(line(400)).min(1).max(3) });

export type GoalData = z.infer<typeof goalSchema>;
export type ListData = z.infer<typeof listSchema>;
export type MisconceptionsData = z.infer<typeof misconceptionsSchema>;
export type WordsData = z.infer<typeof wordsSchema>;
export type PhasesData = z.infer<typeof phasesSchema>;
export type QuestionsData = z.infer<typeof questionsSchema>;
export type DifferentiationData = z.infer<typeof differentiationSchema>;
export type ExitData = z.infer<typeof exitSchema>;
