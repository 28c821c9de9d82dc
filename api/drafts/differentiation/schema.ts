import { z } from 'zod';
import { HomeLanguage } from '../../contract/draft.ts';
import { line } from '../kind.ts';

/** The text that the versions are made of, as the teacher gave it. */
export const Original = z.strictObject({
  name: line(120),
  text: line(30_000),
  /** Rounded; a set of tasks has none. */
  lix: z.number().optional(),
});
export type Original = z.infer<typeof Original>;

/** A word with its meaning; the meaning may be left for the class to find. */
const Word = z.strictObject({ word: line(60), meaning: z.string().trim().max(300) });

/**
 * One version: the same goal for all, a text at its level, and tasks. `paragraphs` are the lines of the text, "- " before the
 * items of a list; there are none when the source is a set of tasks.
 */
export const Version = z.strictObject({
  goal: line(400),
  paragraphs: z.array(line(30_000)).max(200),
  words: z.array(Word).max(12),
  steps: z.array(line(300)).max(6),
  tasks: z.array(line(700)).min(1).max(40),
  starters: z.array(line(200)).max(6),
});
export type Version = z.infer<typeof Version>;

/** Words of the text. `home` is for the pupil's own language and stays empty until somebody fills it in. */
export const Glossary = z.strictObject({
  /** A BCP 47 tag, or empty when no other language is wanted. */
  homeLanguage: z.union([HomeLanguage, z.literal('')]),
  rows: z
    .array(
      z.strictObject({
        word: line(60),
        syllables: z.string().trim().max(90),
        meaning: z.string().trim().max(300),
        home: z.string().trim().max(120),
      }),
    )
    .min(1)
    .max(16),
});
export type Glossary = z.infer<typeof Glossary>;

/** What the teacher should know about the versions. LIX numbers are rounded. */
export const Notes = z.strictObject({
  lix: z
    .array(
      z.strictObject({
        version: line(40),
        before: z.number(),
        after: z.number(),
        target: z.number(),
        distance: z.number(),
      }),
    )
    .max(3),
  remarks: z.array(line(600)).min(1).max(12),
  changes: z.array(line(900)).max(60),
});
export type Notes = z.infer<typeof Notes>;
