import {
  AiLevel,
  type Decision,
  isNeverAllowed,
  type PolicyRequest,
  Situation,
  STUDENT_TASKS,
  Task,
} from '../../contract/policy.ts';
import { compile, type PolicySet } from '../compile.ts';
import { decide } from '../decide.ts';
import type { PolicyFile } from '../rule.ts';
import type { Circumstance } from './circumstance.ts';
import { type Difference, differencesOf } from './difference.ts';

/** Whom a sentence can be about. */
export type Who =
  | { readonly role: 'student'; readonly grade: number; readonly className?: string }
  | { readonly role: 'teacher' | 'leader' };

/** What can be asked for, in one place of the school day. */
export interface Cell {
  readonly task: Task;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
}

/** The cells in which a difference is found for somebody, out of those in which it could be. */
export interface Finding {
  readonly who: Who;
  readonly difference: Difference;
  readonly cells: readonly Cell[];
  /** For a change of effect or terms: where anything is or was allowed. For an aid: wherever students ask. */
  readonly domain: readonly Cell[];
}

/** What a circumstance changes for everybody. */
export interface Swept {
  readonly circumstance: Circumstance;
  readonly findings: readonly Finding[];
  /** Who is as before here, though not in what this is a special case of. */
  readonly spared: readonly Who[];
}

/** Both sets answered every question. */
export interface Sweep {
  readonly swept: readonly Swept[];
  /** The rules that decided where the answers differ, by id. */
  readonly deciding: ReadonlySet<string>;
}

const TASKS = Task.options.filter((task) => !isNeverAllowed(task));
const CELLS: readonly Cell[] = TASKS.flatMap((task) =>
  Situation.options.flatMap((situation) => AiLevel.options.map((aiLevel): Cell => ({ task, situation, aiLevel }))),
);

/** Where aids, which are students', come into it. */
const AIDED = CELLS.filter(({ task }) => STUDENT_TASKS.some((students) => students === task));

/**
 * Asks both sets everything that somebody may ask for, and gathers where the answers are not the same. It takes some tens of
 * milliseconds in all, and stops for breath after each person.
 */
export function* sweep(
  before: readonly PolicyFile[],
  after: readonly PolicyFile[],
  circumstances: readonly Circumstance[],
): Generator<void, Sweep> {
  const sets: readonly [PolicySet, PolicySet] = [compile(before), compile(after)];
  const everybody = peopleIn([...before, ...after]);
  const deciding = new Set<string>();
  const all = new Map<Circumstance, ReadonlyMap<Who, Answers>>();
  const swept: Swept[] = [];
  for (const circumstance of circumstances) {
    const above = circumstance.within && all.get(circumstance.within);
    const here = new Map<Who, Answers>();
    for (const who of everybody) {
      here.set(who, askedBy(who, circumstance, sets, deciding));
      yield;
    }
    all.set(circumstance, here);
    const findings: Finding[] = [];
    const spared: Who[] = [];
    for (const [who, { found, allowsAnything, sparedBy }] of here) {
      const theirGrade = gradeOf(who, everybody);
      const known = above?.get(who)?.found;
      const isSpared = known !== undefined && known.size > 0 && found.size === 0 && allowsAnything;
      if (isSpared) for (const rule of sparedBy) deciding.add(rule);
      if (isSpared && !(theirGrade && spared.includes(theirGrade))) spared.push(who);
      for (const [key, { difference, cells, domain }] of found) {
        // What holds of their whole grade is said of the grade.
        if (theirGrade && sameCells(here.get(theirGrade)?.found.get(key)?.cells, cells)) continue;
        const told = known?.get(key)?.cells ?? [];
        const fresh = cells.filter((cell) => !told.includes(cell));
        if (fresh.length > 0) findings.push({ who, difference, cells: fresh, domain });
      }
    }
    swept.push({ circumstance, findings, spared });
  }
  return { swept, deciding };
}

/** What somebody is answered otherwise. */
interface Answers {
  readonly found: ReadonlyMap<string, { difference: Difference; cells: Cell[]; domain: readonly Cell[] }>;
  /** Whether anything is or was allowed at all. */
  readonly allowsAnything: boolean;
  /** The rules that now give the answer that another gave before. */
  readonly sparedBy: ReadonlySet<string>;
}

function askedBy(
  who: Who,
  { at, subject, assignment }: Circumstance,
  [before, after]: readonly [PolicySet, PolicySet],
  deciding: Set<string>,
): Answers {
  const found = new Map<string, { difference: Difference; cells: Cell[]; domain: Cell[] }>();
  const allowed: Cell[] = [];
  const sparedBy = new Set<string>();
  for (const cell of CELLS) {
    const request: PolicyRequest = { ...who, ...cell, at, subject, assignment };
    const [old, now] = [decide(before, request), decide(after, request)];
    if (old.effect === 'allow' || now.effect === 'allow') allowed.push(cell);
    if (old.ruleId !== now.ruleId) sparedBy.add(now.ruleId);
    for (const difference of differencesOf(old, now, who.role === 'student')) {
      // Nobody reads a lesson plan aloud to a student.
      if (isOfAids(difference) && !AIDED.includes(cell)) continue;
      note(deciding, old, now);
      const known = found.get(difference.key);
      if (known) known.cells.push(cell);
      else
        found.set(difference.key, { difference, cells: [cell], domain: isOfAids(difference) ? [...AIDED] : allowed });
    }
  }
  return { found, allowsAnything: allowed.length > 0, sparedBy };
}

function note(deciding: Set<string>, ...decisions: readonly Decision[]): void {
  for (const { ruleId } of decisions) deciding.add(ruleId);
}

const isOfAids = ({ what }: Difference): boolean => what === 'aid' || what === 'speech' || what === 'onlineVoices';

/** Students of each grade, of each class that has a file, and staff. */
function peopleIn(files: readonly PolicyFile[]): Who[] {
  const classes = [...new Set(files.flatMap(({ className }) => className ?? []))].sort(collate);
  return [
    ...Array.from({ length: 11 }, (_, grade): Who => ({ role: 'student', grade })),
    ...classes.flatMap((className): Who[] => {
      const grade = Number.parseInt(className, 10);
      return grade >= 0 && grade <= 10 ? [{ role: 'student', grade, className }] : [];
    }),
    { role: 'teacher' },
    { role: 'leader' },
  ];
}

const collate = new Intl.Collator('da', { numeric: true }).compare;

/** The grade of a class; undefined for what is no class. */
const gradeOf = (who: Who, everybody: readonly Who[]): Who | undefined =>
  who.role === 'student' && who.className !== undefined
    ? everybody.find((other) => other.role === 'student' && other.className === undefined && other.grade === who.grade)
    : undefined;

/** Cells come in one order. */
const sameCells = (a: readonly Cell[] | undefined, b: readonly Cell[]): boolean =>
  a !== undefined && a.length === b.length && a.every((cell, i) => cell === b[i]);
