import { z } from 'zod';
import {
  Aids,
  AiLevel,
  ASSIGNMENT_WORD,
  isNeverAllowed,
  LocalText,
  Obligations,
  Role,
  Situation,
  Speech,
  Subject,
  Task,
} from '../contract/policy.ts';
import type { FileFault } from '../language/texts/policy/fileFaults.ts';
import { MINUTES_OF_DAY, WEEKDAYS } from './clock.ts';
import type { KnownKeys } from './describe.ts';
import { LEVELS } from './rule.ts';
import { DEFAULT_SAFEGUARDING } from './safeguarding.ts';
import { readLocalTime } from './time.ts';

/** The version of the file format that this code reads. */
const SCHEMA = 'policy/1';

/** A fault by its name: what people read of it stands with the texts. */
const fault = (name: FileFault) => name;

const Id = z
  .string()
  .regex(/^[\p{L}\p{Nd}][\p{L}\p{Nd}._-]{0,59}$/u, fault('id'))
  .refine((id) => id !== 'default-deny', fault('defaultDeny'));

/** What may stand as one word or as a list of them, with the word: the schema alone knows only the list. */
export const LISTS = new Map<unknown, z.ZodType>();
/** What may stand as one value in place of a longer form. */
export const SHORT_FORMS = new Map<unknown, { readonly value: boolean; readonly long: z.ZodType }>();

/** One word or a list of them, always read as a list. */
export const oneOrMore = <T extends z.ZodType>(word: T) => {
  const list = z.preprocess(
    (value) => (Array.isArray(value) || value === undefined ? value : [value]),
    z.array(word).min(1),
  );
  LISTS.set(list, word);
  return list;
};

const localTime = (edge: 'start' | 'end') =>
  z.string().transform((text, context) => {
    const read = readLocalTime(text, edge);
    if (read.ok) return read.at;
    context.addIssue({ code: 'custom', message: fault(read.problem) });
    return z.NEVER;
  });

const ClockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
    error: fault('clockTime'),
    abort: true,
  })
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const Time = z
  .strictObject({
    from: localTime('start').optional(),
    to: localTime('end').optional(),
    period: Id.optional(),
    weekday: oneOrMore(z.enum(WEEKDAYS)).optional(),
    hours: z
      .tuple([ClockTime, z.union([z.literal('24:00').transform(() => MINUTES_OF_DAY), ClockTime])])
      .refine(([from, to]) => from < to, fault('hoursBackwards'))
      .transform(([from, to]) => ({ from, to }))
      .optional(),
  })
  .refine((time) => Object.values(time).some((part) => part !== undefined), {
    message: fault('emptyTime'),
  })
  .superRefine(({ from, to }, context) => {
    if ((from === undefined) !== (to === undefined))
      context.addIssue({ code: 'custom', message: fault(from === undefined ? 'fromMissing' : 'toMissing') });
    else if (from !== undefined && to !== undefined && from >= to)
      context.addIssue({ code: 'custom', path: ['to'], message: fault('backwards') });
  });

const Period = z
  .strictObject({
    id: Id,
    kind: z.enum(['exam', 'holiday', 'other']),
    name: LocalText,
    from: localTime('start'),
    to: localTime('end'),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: fault('backwards') });

const Effective = z
  .strictObject({
    from: localTime('start').default(Number.NEGATIVE_INFINITY),
    to: localTime('end').default(Number.POSITIVE_INFINITY),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: fault('backwards') });

const Grade = z.int().min(0).max(10);

/** None, any, or the code of one assignment. */
export const AssignmentWord = z.string().regex(ASSIGNMENT_WORD, fault('assignment'));

const When = z.strictObject({
  role: oneOrMore(Role).optional(),
  grade: z
    .tuple([Grade, Grade])
    .refine(([first, last]) => first <= last, fault('grades'))
    .optional(),
  subject: oneOrMore(Subject).optional(),
  task: oneOrMore(Task).optional(),
  situation: oneOrMore(Situation).optional(),
  aiLevel: oneOrMore(AiLevel).optional(),
  time: oneOrMore(Time).optional(),
  assignment: oneOrMore(AssignmentWord)
    .refine((named) => named.length <= 50, fault('tooManyNames'))
    .optional(),
});

const Named = Obligations.partial();
const Loosenable = z.enum(Obligations.omit({ finalAnswer: true }).keyof().options);

/** `allow: true` allows without naming an obligation. */
const Allow = z.preprocess((value) => (value === true ? {} : value), Named.optional());
SHORT_FORMS.set(Allow, { value: true, long: Named });

const RuleEntry = z
  .strictObject({
    id: Id,
    priority: z.int().min(-1000).max(1000).default(0),
    when: When,
    allow: Allow,
    deny: z.literal(true).optional(),
    aids: Aids.optional(),
    speech: Speech.optional(),
    clause: LocalText,
    mayLoosen: z.array(Loosenable).default([]),
    legal: z.array(z.string().min(1).max(300)).max(20).default([]),
  })
  .refine(({ allow, deny }) => (allow === undefined) !== (deny === undefined), {
    message: fault('allowOrDeny'),
  })
  .refine(
    ({ when, allow }) =>
      allow === undefined || allow.finalAnswer === 'never' || when.role?.includes('student') === false,
    {
      path: ['allow'],
      message: fault('finalAnswer'),
    },
  )
  .superRefine(({ when, allow }, context) => {
    if (allow === undefined) return;
    for (const [at, task] of (when.task ?? []).entries())
      if (isNeverAllowed(task))
        context.addIssue({
          code: 'custom',
          path: ['when', 'task', at],
          message: fault('neverAllowed'),
        });
  })
  .refine(({ allow, mayLoosen }) => allow !== undefined || mayLoosen.length === 0, {
    path: ['mayLoosen'],
    message: fault('nothingToLoosen'),
  });

const Safeguarding = z.strictObject({
  adults: z.array(z.string().min(1).max(64)).max(20).default([]),
  acknowledgeWithin: z.int().min(5).max(480).default(DEFAULT_SAFEGUARDING.acknowledgeWithin),
  schoolTime: z
    .strictObject({ from: ClockTime, to: ClockTime })
    .refine(({ from, to }) => from < to, { path: ['to'], message: fault('backwards') })
    .default(DEFAULT_SAFEGUARDING.schoolTime),
});

const SignIn = z.strictObject({
  entraRoles: z
    .record(z.string().min(1).max(120), Role)
    .refine((roles) => Object.keys(roles).length <= 20, { message: fault('tooManyRoles') }),
});

const Approvers = z
  .strictObject({
    people: z
      .array(z.string().min(1).max(64))
      .min(1)
      .max(5)
      .refine((people) => new Set(people).size === people.length, fault('namedTwice')),
    needed: z.int().min(1).max(5).default(2),
  })
  .refine(({ people, needed }) => needed <= people.length, {
    path: ['people'],
    message: fault('tooFewApprovers'),
  });

const Names = z.union([
  z.literal('all'),
  oneOrMore(z.string().min(1).max(80)).refine((names) => names.length <= 50, fault('tooManyNames')),
]);
const Processing = z.strictObject({ processors: Names.default('all'), places: Names.default('all') });

const Days = z.int().min(1).max(3_650);
const Retention = z.strictObject({ conversations: Days, drafts: Days }).partial();

/** A policy file: who wrote which layer, and its rules. */
export const PolicyDocument = z
  .strictObject({
    schema: z.literal(SCHEMA),
    layer: z.enum(LEVELS),
    name: z.string().min(1).max(120),
    className: z
      .string()
      .max(20)
      .regex(/[\p{L}\p{Nd}]/u, fault('className'))
      .optional(),
    effective: Effective.optional(),
    safeguarding: Safeguarding.optional(),
    approvers: Approvers.optional(),
    signIn: SignIn.optional(),
    processing: Processing.optional(),
    retention: Retention.optional(),
    disclosure: LocalText.optional(),
    calendar: z.array(Period).min(1).max(200).optional(),
    rules: z.array(RuleEntry).min(1).max(500),
  })
  .refine(({ layer, className }) => layer !== 'class' || className !== undefined, {
    path: ['layer'],
    message: fault('classNameMissing'),
  })
  .refine(({ layer, className }) => layer === 'class' || className === undefined, {
    path: ['className'],
    message: fault('classNameElsewhere'),
  })
  .refine(({ layer, safeguarding }) => layer !== 'class' || safeguarding === undefined, {
    path: ['safeguarding'],
    message: fault('safeguardingInClass'),
  })
  .refine(({ layer, approvers }) => layer !== 'class' || approvers === undefined, {
    path: ['approvers'],
    message: fault('approversInClass'),
  })
  .refine(({ layer, signIn }) => layer !== 'class' || signIn === undefined, {
    path: ['signIn'],
    message: fault('signInInClass'),
  })
  .refine(({ layer, processing }) => layer !== 'class' || processing === undefined, {
    path: ['processing'],
    message: fault('processingInClass'),
  })
  .refine(({ layer, retention }) => layer !== 'class' || retention === undefined, {
    path: ['retention'],
    message: fault('retentionInClass'),
  })
  .refine(({ layer, disclosure }) => layer !== 'class' || disclosure === undefined, {
    path: ['disclosure'],
    message: fault('disclosureInClass'),
  })
  .refine(({ layer, calendar }) => layer !== 'class' || calendar === undefined, {
    path: ['calendar'],
    message: fault('calendarInClass'),
  });

/** The keys that a mapping may hold, by the key it stands under; `''` is the file itself. */
export const KEYS: KnownKeys = {
  '': Object.keys(PolicyDocument.shape),
  effective: ['from', 'to'],
  safeguarding: Object.keys(Safeguarding.shape),
  schoolTime: ['from', 'to'],
  approvers: Object.keys(Approvers.shape),
  signIn: Object.keys(SignIn.shape),
  rules: Object.keys(RuleEntry.shape),
  when: Object.keys(When.shape),
  time: Object.keys(Time.shape),
  processing: Object.keys(Processing.shape),
  retention: Object.keys(Retention.shape),
  calendar: Object.keys(Period.shape),
  name: ['da', 'en'],
  allow: Object.keys(Named.shape),
  answerChecks: Object.keys(Obligations.shape.answerChecks.shape),
  aids: Object.keys(Aids.shape),
  speech: Object.keys(Speech.shape),
  clause: ['da', 'en'],
  disclosure: ['da', 'en'],
};
