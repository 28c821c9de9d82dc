import { type Decision, isNeverAllowed, type Subject } from '../contract/policy.ts';
import { NO_GRADE, NO_SUBJECT, type Place, subjects, wordsOf } from './place.ts';
import { compareRank } from './rank.ts';
import { classKey, LEVELS, type Level, namesAssignment, type PolicyFile, type Rule } from './rule.ts';
import type { Period } from './timeCondition.ts';
import { contains, periodsFor, periodsOf, type Window, weeklyChanges, windowsOf } from './window.ts';

/** A rule made ready: what its place in the index does not already settle is two bit masks and a list of windows. */
interface CompiledRule {
  readonly rule: Rule;
  /** Bit n is grade n; bit `NO_GRADE` is a request without one. */
  readonly grades: number;
  /** Bit n is the n-th subject; bit `NO_SUBJECT` is a request without one. */
  readonly subjects: number;
  /** Undefined when the rule always counts. */
  readonly windows: readonly Window[] | undefined;
  /** Undefined when it makes no difference to the rule which work the question is about. */
  readonly assignments: Rule['when']['assignment'];
}

/** A layer made ready. */
export interface CompiledLayer {
  readonly level: Level;
  readonly name: string;
  /** All of them, first-ranking first. */
  readonly rules: readonly CompiledRule[];
  /** For each role, task, situation and AI level that was asked about, the rules that can match, first-ranking first. */
  readonly cells: (readonly CompiledRule[])[];
}

/** The layers that judge one class, top first. */
export interface Chain {
  readonly layers: readonly CompiledLayer[];
  /** The moments at which some rule begins or ceases to count, ascending: between two of them time makes no difference. */
  readonly changes: readonly number[];
  /** The minutes of the week at which some rule begins or ceases to count, ascending. */
  readonly weekly: readonly number[];
  /** A number for each assignment that some rule names by its code, from 2; all the others are alike. */
  readonly assignments: ReadonlyMap<string, number>;
  /** Decisions already made, by `placeKey`: the same question between the same changes has the same answer. */
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
  /** The files that say who may be handed texts and sounds. */
  readonly processing: readonly PolicyFile[];
  /** The files that say how long records are kept. */
  readonly retention: readonly PolicyFile[];
  /** The periods of all calendars, by their beginning. */
  readonly calendar: readonly Period[];
}

const EVERY = -1;
/** What stands for a problem of one's own, and for every assignment that no rule names. */
const OWN_WORK = 0;
const UNNAMED = 1;

/** How many of ascending numbers are at most `value`. */
function passed(ascending: readonly number[], value: number): number {
  let below = 0;
  for (let above = ascending.length; below < above; ) {
    const middle = (below + above) >> 1;
    if ((ascending[middle] ?? 0) <= value) below = middle + 1;
    else above = middle;
  }
  return below;
}

/** A number that is the same for two places exactly when a chain cannot tell them apart. */
export function placeKey({ changes, weekly, assignments }: Chain, place: Place): number {
  const { cell, grade, subject, at, minuteOfWeek, assignment } = place;
  const work = assignment === undefined ? OWN_WORK : (assignments.get(assignment) ?? UNNAMED);
  const asked = (cell * (NO_GRADE + 1) + grade) * (NO_SUBJECT + 1) + subject;
  const then =
    (asked * (changes.length + 1) + passed(changes, at)) * (weekly.length + 1) + passed(weekly, minuteOfWeek);
  return then * (assignments.size + 2) + work;
}

/** Whether a rule that stands in the request's cell matches it. */
export function matches(compiled: CompiledRule, place: Place): boolean {
  if (((compiled.grades >> place.grade) & 1) === 0 || ((compiled.subjects >> place.subject) & 1) === 0) return false;
  if (compiled.assignments !== undefined && !namesAssignment(compiled.assignments, place.assignment)) return false;
  if (compiled.windows === undefined) return true;
  for (const window of compiled.windows) if (contains(window, place.at, place.minuteOfWeek)) return true;
  return false;
}

/** The rules of a layer that can match in a cell, first-ranking first; found when the cell is first asked about. */
export function rulesIn(layer: CompiledLayer, cell: number): readonly CompiledRule[] {
  const known = layer.cells[cell];
  if (known !== undefined) return known;
  const words = wordsOf(cell);
  const names = <T extends string>(named: readonly T[] | undefined, word: T) => named?.includes(word) ?? true;
  const found = layer.rules.filter(
    ({ rule: { when, effect } }) =>
      words !== null &&
      // What is never allowed has no place where an allow could stand, not even one that names no task.
      (effect === 'deny' || !isNeverAllowed(words.task)) &&
      names(when.role, words.role) &&
      names(when.task, words.task) &&
      names(when.situation, words.situation) &&
      names(when.aiLevel, words.aiLevel),
  );
  layer.cells[cell] = found;
  return found;
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

function compileLayer(files: readonly PolicyFile[], periods: readonly Period[]): CompiledLayer | null {
  const first = files[0];
  if (first === undefined) return null;
  const ranked = files
    .flatMap(({ rules, effective }) => rules.map((rule) => ({ rule, windows: windowsOf(rule, effective, periods) })))
    .sort((a, b) => compareRank(a.rule, b.rule) || (a.rule.id < b.rule.id ? -1 : 1))
    .map(
      ({ rule, windows }): CompiledRule => ({
        rule,
        grades: gradeMask(rule.when.grade),
        subjects: subjectMask(rule.when.subject),
        windows,
        assignments: rule.when.assignment,
      }),
    );
  return { level: first.level, name: first.className ?? first.name, rules: ranked, cells: [] };
}

function chainOf(layers: readonly CompiledLayer[]): Chain {
  const rules = layers.flatMap(({ rules }) => rules);
  const windows = rules.flatMap(({ windows }) => windows ?? []);
  const changes = [...new Set(windows.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const named = new Set(rules.flatMap(({ assignments = [] }) => assignments));
  const assignments = new Map([...named].map((code, at) => [code, UNNAMED + 1 + at]));
  return { layers, changes, weekly: weeklyChanges(windows), assignments, decided: new Map() };
}

/** Makes policy files ready for `decide`. The order of files and of rules makes no difference. */
export function compile(files: readonly PolicyFile[]): PolicySet {
  const upper = files.filter(({ level }) => level !== 'class');
  const calendar = periodsOf(upper).sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const said = {
    safeguarding: upper.filter((file) => file.safeguarding !== undefined),
    signIn: upper.filter((file) => file.signIn !== undefined),
    processing: upper.filter((file) => file.processing !== undefined),
    retention: upper.filter((file) => file.retention !== undefined),
    calendar,
  };
  const layers = LEVELS.map((level) =>
    compileLayer(
      upper.filter((file) => file.level === level),
      periodsFor(level, upper),
    ),
  ).filter((layer) => layer !== null);
  const classes = new Map<string, Chain>();
  if (layers.length === 0) return { base: chainOf([]), classes, ...said };
  const ofClass = Map.groupBy(
    files.filter(({ level }) => level === 'class'),
    ({ className = '' }) => classKey(className),
  );
  for (const [key, own] of ofClass) {
    const layer = compileLayer(own, periodsFor('class', upper));
    if (layer === null) continue;
    const chain = chainOf([...layers, layer]);
    for (const name of [key, ...own.map(({ className = '' }) => className)]) classes.set(name, chain);
  }
  return { base: chainOf(layers), classes, ...said };
}
