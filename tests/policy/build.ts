import fc from 'fast-check';
import { AidRule, AiLevel, type PolicyRequest, Role, Situation, Subject, Task } from '../../api/contract/policy.ts';
import { WEEKDAYS } from '../../api/policy/clock.ts';
import type { AssignmentLayer, PolicyFile, Rule } from '../../api/policy/index.ts';
import type { Period } from '../../api/policy/timeCondition.ts';

/** A rule in which only what a test says matters. */
export function aRule(rule: Partial<Rule> = {}): Rule {
  return {
    id: 'a-rule',
    priority: 0,
    when: {},
    effect: 'allow',
    obligations: {},
    mayLoosen: [],
    clause: { da: 'En regel.', en: 'A rule.' },
    legal: [],
    source: { file: 'file.yaml', line: 1 },
    column: 1,
    ...rule,
  };
}

/** A layer's file with these rules; class files are for 8.c unless another is named. */
export function aFile(level: PolicyFile['level'], rules: readonly Rule[], className = '8.c'): PolicyFile {
  return { level, name: level, className: level === 'class' ? className : undefined, rules };
}

/** A period of the calendar in which only what a test says matters. */
function aPeriod(period: Partial<Period> = {}): Period {
  return {
    id: 'week',
    kind: 'exam',
    name: { da: 'En uge', en: 'A week' },
    from: 0,
    to: 1,
    source: { file: 'file.yaml', line: 1 },
    column: 1,
    ...period,
  };
}

/** A student of 8.c who asks for a hint at homework; only what a test says differs. */
export function aRequest(request: Partial<PolicyRequest> = {}): PolicyRequest {
  return {
    role: 'student',
    grade: 8,
    task: 'hint',
    situation: 'homework',
    aiLevel: 'yellow',
    at: new Date('2026-11-24T15:00:00Z'),
    className: '8.c',
    ...request,
  };
}

const few = <T>(words: readonly T[]) => fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const grades = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]): [number, number] => (a <= b ? [a, b] : [b, a]));
/** Moments are few, three hours apart, from the day before the clock goes back in 2026. */
const moment = (steps: number) => Date.UTC(2026, 9, 24) + steps * 3 * 3_600_000;
const timeWindow = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({ from: moment(from), to: moment(from + length) }));
const hours = fc
  .tuple(fc.nat(7), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]) => ({ from: from * 180, to: Math.min(from * 180 + length * 180, 1440) }));
/** Each layer above the classes may have these; a rule may name one that is not there. */
const periodIds = ['municipality-week', 'school-week', 'school-days'];
const timeCondition = fc.oneof(
  timeWindow,
  fc.record({
    period: seldom(fc.constantFrom(...periodIds)),
    weekday: maybe(few(WEEKDAYS)),
    hours: maybe(hours),
  }),
  fc
    .tuple(timeWindow, fc.record({ weekday: maybe(few(WEEKDAYS)), hours: maybe(hours) }))
    .map(([a, b]) => ({ ...a, ...b })),
);

/** The calendar of a layer: some of the periods that are named after it. */
const calendarOf = (level: string) =>
  fc
    .subarray(periodIds.filter((id) => id.startsWith(level)))
    .chain((ids) => fc.tuple(...ids.map((id) => timeWindow.map((window) => aPeriod({ id, ...window })))));

/** The codes of assignments that rules name. */
const codes = ['gtvk-bmrd', 'klpz-vnst'] as const;

/** Few dimensions, words and moments, so that rules meet often and several layers speak. */
const when = fc.record({
  role: seldom(few(Role.options)),
  grade: seldom(grades),
  subject: seldom(few(['mathematics', 'danish', 'english'] as const)),
  task: seldom(few(['hint', 'explain', 'lessonPlan'] as const)),
  situation: seldom(few(['homework', 'exam'] as const)),
  aiLevel: seldom(few(AiLevel.options)),
  time: seldom(fc.array(timeCondition, { minLength: 1, maxLength: 2 })),
  assignment: seldom(few(['none', 'any', ...codes] as const)),
});

const models = fc.oneof(fc.constant('all' as const), fc.subarray(['main', 'lokal', 'eu']));

const obligations = fc.record({
  attemptFirst: maybe(fc.boolean()),
  maxHint: maybe(fc.nat(4)),
  finalAnswer: fc.constant('never' as const),
  answerChecks: maybe(fc.record({ max: fc.nat(10), needsWorking: fc.boolean() })),
  intermediates: maybe(fc.constantFrom('masked', 'shown')),
  lastOperation: maybe(fc.constantFrom('hidden', 'shown')),
  assurance: maybe(fc.constantFrom('rendered', 'guarded')),
  models: maybe(models),
  data: maybe(fc.constantFrom('none', 'pseudonym')),
  approval: maybe(fc.constantFrom('colleague', 'self')),
});

const aid = fc.constantFrom(...AidRule.options);
const loosenable = [
  'attemptFirst',
  'maxHint',
  'answerChecks',
  'intermediates',
  'lastOperation',
  'assurance',
  'models',
  'data',
  'approval',
] as const;

const ruleOf = (level: string): fc.Arbitrary<Rule> =>
  fc
    .record({
      priority: fc.constantFrom(0, 0, 0, 100),
      when,
      effect: fc.constantFrom('allow', 'allow', 'allow', 'allow', 'allow', 'deny'),
      obligations,
      mayLoosen: fc.subarray([...loosenable]),
      aids: maybe(fc.record({ readAloud: aid, wordSuggestions: aid, dictation: aid, homeLanguage: aid })),
      speech: maybe(fc.record({ models, onlineVoices: fc.boolean() })),
      legal: fc.subarray(['§ 1', '§ 2']),
      id: fc.integer({ min: 0, max: 9_999 }).map((n) => `${level}-${n}`),
    })
    .map((rule) =>
      aRule(
        rule.effect === 'deny'
          ? { ...rule, effect: 'deny', obligations: {}, mayLoosen: [] }
          : { ...rule, effect: 'allow' },
      ),
    );

const rulesOf = (level: string) =>
  fc.uniqueArray(ruleOf(level), { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

/** The file of one layer, sometimes with effective dates. */
export const fileOf = (level: PolicyFile['level'], className?: string): fc.Arbitrary<PolicyFile> =>
  fc
    .record({ rules: rulesOf(className ?? level), effective: seldom(timeWindow), calendar: calendarOf(level) })
    .map(({ rules, effective, calendar }) => ({ ...aFile(level, rules, className), effective, calendar }));

/** Sets of a municipality, a school and two classes, any of which may be missing. */
export const fileSets: fc.Arbitrary<PolicyFile[]> = fc
  .tuple(
    fc.option(fileOf('municipality'), { freq: 8 }),
    fc.option(fileOf('school'), { freq: 8 }),
    fc.option(fileOf('class', '8.c'), { freq: 8 }),
    fc.option(fileOf('class', '5.a')),
  )
  .map((files) => files.filter((file) => file !== null));

/** Requests among the words and moments that the rules are made of. */
export const requests: fc.Arbitrary<PolicyRequest> = fc.record({
  role: fc.constantFrom('student', 'student', ...Role.options),
  grade: fc.option(fc.nat(10), { nil: undefined, freq: 8 }),
  subject: maybe(fc.constantFrom('mathematics', 'danish', ...Subject.options)),
  task: fc.constantFrom('hint', 'hint', ...Task.options),
  situation: fc.constantFrom('homework', 'homework', ...Situation.options),
  aiLevel: fc.constantFrom(...AiLevel.options),
  at: fc.tuple(fc.nat(90), fc.constantFrom(0, 0, -1, 1_799_999)).map(([steps, ms]) => new Date(moment(steps) + ms)),
  assignment: fc.constantFrom(undefined, undefined, ...codes, 'bbbb-dddd'),
  className: fc.constantFrom(undefined, '8.c', '8C', '5. a', '9.z'),
});

/** A request and others that differ from it in one thing each: what a compiled set must not mix up. */
export const relatedRequests: fc.Arbitrary<PolicyRequest[]> = fc
  .tuple(
    requests,
    fc.array(
      fc.tuple(
        requests,
        fc.constantFrom('role', 'grade', 'subject', 'task', 'situation', 'aiLevel', 'at', 'className', 'assignment'),
      ),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([first, others]) => [first, ...others.map(([other, field]) => ({ ...first, [field]: other[field] }))]);

/** What a teacher may set for one assignment, or nothing. */
export const assignments: fc.Arbitrary<AssignmentLayer | undefined> = fc.option(
  fc.record({
    id: fc.constant('a1'),
    obligations: maybe(obligations),
    deny: fc.option(fc.constant({ da: 'Uden AI.', en: 'Without AI.' }), { nil: undefined, freq: 5 }),
  }),
  { nil: undefined },
);
