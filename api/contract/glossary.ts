import { z } from 'zod';
import { homeLanguageCodes } from '../language/homeLanguages.ts';

/** A language that a student can have beside the Danish. */
export const HomeLanguageTag = z.enum(homeLanguageCodes);
export type HomeLanguageTag = z.infer<typeof HomeLanguageTag>;

/** Most terms of a task's glossary. */
export const MOST_TERMS = 40;

/** Words in one line; something in them can be read. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/[\p{L}\p{N}]/u, 'there is nothing to read')
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'one line of text');

/** What a term is called in a home language. */
const HomeTerm = z.strictObject({ lang: HomeLanguageTag, text: line(120) });

/** A word of the subject, as the teacher explains it. */
export const GlossaryTerm = z.strictObject({
  term: line(60),
  /** Empty where only its name in other languages is given. */
  meaning: z.union([z.literal(''), line(300)]).default(''),
  /** Each language at most once. */
  home: z
    .array(HomeTerm)
    .max(homeLanguageCodes.length)
    .refine((home) => new Set(home.map(({ lang }) => lang)).size === home.length, 'a language is given twice')
    .default([]),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** The glossary of a task: each term once. */
export const Glossary = z
  .array(GlossaryTerm)
  .max(MOST_TERMS)
  .refine(
    (terms) => new Set(terms.map(({ term }) => term.toLowerCase())).size === terms.length,
    'a term is given twice',
  );
export type Glossary = z.infer<typeof Glossary>;
