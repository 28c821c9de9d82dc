import { z } from 'zod';
import { line } from '../kind.ts';
import { curriculumRef } from '../lessonPlan/schema.ts';

const bloom = z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']);

/** What a unit is for: at most three goals, each with its signs of learning. */
export const overviewSchema = z.strictObject({
  goals: z
    .array(z.strictObject({ goal: line(400), signs: z.array(line(300)).min(1).max(4) }))
    .min(1)
    .max(3),
  curriculum: z.array(curriculumRef).max(8),
  toChoose: z.boolean(),
});

/** The lessons in order. */
export const lessonsSchema = z.strictObject({
  lessons: z
    .array(
      z.strictObject({
        focus: line(200),
        activity: line(900),
        product: line(200),
        minutes: z.int().min(10).max(240),
        bloom: bloom.nullable(),
      }),
    )
    .min(2)
    .max(20),
});

/** What the unit ends in, and what the class looks for in it. */
export const productSchema = z.strictObject({ product: line(300), criteria: z.array(line(300)).min(1).max(6) });

export type OverviewData = z.infer<typeof overviewSchema>;
export type LessonsData = z.infer<typeof lessonsSchema>;
export type ProductData = z.infer<typeof productSchema>;
