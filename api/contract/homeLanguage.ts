import { z } from 'zod';
import { HomeLanguageTag } from './glossary.ts';

/** A student asks for their problem beside the Danish. */
export const HomeQuestion = z.strictObject({ conversationId: z.string().min(1).max(100), lang: HomeLanguageTag });
export type HomeQuestion = z.infer<typeof HomeQuestion>;

/** What there is without a model: the glossary's words in the student's language. */
export const HomeTerms = z.strictObject({
  lang: HomeLanguageTag,
  terms: z.array(z.strictObject({ term: z.string(), text: z.string() })),
  /** Whether the whole problem can be asked for. */
  canTranslate: z.boolean(),
});
export type HomeTerms = z.infer<typeof HomeTerms>;

/** A problem sentence by sentence; written by a model, checked by code, read by nobody. */
export const HomeTranslation = z.strictObject({
  lang: HomeLanguageTag,
  /** What people read as its author. */
  model: z.string(),
  pairs: z.array(
    z.strictObject({
      da: z.string(),
      home: z.string(),
      /** The Danish words that stand in brackets in `home`. */
      keep: z.array(z.string()),
    }),
  ),
});
export type HomeTranslation = z.infer<typeof HomeTranslation>;
