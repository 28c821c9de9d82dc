import { z } from 'zod';
import { AidRule, AiLevel, Obligations, Role, Situation, Speech, Subject, Task } from '../../contract/policy.ts';
import type { KnownKeys } from '../describe.ts';
import { AssignmentWord, oneOrMore } from '../schema.ts';
import { readMoment } from '../time.ts';

const Moment = z.string().transform((text, context) => {
  const read = readMoment(text);
  if (read.ok) return new Date(read.at);
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});

const Ask = z.strictObject({
  role: oneOrMore(Role),
  grade: oneOrMore(z.int().min(0).max(10)).optional(),
  class: oneOrMore(z.string().min(1).max(20)).optional(),
  subject: oneOrMore(Subject).optional(),
  task: oneOrMore(Task),
  situation: oneOrMore(Situation).default(['homework']),
  aiLevel: oneOrMore(AiLevel).default(['yellow']),
  at: oneOrMore(Moment).optional(),
  /** The assignments that are worked on: a problem of one's own (`none`, as when left out), some task, or one by its code. */
  assignment: oneOrMore(AssignmentWord).optional(),
});

/** A switch that a case leaves out may stand anyhow; in a policy file it would be off. */
const ExpectedAids = z
  .strictObject({ readAloud: AidRule, wordSuggestions: AidRule, dictation: AidRule, homeLanguage: AidRule })
  .partial();

const Expect = z.strictObject({
  effect: z.enum(['allow', 'deny']),
  /** The rule that must decide. */
  rule: z.string().min(1).max(60).optional(),
  /** A part of the Danish sentence that is shown. */
  says: z.string().min(1).max(200).optional(),
  obligations: Obligations.partial().optional(),
  aids: ExpectedAids.optional(),
  speech: Speech.partial().optional(),
});

const Case = z.strictObject({ name: z.string().min(1).max(200), ask: Ask, expect: Expect });

/** A file of cases (`….test.yaml`) that stands beside policy files: what is asked, and what must come of it. */
export const CasesDocument = z.strictObject({
  schema: z.literal('policy-test/1'),
  /** The moment at which everything is asked that names none itself. */
  at: Moment,
  cases: z.array(Case).min(1).max(500),
});

/** One case: what is asked (each combination of the words that are listed), and what must come of each. */
export type PolicyCase = z.infer<typeof Case>;

/** The keys that a mapping of such a file may hold, by the key it stands under. */
export const CASE_KEYS: KnownKeys = {
  '': Object.keys(CasesDocument.shape),
  cases: Object.keys(Case.shape),
  ask: Object.keys(Ask.shape),
  expect: Object.keys(Expect.shape),
  obligations: Object.keys(Obligations.shape),
  answerChecks: Object.keys(Obligations.shape.answerChecks.shape),
  aids: Object.keys(ExpectedAids.shape),
  speech: Object.keys(Speech.shape),
};
