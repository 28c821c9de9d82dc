import { z } from 'zod';
import { Language } from './language.ts';

export const Role = z.enum(['student', 'teacher', 'leader']);
export type Role = z.infer<typeof Role>;

/** School subjects by their stable ids; `other` is for what a school teaches beside them. */
export const Subject = z.enum([
  'mathematics',
  'danish',
  'english',
  'german',
  'french',
  'history',
  'religion',
  'socialStudies',
  'science',
  'biology',
  'geography',
  'physicsChemistry',
  'danishSecondLanguage',
  'other',
]);
export type Subject = z.infer<typeof Subject>;

/** What no rule can allow, whoever asks: it is for people, and the product has no code that does it. */
export const NeverTask = z.enum(['grading', 'ranking', 'placement', 'diagnosis', 'caseLetter']);
export type NeverTask = z.infer<typeof NeverTask>;

/**
 * What somebody asks Ledetråd to do: four tasks of students, then the drafts of teachers (`lessonPlan` is also units,
 * `exercises` also a quiz, `aiLiteracy` a text with planted faults), then what is always denied.
 */
export const Task = z.enum([
  'hint',
  'explain',
  'structure',
  'language',
  'lessonPlan',
  'differentiation',
  'exercises',
  'feedbackDraft',
  'criteria',
  'aiLiteracy',
  ...NeverTask.options,
]);
export type Task = z.infer<typeof Task>;

/** What students ask for; everything else is for staff. */
export const STUDENT_TASKS = ['hint', 'explain', 'structure', 'language'] as const satisfies readonly Task[];

/** Whether a task is one that no rule can allow. */
export const isNeverAllowed = (task: Task): task is NeverTask => NeverTask.options.some((never) => never === task);

export const Situation = z.enum(['lesson', 'homework', 'handIn', 'test', 'mockExam', 'exam', 'preparation']);
export type Situation = z.infer<typeof Situation>;

/** Red: work without AI. Yellow: hints and response. Green: AI may be used, and shown. */
export const AiLevel = z.enum(['red', 'yellow', 'green']);
export type AiLevel = z.infer<typeof AiLevel>;

/** A sentence for people, in each language of the product. */
export const LocalText = z.record(Language, z.string().min(1).max(600));
export type LocalText = z.infer<typeof LocalText>;

/** Whether a compensating aid may be used; it is decided beside the effect and survives a deny. */
export const AidRule = z.enum(['always', 'specialTerms', 'never']);
export type AidRule = z.infer<typeof AidRule>;
export const Aids = z.strictObject({
  readAloud: AidRule,
  wordSuggestions: AidRule,
  dictation: AidRule,
  /** The student's home language beside the Danish. Files from before it was there do not name it. */
  homeLanguage: AidRule.default('never'),
});
export type Aids = z.infer<typeof Aids>;

/** The name of a configured language model. */
const ModelName = z
  .string()
  .regex(/^[a-zæøå0-9][a-zæøå0-9.-]{0,39}$/u, 'a model is named by 1–40 small letters, digits, dots and hyphens');

/** The configured models of a list that may be asked; fewer are stricter, and none is the strictest. */
const ModelNames = z.union([z.literal('all'), z.array(ModelName).max(20)]);

/**
 * Whom text to be read aloud, or speech to be written down, may be sent to. Decided beside the effect like the aids, and
 * survives a deny.
 */
export const Speech = z.strictObject({
  /** The configured models that may speak for a person, and write down what they say. */
  models: ModelNames,
  /** Whether the page may use voices that the device fetches over the internet; no is stricter. */
  onlineVoices: z.boolean(),
});
export type Speech = z.infer<typeof Speech>;

/** What an allowed student turn must keep to; of a teacher's draft only `models`, `assurance`, `data` and `approval` are asked. Each field is ordered: the stricter value is named first. */
export const Obligations = z.strictObject({
  /** true is stricter: no hint above level 1 before the student has tried. */
  attemptFirst: z.boolean(),
  /** The last rung of the hint ladder, 1–4; lower is stricter. */
  maxHint: z.int().min(0).max(4),
  /** The only value there is. */
  finalAnswer: z.literal('never'),
  /** How many claims are told right or wrong for one problem, and whether working must be shown. */
  answerChecks: z.strictObject({ max: z.int().min(0).max(10), needsWorking: z.boolean() }),
  /** masked is stricter than shown. */
  intermediates: z.enum(['masked', 'shown']),
  /** hidden is stricter than shown. */
  lastOperation: z.enum(['hidden', 'shown']),
  /** rendered is stricter than guarded. */
  assurance: z.enum(['rendered', 'guarded']),
  /** The configured models that may be asked. */
  models: ModelNames,
  /**
   * What of people a model may be sent. none, which is stricter: no text in which somebody is meant, not even under cover.
   * pseudonym: tokens such as `[ELEV_1]` in their place.
   */
  data: z.enum(['none', 'pseudonym']),
  /**
   * Who answers for a teacher's draft before students get anything of it. colleague is stricter: another teacher of the
   * school has read it too. self: the teacher whose draft it is.
   */
  approval: z.enum(['colleague', 'self']),
});
export type Obligations = z.infer<typeof Obligations>;

/**
 * The code by which a rule names one assignment: two groups of four consonants, such as "gtvk-bmrd". No YAML reads one as
 * a number, and it can be said over the telephone.
 */
export const AssignmentCode = z.string().regex(/^[bdfghjklmnprstvz]{4}-[bdfghjklmnprstvz]{4}$/);

/** What a rule may name of the work that a question is about: none, any that a teacher has set, or one by its code. */
export const ASSIGNMENT_WORD = /^(?:none|any|[bdfghjklmnprstvz]{4}-[bdfghjklmnprstvz]{4})$/;

/** A question to the policy: who wants what, where and when. */
export interface PolicyRequest {
  readonly role: Role;
  /** 0–10; undefined for staff. */
  readonly grade?: number | undefined;
  readonly subject?: Subject | undefined;
  readonly task: Task;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  /** The moment asked about. */
  readonly at: Date;
  /** The class whose layer applies, such as "8.c". */
  readonly className?: string | undefined;
  /** The code of the assignment that is worked on; undefined for a problem of one's own, and for staff. */
  readonly assignment?: string | undefined;
}

/** The policy's answer, with what a person needs to understand it. */
export interface Decision {
  readonly effect: 'allow' | 'deny';
  /** The rule that decided; `default-deny` when none allowed it. */
  readonly ruleId: string;
  /** Where the rule stands, such as "skole.yaml:12"; undefined for the default. */
  readonly source?: { readonly file: string; readonly line: number } | undefined;
  readonly clause: LocalText;
  /** Present exactly when the effect is allow. */
  readonly obligations?: Obligations | undefined;
  readonly aids: Aids;
  readonly speech: Speech;
  readonly legal: readonly string[];
}
