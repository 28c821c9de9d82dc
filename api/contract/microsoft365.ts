import { z } from 'zod';

/** The token that Teams has for whoever asks, got just now: with it the server acts as they may in Microsoft 365. */
const Proof = z.string().min(1).max(16_384);
const ClassIds = z.array(z.guid().max(36)).min(1).max(60);

export const AskMicrosoft = z.strictObject({ token: Proof });
export type AskMicrosoft = z.infer<typeof AskMicrosoft>;

/** Which of the classes in Microsoft 365 are to be looked at. */
export const PreviewClassList = z.strictObject({ token: Proof, classIds: ClassIds });
export type PreviewClassList = z.infer<typeof PreviewClassList>;

export const TakeClassList = z.strictObject({
  token: Proof,
  classIds: ClassIds,
  /** That of the preview: what is taken over is what was seen. */
  fingerprint: z.string().length(43),
  /** Who is in a class here and not in Microsoft 365 leaves it. */
  removeAbsent: z.boolean(),
});
export type TakeClassList = z.infer<typeof TakeClassList>;

/** A class that the leader is in, in Microsoft 365. */
export const MicrosoftClass = z.strictObject({
  id: z.string(),
  /** Its name there. */
  name: z.string(),
  /** What it is called here, and its grade; absent when it cannot be taken over. */
  takenAs: z.strictObject({ name: z.string(), grade: z.int() }).optional(),
  /** Why it cannot be taken over. */
  problem: z.enum(['noGrade', 'nameTooLong']).optional(),
  /** Its name is that of a class, such as 8.c, or the school has it already. */
  likely: z.boolean(),
});
export type MicrosoftClass = z.infer<typeof MicrosoftClass>;

const Member = z.enum(['student', 'teacher']);

/** What the list of some classes would change. Names stand in the order of the alphabet. */
export const ClassListPreview = z.strictObject({
  /** The classes' names here. */
  classNames: z.array(z.string()),
  /** How many people Microsoft 365 has in them. */
  people: z.int(),
  added: z.array(z.strictObject({ name: z.string(), role: Member, classNames: z.array(z.string()) })),
  changed: z.array(
    z.strictObject({
      name: z.string(),
      formerName: z.string().optional(),
      role: Member.optional(),
      grade: z.int().optional(),
      joins: z.array(z.string()),
    }),
  ),
  /** In a class here, and not in Microsoft 365. */
  leaving: z.array(z.strictObject({ name: z.string(), className: z.string() })),
  leftOut: z.array(z.strictObject({ name: z.string(), why: z.enum(['otherSchool', 'noRole', 'noGrade']) })),
  fingerprint: z.string(),
});
export type ClassListPreview = z.infer<typeof ClassListPreview>;

/** How many people it was. */
export const ClassListTaken = z.strictObject({ added: z.int(), changed: z.int(), left: z.int() });
export type ClassListTaken = z.infer<typeof ClassListTaken>;

export const SaveToOneDrive = z.strictObject({
  token: Proof,
  format: z.enum(['docx', 'pdf', 'text']),
  copy: z.enum(['teacher', 'student']),
});
export type SaveToOneDrive = z.infer<typeof SaveToOneDrive>;

/** Where a file is now. */
export const SavedFile = z.strictObject({ name: z.string(), url: z.string() });
export type SavedFile = z.infer<typeof SavedFile>;
