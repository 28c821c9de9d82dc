import {
  type Aids,
  type Decision,
  type LocalText,
  Obligations,
  type PolicyRequest,
  type Speech,
} from '../../api/contract/policy.ts';
import type { AssignmentLayer, PolicyFile, Rule } from '../../api/policy/index.ts';

/**
 * The policy algebra read slowly and literally from its description, with nothing compiled: the yardstick for `decide`.
 * Shares no code with it.
 */
export function decideByTheBook(
  files: readonly PolicyFile[],
  request: PolicyRequest,
  assignment?: AssignmentLayer,
): Omit<Decision, 'clause'> & { clause: LocalText | 'default' } {
  const understood = isUnderstood(request);
  const sameClass = (a: string, b: string) => bare(a) === bare(b);
  const layers = [
    files.filter((file) => file.level === 'municipality'),
    files.filter((file) => file.level === 'school'),
    files.filter((file) => file.level === 'class' && sameClass(file.className ?? '', request.className ?? '-')),
  ].filter((layer) => layer.length > 0);
  const hasTop = layers[0]?.[0]?.level !== 'class';
  const datesOf = (some: readonly PolicyFile[]): Dated[] =>
    some.flatMap((file) => (file.calendar ?? []).map((period) => ({ period, effective: file.effective })));
  // A layer goes by its own calendar and those above it.
  const seenFrom = (layer: readonly PolicyFile[]) =>
    datesOf(layer[0]?.level === 'municipality' ? layer : files.filter((file) => file.level !== 'class'));
  const said =
    understood && hasTop ? layers.map((layer) => matching(layer, request, seenFrom(layer)).sort(byRank)) : [];

  const winners = said.map((rules) => rules[0]);
  const aids = said
    .flatMap((rules) => rules.find((rule) => rule.aids !== undefined)?.aids ?? [])
    .reduce<Aids | null>((sum, next) => (sum === null ? next : strictAids(sum, next)), null) ?? {
    readAloud: 'never',
    wordSuggestions: 'never',
    dictation: 'never',
    homeLanguage: 'never',
  };
  const speech = said
    .flatMap((rules) => rules.find((rule) => rule.speech !== undefined)?.speech ?? [])
    .reduce<Speech | null>((sum, next) => (sum === null ? next : strictSpeech(sum, next)), null) ?? {
    models: [],
    onlineVoices: false,
  };

  const denied = winners.find((rule) => rule?.effect === 'deny');
  if (denied !== undefined)
    return {
      effect: 'deny',
      ruleId: denied.id,
      source: denied.source,
      clause: denied.clause,
      aids,
      speech,
      legal: denied.legal,
    };
  const top = winners[0];
  if (top === undefined) return { effect: 'deny', ruleId: 'default-deny', clause: 'default', aids, speech, legal: [] };
  if (assignment?.deny !== undefined)
    return { effect: 'deny', ruleId: `assignment:${assignment.id}`, clause: assignment.deny, aids, speech, legal: [] };

  const allows = winners.filter((rule) => rule !== undefined);
  let held: { value: Obligations; bounds: Obligations } | undefined;
  for (const layer of [
    ...allows,
    ...(assignment ? [{ obligations: assignment.obligations ?? {}, mayLoosen: [] }] : []),
  ])
    held = descend(held, layer);
  const nearest = allows.at(-1) ?? top;
  return {
    effect: 'allow',
    ruleId: nearest.id,
    source: nearest.source,
    clause: nearest.clause,
    obligations: held?.value,
    aids,
    speech,
    legal: allows.flatMap((rule) => rule.legal).filter((text, at, all) => all.indexOf(text) === at),
  };
}

const bare = (className: string) => [...className.toLowerCase()].filter((letter) => !' .'.includes(letter)).join('');

const students = ['hint', 'explain', 'structure', 'language'];
const drafts = ['lessonPlan', 'differentiation', 'exercises', 'feedbackDraft', 'criteria', 'aiLiteracy'];
/** What is closed for everybody, whatever a rule allows. */
const forPeople = ['grading', 'ranking', 'placement', 'diagnosis', 'caseLetter'];

function isUnderstood({ role, grade, task, situation, aiLevel, subject, at, assignment }: PolicyRequest): boolean {
  const known =
    ['student', 'teacher', 'leader'].includes(role) &&
    [...students, ...drafts, ...forPeople].includes(task) &&
    ['lesson', 'homework', 'handIn', 'test', 'mockExam', 'exam', 'preparation'].includes(situation) &&
    ['red', 'yellow', 'green'].includes(aiLevel) &&
    (subject === undefined || /^[a-z]+([A-Z][a-z]+)*$/.test(subject)) &&
    (assignment === undefined || /^[^aeiou]{4}-[^aeiou]{4}$/.test(assignment)) &&
    !Number.isNaN(Number(at));
  return known && (grade === undefined ? role !== 'student' : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].includes(grade));
}

/** A period with the effective dates of the file that it stands in. */
interface Dated {
  readonly period: NonNullable<PolicyFile['calendar']>[number];
  readonly effective: PolicyFile['effective'];
}

const danishClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether a moment is at one of a rule's times. */
function isAt(time: NonNullable<Rule['when']['time']>[number], at: number, calendar: readonly Dated[]): boolean {
  const within = (stretch: { from: number; to: number } | undefined) =>
    stretch === undefined || (stretch.from <= at && at < stretch.to);
  const parts = Object.fromEntries(danishClock.formatToParts(at).map(({ type, value }) => [type, value]));
  const minute = Number(parts.hour) * 60 + Number(parts.minute);
  return (
    (time.from === undefined || time.from <= at) &&
    (time.to === undefined || at < time.to) &&
    (time.period === undefined ||
      calendar.some(({ period, effective }) => period.id === time.period && within(period) && within(effective))) &&
    (time.weekday === undefined || time.weekday.some((day) => day === parts.weekday?.toLowerCase())) &&
    (time.hours === undefined || (time.hours.from <= minute && minute < time.hours.to))
  );
}

/** Whether a word of a rule means the work that a request is about. */
function isAbout(word: string, code: string | undefined): boolean {
  if (word === 'none') return code === undefined;
  return word === 'any' ? code !== undefined : word === code;
}

function matching(files: readonly PolicyFile[], request: PolicyRequest, calendar: readonly Dated[]): Rule[] {
  const at = Number(request.at);
  const among = <T>(words: readonly T[] | undefined, word: T | undefined) =>
    words === undefined || (word !== undefined && words.includes(word));
  return files
    .filter(({ effective }) => effective === undefined || (effective.from <= at && at < effective.to))
    .flatMap((file) => file.rules)
    .filter(({ effect }) => effect === 'deny' || !forPeople.includes(request.task))
    .filter(
      ({ when }) =>
        among(when.role, request.role) &&
        among(when.task, request.task) &&
        among(when.situation, request.situation) &&
        among(when.aiLevel, request.aiLevel) &&
        among(when.subject, request.subject) &&
        (when.grade === undefined ||
          (request.grade !== undefined && when.grade[0] <= request.grade && request.grade <= when.grade[1])) &&
        (when.assignment === undefined || when.assignment.some((word) => isAbout(word, request.assignment))) &&
        (when.time === undefined || when.time.some((time) => isAt(time, at, calendar))),
    );
}

function byRank(a: Rule, b: Rule): number {
  const named = ({ when }: Rule) => Object.values(when).filter((value) => value !== undefined).length;
  const denies = ({ effect }: Rule) => (effect === 'deny' ? 1 : 0);
  return b.priority - a.priority || denies(b) - denies(a) || named(b) - named(a) || (a.id < b.id ? -1 : 1);
}

const aidOrder = ['never', 'specialTerms', 'always'];
const strictAids = (a: Aids, b: Aids): Aids => {
  const strict = (key: keyof Aids) => (aidOrder.indexOf(a[key]) < aidOrder.indexOf(b[key]) ? a[key] : b[key]);
  return {
    readAloud: strict('readAloud'),
    wordSuggestions: strict('wordSuggestions'),
    dictation: strict('dictation'),
    homeLanguage: strict('homeLanguage'),
  };
};

const strictSpeech = (a: Speech, b: Speech): Speech => ({
  models: both(a.models, b.models),
  onlineVoices: [a.onlineVoices, b.onlineVoices].every(Boolean),
});

const strictest: Obligations = {
  attemptFirst: true,
  maxHint: 0,
  finalAnswer: 'never',
  answerChecks: { max: 0, needsWorking: true },
  intermediates: 'masked',
  lastOperation: 'hidden',
  assurance: 'rendered',
  models: [],
  data: 'none',
  approval: 'self',
};

const loosest: Obligations = {
  attemptFirst: false,
  maxHint: 4,
  finalAnswer: 'never',
  answerChecks: { max: 10, needsWorking: false },
  intermediates: 'shown',
  lastOperation: 'shown',
  assurance: 'guarded',
  models: 'all',
  data: 'pseudonym',
  approval: 'self',
};

/** Field by field, the stricter of two. */
function strict(a: Obligations, b: Obligations): Obligations {
  return {
    attemptFirst: a.attemptFirst || b.attemptFirst,
    maxHint: Math.min(a.maxHint, b.maxHint),
    finalAnswer: 'never',
    answerChecks: {
      max: Math.min(a.answerChecks.max, b.answerChecks.max),
      needsWorking: a.answerChecks.needsWorking || b.answerChecks.needsWorking,
    },
    intermediates: [a.intermediates, b.intermediates].includes('masked') ? 'masked' : 'shown',
    lastOperation: [a.lastOperation, b.lastOperation].includes('hidden') ? 'hidden' : 'shown',
    assurance: [a.assurance, b.assurance].includes('rendered') ? 'rendered' : 'guarded',
    models: both(a.models, b.models),
    data: [a.data, b.data].includes('none') ? 'none' : 'pseudonym',
    approval: [a.approval, b.approval].includes('colleague') ? 'colleague' : 'self',
  };
}

/** The models that are in both lists. */
function both(a: Obligations['models'], b: Obligations['models']): Obligations['models'] {
  if (a === 'all') return b;
  return b === 'all' ? a : a.filter((name) => new Set(b).has(name));
}

/** One layer down: what holds there, and the bounds that it hands on to the layers below. */
function descend(
  above: { value: Obligations; bounds: Obligations } | undefined,
  layer: Pick<Rule, 'obligations' | 'mayLoosen'>,
): { value: Obligations; bounds: Obligations } {
  const named = Object.fromEntries(Object.entries(layer.obligations).filter(([, value]) => value !== undefined));
  const wanted: Obligations = { ...(above?.value ?? strictest), ...named };
  const value = above === undefined ? wanted : strict(wanted, above.bounds);
  const own = above === undefined ? wanted : { ...loosest, ...named };
  const free = Object.fromEntries(layer.mayLoosen.map((field) => [field, loosest[field]]));
  return { value, bounds: strict(above?.bounds ?? loosest, { ...own, ...free }) };
}

/** Whether every obligation of the first, but for the fields excepted, is at least as strict as the second's. */
export function asStrictAs(a: Obligations, b: Obligations, except: ReadonlySet<string>): boolean {
  const merged = strict(a, b);
  return Obligations.keyof().options.every(
    (field) => except.has(field) || JSON.stringify(merged[field]) === JSON.stringify(a[field]),
  );
}
