import { AiLevel, type PolicyRequest, Role, Situation, Subject, Task } from '../contract/policy.ts';
import { classKey, LEVELS, type Level, type PolicyFile, type Rule, type TimeWindow } from './rule.ts';

/** A rule made ready: what its place in the index does not already settle is two bit masks and a list of windows. */
interface CompiledRule {
  readonly rule: Rule;
  /** Bit n is grade n; `NO_GRADE` is a request without one. */
  readonly grades: number;
  /** Bit n is the n-th subject; `NO_SUBJECT` is a request without one. */
  readonly subjects: number;
  /** Undefined when the rule always counts. */
  readonly windows: readonly TimeWindow[] | undefined;
}

/** A layer made ready: for each role, task, situation and AI level the rules that can match, first-ranking first. */
export interface CompiledLayer {
  readonly level: Level;
  readonly name: string;
  readonly cells: readonly (readonly CompiledRule[])[];
}

/** A set of policy files made ready for `decide`. */
export interface PolicySet {
  /** The layers for a class without a file of its own, top first. Empty when no layer is above the classes. */
  readonly base: readonly CompiledLayer[];
  /** The layers for each class with a file, by its `classKey`. */
  readonly classes: ReadonlyMap<string, readonly CompiledLayer[]>;
}

/** A request as the index sees it. */
export interface Place {
  readonly cell: number;
  readonly grade: number;
  readonly subject: number;
  readonly at: number;
}

const LAST_GRADE = 10;
const NO_GRADE = 1 << (LAST_GRADE + 1);
const NO_SUBJECT = 1 << Subject.options.length;
const EVERY = -1;

const placesOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));
const roles = placesOf(Role.options);
const tasks = placesOf(Task.options);
const situations = placesOf(Situation.options);
const aiLevels = placesOf(AiLevel.options);
const subjects = placesOf(Subject.options);

const cellOf = (role: number, task: number, situation: number, aiLevel: number) =>
  ((role * tasks.size + task) * situations.size + situation) * aiLevels.size + aiLevel;

/** Where a request stands; null when it holds a word or a number that no policy knows, or a student without a grade. */
export function placeOf(request: PolicyRequest): Place | null {
  const role = roles.get(request.role);
  const task = tasks.get(request.task);
  const situation = situations.get(request.situation);
  const aiLevel = aiLevels.get(request.aiLevel);
  const at = request.at.getTime();
  if (role === undefined || task === undefined || situation === undefined || aiLevel === undefined) return null;
  if (Number.isNaN(at)) return null;

  let grade = NO_GRADE;
  if (request.grade !== undefined) {
    if (!Number.isInteger(request.grade) || request.grade < 0 || request.grade > LAST_GRADE) return null;
    grade = 1 << request.grade;
  } else if (request.role === 'student') return null;

  let subject = NO_SUBJECT;
  if (request.subject !== undefined) {
    const known = subjects.get(request.subject);
    if (known === undefined) return null;
    subject = 1 << known;
  }
  return { cell: cellOf(role, task, situation, aiLevel), grade, subject, at };
}

/** Whether a rule that stands in the request's cell matches it. */
export function matches(compiled: CompiledRule, place: Place): boolean {
  if ((compiled.grades & place.grade) === 0 || (compiled.subjects & place.subject) === 0) return false;
  if (compiled.windows === undefined) return true;
  for (const window of compiled.windows) if (place.at >= window.from && place.at < window.to) return true;
  return false;
}

/** How many dimensions a rule names. */
export function dimensions(rule: Rule): number {
  return Object.values(rule.when).filter((named) => named !== undefined).length;
}

/** Which of two rules of a layer goes first: priority, then deny, then the most dimensions; 0 is a tie. */
export function compareRank(a: Rule, b: Rule): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  if (a.effect !== b.effect) return a.effect === 'deny' ? -1 : 1;
  return dimensions(b) - dimensions(a);
}

/** The windows in which a rule counts: its own, cut to its file's effective dates; undefined when always. */
export function windowsOf(rule: Rule, effective: TimeWindow | undefined): readonly TimeWindow[] | undefined {
  const own = rule.when.time;
  if (effective === undefined) return own;
  if (own === undefined) return [effective];
  return own
    .map(({ from, to }) => ({ from: Math.max(from, effective.from), to: Math.min(to, effective.to) }))
    .filter(({ from, to }) => from < to);
}

function gradeMask(grade: readonly [number, number] | undefined): number {
  if (grade === undefined) return EVERY;
  let mask = 0;
  for (let at = grade[0]; at <= grade[1]; at++) mask |= 1 << at;
  return mask;
}

function subjectMask(named: readonly Subject[] | undefined): number {
  if (named === undefined) return EVERY;
  return named.reduce((mask, subject) => mask | (1 << (subjects.get(subject) ?? 0)), 0);
}

function compileLayer(files: readonly PolicyFile[]): CompiledLayer | null {
  const first = files[0];
  if (first === undefined) return null;
  const ranked = files
    .flatMap(({ rules, effective }) => rules.map((rule) => ({ rule, windows: windowsOf(rule, effective) })))
    .sort((a, b) => compareRank(a.rule, b.rule) || (a.rule.id < b.rule.id ? -1 : 1))
    .map(
      ({ rule, windows }): CompiledRule => ({
        rule,
        grades: gradeMask(rule.when.grade),
        subjects: subjectMask(rule.when.subject),
        windows,
      }),
    );
  const names = <T extends string>(named: readonly T[] | undefined, word: T) => named?.includes(word) ?? true;
  const cells: CompiledRule[][] = [];
  for (const role of Role.options)
    for (const task of Task.options)
      for (const situation of Situation.options)
        for (const aiLevel of AiLevel.options)
          cells.push(
            ranked.filter(
              ({ rule: { when } }) =>
                names(when.role, role) &&
                names(when.task, task) &&
                names(when.situation, situation) &&
                names(when.aiLevel, aiLevel),
            ),
          );
  return { level: first.level, name: first.className ?? first.name, cells };
}

/** Makes policy files ready for `decide`. The order of files and of rules makes no difference. */
export function compile(files: readonly PolicyFile[]): PolicySet {
  const base = LEVELS.filter((level) => level !== 'class')
    .map((level) => compileLayer(files.filter((file) => file.level === level)))
    .filter((layer) => layer !== null);
  const classes = new Map<string, CompiledLayer[]>();
  if (base.length === 0) return { base, classes };
  const ofClass = Map.groupBy(
    files.filter((file) => file.level === 'class'),
    (file) => classKey(file.className ?? ''),
  );
  for (const [key, own] of ofClass) {
    const layer = compileLayer(own);
    if (layer !== null) classes.set(key, [...base, layer]);
  }
  return { base, classes };
}
