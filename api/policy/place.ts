import { AiLevel, AssignmentCode, type PolicyRequest, Role, Situation, Subject, Task } from '../contract/policy.ts';
import { minuteOfWeek } from './clock.ts';

/** A request in numbers: the cell of its role, task, situation and AI level, its grade, its subject and its moment. */
export interface Place {
  readonly cell: number;
  readonly grade: number;
  readonly subject: number;
  readonly at: number;
  /** How far into the week the wall clock is at that moment. */
  readonly minuteOfWeek: number;
  /** The code of the assignment that it is about. */
  readonly assignment: string | undefined;
}

const LAST_GRADE = 10;
/** Where a request without a grade stands: after the grades. */
export const NO_GRADE = LAST_GRADE + 1;
/** Where a request without a subject stands: after the subjects. */
export const NO_SUBJECT = Subject.options.length;
const placesOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));
const roles = placesOf(Role.options);
const tasks = placesOf(Task.options);
const situations = placesOf(Situation.options);
const aiLevels = placesOf(AiLevel.options);
/** The place of each subject. */
export const subjects = placesOf(Subject.options);

const cellOf = (role: number, task: number, situation: number, aiLevel: number) =>
  ((role * tasks.size + task) * situations.size + situation) * aiLevels.size + aiLevel;

/** What a cell stands for. */
export function wordsOf(cell: number): Pick<PolicyRequest, 'role' | 'task' | 'situation' | 'aiLevel'> | null {
  const ofLevel = Math.floor(cell / aiLevels.size);
  const ofSituation = Math.floor(ofLevel / situations.size);
  const role = Role.options[Math.floor(ofSituation / tasks.size)];
  const task = Task.options[ofSituation % tasks.size];
  const situation = Situation.options[ofLevel % situations.size];
  const aiLevel = AiLevel.options[cell % aiLevels.size];
  if (role === undefined || task === undefined || situation === undefined || aiLevel === undefined) return null;
  return { role, task, situation, aiLevel };
}

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
    grade = request.grade;
  } else if (request.role === 'student') return null;

  let subject = NO_SUBJECT;
  if (request.subject !== undefined) {
    const known = subjects.get(request.subject);
    if (known === undefined) return null;
    subject = known;
  }
  const { assignment } = request;
  if (assignment !== undefined && !AssignmentCode.safeParse(assignment).success) return null;
  const cell = cellOf(role, task, situation, aiLevel);
  return { cell, grade, subject, at, minuteOfWeek: minuteOfWeek(at), assignment };
}
