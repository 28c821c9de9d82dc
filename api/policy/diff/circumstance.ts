import { AssignmentCode, Subject } from '../../contract/policy.ts';
import { minuteOfWeek } from '../clock.ts';
import { type PolicyFile, type Rule, SOME_ASSIGNMENT } from '../rule.ts';
import type { Period, TimeCondition, TimeWindow } from '../timeCondition.ts';
import { contains, periodsFor, type Window, windowsOf } from '../window.ts';

/** Under what a question is asked, beside who asks for what where: at which time, in which subject, on which task. */
export interface Circumstance {
  readonly at: Date;
  readonly subject?: Subject | undefined;
  /** A code, or `any` for a task that a teacher has set. */
  readonly assignment?: string | undefined;
  /** What tells the time: a rule's condition with the period that it names, or the dates of a file. */
  readonly time?: SaidTime | undefined;
  /** What it is a special case of; undefined for the ordinary one. */
  readonly within?: Circumstance | undefined;
}

/** A time as somebody wrote it. */
export interface SaidTime {
  readonly condition: TimeCondition;
  readonly period?: Period | undefined;
}

const QUARTER_MS = 15 * 60_000;
/** How far ahead a weekly time is looked for. */
const LOOK_AHEAD_MS = 15 * 24 * 60 * 60_000;
/** So many special cases are told apart; more would be read by nobody. */
const MOST = 24;

/** A rule's time, where it has one. */
interface Timed {
  readonly rule: Rule;
  readonly windows: readonly Window[];
  readonly said: SaidTime;
}

/**
 * The circumstances in which two sets of files are compared: an ordinary moment, at which as few rules as possible go by a
 * time of their own, and then each time, subject and task that a rule names which is not in both. What is over by `at` is
 * left out.
 */
export function circumstancesOf(
  [before, after]: readonly [readonly PolicyFile[], readonly PolicyFile[]],
  at: number,
): Circumstance[] {
  const [old, now] = [before, after].map((files) => timesIn(files).filter(({ windows }) => isAhead(windows, at)));
  const all = [...(old ?? []), ...(now ?? [])];
  const ordinary: Circumstance = {
    at: new Date(
      ordinaryMoment(
        all.filter(({ rule }) => rule.when.time),
        at,
      ),
    ),
  };
  const timed = [...notIn(old ?? [], now ?? []), ...notIn(now ?? [], old ?? [])];
  const rules = [...rulesNotIn(before, after), ...rulesNotIn(after, before)];
  const subjects = Subject.options.filter((subject) => rules.some(({ when }) => when.subject?.includes(subject)));
  const times = distinct(timed).flatMap(({ windows, said }): Circumstance[] => {
    const moment = momentIn(windows, ordinary.at.getTime(), at);
    return moment === undefined ? [] : [{ at: new Date(moment), time: said, within: ordinary }];
  });
  const named = [...new Set(rules.flatMap(({ when }) => when.assignment ?? []))];
  const tasks = [
    ...named.filter((word) => AssignmentCode.safeParse(word).success),
    ...(named.length > 0 ? [SOME_ASSIGNMENT] : []),
  ];
  const ofTasks = (within: Circumstance) =>
    tasks.map((assignment): Circumstance => ({ ...within, assignment, within }));
  return [
    ordinary,
    ...subjects.map((subject): Circumstance => ({ ...ordinary, subject, within: ordinary })),
    ...ofTasks(ordinary),
    ...times.flatMap((time) => [time, ...ofTasks(time)]),
  ].slice(0, MOST);
}

const isAhead = (windows: readonly Window[], at: number): boolean => windows.some(({ to }) => to > at);

/** A rule with the time at which it counts, by all that it says but where it stands. */
const keyOf = ({ rule: { source: _, column: __, ...said }, windows }: Timed): string =>
  JSON.stringify([said, windows.map((window) => Object.values(window).map(String))]);

function notIn(some: readonly Timed[], others: readonly Timed[]): Timed[] {
  const known = new Set(others.map(keyOf));
  return some.filter((one) => !known.has(keyOf(one)));
}

function rulesNotIn(files: readonly PolicyFile[], others: readonly PolicyFile[]): Rule[] {
  const said = ({ source: _, column: __, ...rule }: Rule): string => JSON.stringify(rule);
  const known = new Set(others.flatMap(({ rules }) => rules.map(said)));
  return files.flatMap(({ rules }) => rules.filter((rule) => !known.has(said(rule))));
}

function timesIn(files: readonly PolicyFile[]): Timed[] {
  return files.flatMap(({ level, effective, rules }) => {
    const periods = periodsFor(level, files);
    return rules.flatMap((rule): Timed[] => {
      const conditions = rule.when.time ?? (effective ? [effective] : []);
      return conditions.map((condition) => ({
        rule,
        windows: windowsOf({ ...rule, when: { ...rule.when, time: [condition] } }, effective, periods) ?? [],
        said: {
          condition,
          period: periods.find(({ id }) => id === ('period' in condition ? condition.period : undefined)),
        },
      }));
    });
  });
}

const isIn = (windows: readonly Window[], at: number): boolean =>
  windows.some((window) => contains(window, at, minuteOfWeek(at)));

/** From `at` on, the moment at which the fewest rules go by a time of their own. */
function ordinaryMoment(timed: readonly Timed[], at: number): number {
  let [best, fewest] = [at, Number.POSITIVE_INFINITY];
  for (let moment = at; moment < at + LOOK_AHEAD_MS && fewest > 0; moment += 4 * QUARTER_MS) {
    const count = timed.filter(({ windows }) => isIn(windows, moment)).length;
    if (count < fewest) [best, fewest] = [moment, count];
  }
  return best;
}

/** The first moment in one of the windows that is not over; undefined where there is none, or the ordinary one is in them. */
function momentIn(windows: readonly Window[], ordinary: number, at: number): number | undefined {
  if (isIn(windows, ordinary)) return undefined;
  for (const { from, to } of windows) {
    const begin = Math.max(from, at);
    for (let moment = begin; moment < Math.min(to, begin + LOOK_AHEAD_MS); moment += QUARTER_MS)
      if (isIn(windows, moment)) return moment;
  }
  return undefined;
}

/** Each stretch once, whichever rules go by it. */
function distinct(timed: readonly Timed[]): Timed[] {
  const seen = new Map<string, Timed>();
  for (const one of timed) {
    const key = one.windows.map((window: Window & TimeWindow) => Object.values(window).join(' ')).join(';');
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
