import { AiLevel, type Decision, isNeverAllowed, Role, Situation, type Subject, Task } from '../contract/policy.ts';
import { NO_GRADE, NO_SUBJECT, type Place, subjects } from './place.ts';
import { compareRank } from './rank.ts';
import { classKey, LEVELS, type Level, type PolicyFile, type Rule, type TimeWindow } from './rule.ts';

/** A rule made ready: what its place in the index does not already settle is two bit masks and a list of windows. */
interface CompiledRule {
  readonly rule: Rule;
  /** Bit n is grade n; bit `NO_GRADE` is a request without one. */
  readonly grades: number;
  /** Bit n is the n-th subject; bit `NO_SUBJECT` is a request without one. */
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

/** The layers that judge one class, top first. */
export interface Chain {
  readonly layers: readonly CompiledLayer[];
  /** The moments at which some rule begins or ceases to count, ascending: between two of them time makes no difference. */
  readonly changes: readonly number[];
  /** Decisions already made, by `placeKey`: the same question between the same two changes has the same answer. */
  readonly decided: Map<number, Decision>;
}

/** A set of policy files made ready for `decide`. */
export interface PolicySet {
  /** For a class without a file of its own. Without layers when none stands above the classes. */
  readonly base: Chain;
  /** For each class with a file, by its name as written there and by its `classKey`. */
  readonly classes: ReadonlyMap<string, Chain>;
  /** The files that say whom a message that needs a human is told to. */
  readonly safeguarding: readonly PolicyFile[];
  /** The files that say who may sign in as what. */
  readonly signIn: readonly PolicyFile[];
}

const EVERY = -1;

/** A number that is the same for two places exactly when a chain cannot tell them apart. */
export function placeKey({ changes }: Chain, { cell, grade, subject, at }: Place): number {
  let passed = 0;
  for (let above = changes.length; passed < above; ) {
    const middle = (passed + above) >> 1;
    if ((changes[middle] ?? 0) <= at) passed = middle + 1;
    else above = middle;
  }
  return ((cell * (NO_GRADE + 1) + grade) * (NO_SUBJECT + 1) + subject) * (changes.length + 1) + passed;
}

/** Whether a rule that stands in the request's cell matches it. */
export function matches(compiled: CompiledRule, place: Place): boolean {
  if (((compiled.grades >> place.grade) & 1) === 0 || ((compiled.subjects >> place.subject) & 1) === 0) return false;
  if (compiled.windows === undefined) return true;
  for (const window of compiled.windows) if (place.at >= window.from && place.at < window.to) return true;
  return false;
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
              ({ rule: { when, effect } }) =>
                // What is never allowed has no place where an allow could stand, not even one that names no task.
                (effect === 'deny' || !isNeverAllowed(task)) &&
                names(when.role, role) &&
                names(when.task, task) &&
                names(when.situation, situation) &&
                names(when.aiLevel, aiLevel),
            ),
          );
  return { level: first.level, name: first.className ?? first.name, cells };
}

function chainOf(layers: readonly CompiledLayer[], files: readonly PolicyFile[]): Chain {
  const windows = files.flatMap(({ rules, effective }) => rules.flatMap((rule) => windowsOf(rule, effective) ?? []));
  const changes = [...new Set(windows.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return { layers, changes, decided: new Map() };
}

/** Makes policy files ready for `decide`. The order of files and of rules makes no difference. */
export function compile(files: readonly PolicyFile[]): PolicySet {
  const upper = files.filter(({ level }) => level !== 'class');
  const safeguarding = upper.filter((file) => file.safeguarding !== undefined);
  const signIn = upper.filter((file) => file.signIn !== undefined);
  const layers = LEVELS.map((level) => compileLayer(upper.filter((file) => file.level === level))).filter(
    (layer) => layer !== null,
  );
  const classes = new Map<string, Chain>();
  if (layers.length === 0) return { base: chainOf([], []), classes, safeguarding, signIn };
  const ofClass = Map.groupBy(
    files.filter(({ level }) => level === 'class'),
    ({ className = '' }) => classKey(className),
  );
  for (const [key, own] of ofClass) {
    const layer = compileLayer(own);
    if (layer === null) continue;
    const chain = chainOf([...layers, layer], [...upper, ...own]);
    for (const name of [key, ...own.map(({ className = '' }) => className)]) classes.set(name, chain);
  }
  return { base: chainOf(layers, upper), classes, safeguarding, signIn };
}
