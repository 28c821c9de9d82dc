import { z } from 'zod';
import { Author, Block, Citation, DraftCheck, DraftKind, Level } from './draft.ts';
import { Language } from './language.ts';
import { LocalText, Subject } from './policy.ts';

const Words = z.string().trim().max(500);

/** Asks a colleague to approve a draft as it stands. */
export const AskReview = z.strictObject({
  revision: z.int().min(0),
  colleagueId: z.string().min(1).max(64),
  words: Words.default(''),
});
export type AskReview = z.infer<typeof AskReview>;

/** The colleague's answer about the revision that they have read; a no comes with its reason. */
export const AnswerReview = z
  .strictObject({ revision: z.int().min(0), approve: z.boolean(), reason: Words.default('') })
  .refine(({ approve, reason }) => approve || reason !== '', { path: ['reason'] });
export type AnswerReview = z.infer<typeof AnswerReview>;

/** A draft that waits for the reader's approval, in a list. */
export const ReviewSummary = z.strictObject({
  draftId: z.string(),
  title: z.string(),
  kind: DraftKind,
  author: z.string(),
  askedAt: z.string(),
});
export type ReviewSummary = z.infer<typeof ReviewSummary>;

/** A colleague's draft as somebody reads it who is asked to approve it: what it holds and nothing to change it with. */
export const ReviewView = z.strictObject({
  draftId: z.string(),
  revision: z.int(),
  title: z.string(),
  kind: DraftKind,
  subject: Subject,
  grade: z.int(),
  lang: Language,
  author: z.string(),
  askedAt: z.string(),
  /** What the author says to the reader; may be empty. */
  words: z.string(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      audience: z.enum(['student', 'teacher', 'both']),
      level: Level.optional(),
      blocks: z.array(Block),
      /** Who wrote it, and who has changed it since. */
      author: Author.optional(),
      editedBy: z.string().optional(),
      cites: z.array(Citation),
    }),
  ),
  checks: z.array(DraftCheck),
  remarks: z.array(z.string()),
  disclosure: LocalText.optional(),
});
export type ReviewView = z.infer<typeof ReviewView>;
