import { z } from 'zod';
import { LocalText } from './policy.ts';

/** SHA-256 of a version of the policy files, in hex. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What happened to a version: `firstStart` the server began with it, `taken` the files were changed and nobody had to
 * approve, `waiting` it waits for approval, `same` the files are again those in force and nothing waits, `inForce` it
 * counts from here on; the others are what somebody said of it.
 */
const VersionWhat = z.enum(['firstStart', 'taken', 'waiting', 'same', 'approved', 'withdrawn', 'rejected', 'inForce']);

/** The versions of the policy files, for leaders and those who approve. Times are ISO 8601 in UTC. */
export const PolicyVersionsView = z.strictObject({
  inForce: z.strictObject({ hash: Hash, since: z.string() }),
  /** Absent when a change counts at once. */
  approvers: z
    .strictObject({
      needed: z.int(),
      /** Without a name: nobody at the school is called that, so they cannot approve. */
      people: z.array(z.strictObject({ id: z.string(), name: z.string().optional() })),
    })
    .optional(),
  /** Absent when nothing waits. */
  waiting: z
    .strictObject({
      hash: Hash,
      since: z.string(),
      /** Who asked for it; absent when it is what the files became. */
      by: z.string().optional(),
      approvals: z.array(z.strictObject({ name: z.string(), at: z.string() })),
    })
    .optional(),
  /** What the reader may do with the version that waits, and with others. */
  you: z.strictObject({
    mayApprove: z.boolean(),
    mayWithdraw: z.boolean(),
    mayReject: z.boolean(),
    mayRestore: z.boolean(),
  }),
  /** What is wrong with the files as they are now; empty when they hold. */
  problems: z.array(
    z.strictObject({
      file: z.string(),
      line: z.int(),
      column: z.int(),
      severity: z.enum(['error', 'warning']),
      message: LocalText,
      suggestion: z.string().optional(),
    }),
  ),
  /** The last hundred entries, the newest first; without `by` the files did it. */
  history: z.array(z.strictObject({ at: z.string(), what: VersionWhat, hash: Hash, by: z.string().optional() })),
});
export type PolicyVersionsView = z.infer<typeof PolicyVersionsView>;

/** A rule of a version, by its id and the place where it stands. */
const RulePlace = z.strictObject({ id: z.string(), file: z.string(), line: z.int() });

/** One version of the policy files. */
export const PolicyVersionView = z.strictObject({
  hash: Hash,
  /** The version in force; of the one in force, the one before it. Absent when that is not kept. */
  comparedWith: Hash.optional(),
  /** What it means that this version comes in the other's place, a sentence each; empty where it means the same. */
  meaning: z.array(LocalText),
  /** What is another than there. */
  changes: z.strictObject({
    added: z.array(RulePlace),
    removed: z.array(RulePlace),
    changed: z.array(RulePlace),
    /** The parts of files beside the rules, such as "skole.yaml: approvers". */
    settings: z.array(z.strictObject({ file: z.string(), key: z.string() })),
  }),
  files: z.array(z.strictObject({ name: z.string(), text: z.string() })),
});
export type PolicyVersionView = z.infer<typeof PolicyVersionView>;
