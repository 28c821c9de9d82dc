import { z } from 'zod';
import { ClauseView } from './conversation.ts';
import { Author, Block, Citation, DraftCheck, DraftKind, DraftRequest, Level } from './draft.ts';
import { Language } from './language.ts';
import { AiLevel, LocalText, Situation, Subject } from './policy.ts';

/** A section as the teacher sees it. `missing`: the rules could not write it; `message` says what would help. */
export const DraftSectionView = z.strictObject({
  id: z.string(),
  title: z.string(),
  audience: z.enum(['student', 'teacher', 'both']),
  level: Level.optional(),
  state: z.enum(['waiting', 'writing', 'ready', 'missing']),
  blocks: z.array(Block),
  /** Who wrote it, and a person who changed it since. */
  author: Author.optional(),
  editedBy: z.string().optional(),
  cites: z.array(Citation),
  message: z.string().optional(),
});
export type DraftSectionView = z.infer<typeof DraftSectionView>;

/** A change that can be gone back to. */
export const DraftVersionView = z.strictObject({
  revision: z.int(),
  at: z.string(),
  what: z.enum(['written', 'edited', 'rewritten', 'restored', 'approved']),
  by: z.string(),
  /** The title of the section that changed, when it was one. */
  section: z.string().optional(),
});
export type DraftVersionView = z.infer<typeof DraftVersionView>;

/** A draft as its teacher sees it. `revision` goes up with every change. */
export const DraftView = z.strictObject({
  id: z.string(),
  revision: z.int(),
  status: z.enum(['writing', 'ready', 'interrupted']),
  request: DraftRequest,
  title: z.string(),
  sections: z.array(DraftSectionView),
  checks: z.array(DraftCheck),
  /** What concerns the whole draft: what is missing, what was hidden. */
  remarks: z.array(z.string()),
  /** The named person who answers for it, as it stands. Any later change takes the approval back. */
  approved: z.strictObject({ by: z.string(), at: z.string() }).optional(),
  /**
   * Present where the policy asks for a colleague's approval: who can be asked, and who is. `isOutdated`: the draft has
   * changed since, so that nobody is asked any more.
   */
  colleague: z
    .strictObject({
      colleagues: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      asked: z
        .strictObject({
          name: z.string(),
          at: z.string(),
          refused: z.strictObject({ at: z.string(), reason: z.string() }).optional(),
          isOutdated: z.boolean(),
        })
        .optional(),
    })
    .optional(),
  versions: z.array(DraftVersionView),
  /** The school's rule for this. */
  clause: ClauseView,
  /** What the school wants said where Ledetråd has written something; undefined where it says nothing of its own. */
  disclosure: LocalText.optional(),
  /** The model that may write it, by its label; undefined when only the product's own rules do. */
  model: z.string().optional(),
});
export type DraftView = z.infer<typeof DraftView>;

/** A draft in a list. */
export const DraftSummary = z.strictObject({
  id: z.string(),
  kind: DraftKind,
  title: z.string(),
  subject: Subject,
  grade: z.int(),
  status: z.enum(['writing', 'ready', 'interrupted']),
  approved: z.boolean(),
  updatedAt: z.string(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** Begins a draft. The same `clientDraftId` begins it once, however often it is sent. */
export const StartDraft = z.strictObject({
  clientDraftId: z.string().min(1).max(64),
  request: DraftRequest,
});
export type StartDraft = z.infer<typeof StartDraft>;

/** A change of one section, of the revision that the teacher sees. Paths are those of its blocks. */
export const EditDraft = z.strictObject({
  revision: z.int().min(0),
  section: z.string().max(60),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('set'), path: z.string().max(200), text: z.string().max(8_000) }),
    /**
     * A new item of a list. Where items are more than a text it is one like the item before it: with `text` wherever a
     * text may not be empty, or without `text` a copy.
     */
    z.strictObject({
      kind: z.literal('insert'),
      path: z.string().max(200),
      index: z.int().min(0).max(200),
      text: z.string().max(4_000).optional(),
    }),
    z.strictObject({ kind: z.literal('remove'), path: z.string().max(200) }),
  ]),
});
export type EditDraft = z.infer<typeof EditDraft>;

/** How one section is to be written anew. */
export const RewriteSection = z
  .strictObject({
    revision: z.int().min(0),
    section: z.string().max(60),
    /** What the buttons say; `own` comes with the teacher's words. */
    wish: z.enum(['again', 'shorter', 'morePractice', 'mixedClass', 'own']),
    words: z.string().trim().max(500).optional(),
  })
  .refine(({ wish, words = '' }) => wish !== 'own' || words !== '', { path: ['words'] });
export type RewriteSection = z.infer<typeof RewriteSection>;

/** How an approved draft is shared with a class. */
export const ShareDraft = z.strictObject({
  /** Made by the page: sending the same one again shares nothing anew. */
  clientShareId: z
    .string()
    .min(8)
    .max(64)
    .regex(/^[\w-]+$/),
  className: z.string().min(1).max(20),
  /** What students see; never the level. */
  title: z.string().trim().min(1).max(120),
  situation: Situation,
  aiLevel: AiLevel,
  opensAt: z.iso.datetime({ offset: true }).max(40).optional(),
  closesAt: z.iso.datetime({ offset: true }).max(40).optional(),
  maxHint: z.int().min(0).max(4).optional(),
  /**
   * Who gets which version. Without students it is for everybody who is not named at another version; without a level it
   * is what has no versions.
   */
  audience: z
    .array(
      z.strictObject({ level: Level.optional(), studentIds: z.array(z.string().min(1).max(64)).max(60).optional() }),
    )
    .min(1)
    .max(4),
});
export type ShareDraft = z.infer<typeof ShareDraft>;

/** What a teacher wrote in "What shall I make?". */
export const ReadRequest = z.strictObject({ text: z.string().trim().min(1).max(34_000), lang: Language });
export type ReadRequest = z.infer<typeof ReadRequest>;

/** What was understood of a teacher's own words. `remarks`: what was hidden in them. */
export const RequestReading = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('draft'),
    request: DraftRequest.partial(),
    /** What is still to be filled in. A source or notes may be left out where a model writes. */
    asks: z.array(z.enum(['kind', 'subject', 'grade', 'topic', 'source', 'notes'])),
    /** What was not said in so many words, but is likely. */
    guessed: z.array(z.enum(['subject', 'grade'])),
    /** The class that it is for. */
    className: z.string().optional(),
    /** The AI level that the shared task is to have. */
    aiLevel: AiLevel.optional(),
    /** Other kinds that the same words ask for. */
    alongside: z.array(DraftKind),
    remarks: z.array(z.string()),
  }),
  /** A question about what students, or the teacher, may do: the policy's own answer. */
  z.strictObject({
    kind: z.literal('policy'),
    about: z.enum(['student', 'teacher']),
    clause: ClauseView,
    remarks: z.array(z.string()),
  }),
  /** Something that is never done here: the clause, and drafts that can be had instead. */
  z.strictObject({ kind: z.literal('denied'), clause: ClauseView, offers: z.array(DraftKind) }),
  z.strictObject({ kind: z.literal('unclear'), message: z.string(), remarks: z.array(z.string()) }),
]);
export type RequestReading = z.infer<typeof RequestReading>;
