import type { ClassSetView, StuckPoint, TaskState } from '../contract/assignmentSet.ts';
import type { Language } from '../contract/language.ts';
import type { Hurdle } from '../language/texts/hurdleTexts.ts';
import { hurdleText } from '../language/texts/hurdleTexts.ts';
import type { Assignment, SetProgress } from '../store/index.ts';

/** Below this many students nothing is told of where they are stuck: it would be telling of a student. */
const ENOUGH = 3;

/** Somebody of the class. */
interface Student {
  readonly id: string;
  readonly name: string;
}

/** A student's work on a task, with what they met there. */
export interface Work extends Pick<SetProgress, 'assignmentId' | 'studentId' | 'conversationId' | 'solved' | 'begun'> {
  readonly hurdles: readonly Hurdle[];
}

/** Who has begun what: a row for each of the students, in the order given, with the tasks that they were to have. */
export function rowsOf(
  students: readonly Student[],
  tasks: readonly Assignment[],
  work: readonly Work[],
): ClassSetView['students'] {
  return students.map(({ id, name }) => ({
    id,
    name,
    tasks: tasks
      .filter(({ audience }) => audience === 'all' || audience.includes(id))
      .map((task) => {
        const own = work.find(({ assignmentId, studentId }) => assignmentId === task.id && studentId === id);
        return {
          position: task.set?.position ?? 1,
          assignmentId: task.id,
          state: stateOf(own),
          ...(own && { conversationId: own.conversationId }),
        };
      }),
  }));
}

const stateOf = (work: Work | undefined): TaskState => (work?.solved ? 'solved' : work?.begun ? 'atWork' : 'notBegun');

/**
 * Where at least three students are stuck, most of them first. A way of thinking counts over all tasks, once for each
 * student; a step counts on its own task and version.
 */
export function stuckPoints(tasks: readonly Assignment[], work: readonly Work[], lang: Language): StuckPoint[] {
  const met = new Map<string, { hurdle: Hurdle; assignmentId: string; students: Set<string> }>();
  for (const { assignmentId, studentId, hurdles } of work)
    for (const hurdle of hurdles) {
      const key = `${nameOf(hurdle)} ${isOfTask(hurdle) ? assignmentId : ''}`;
      const point = met.get(key) ?? { hurdle, assignmentId, students: new Set() };
      point.students.add(studentId);
      met.set(key, point);
    }
  return [...met.values()]
    .filter(({ students }) => students.size >= ENOUGH)
    .map(({ hurdle, assignmentId, students }): StuckPoint => {
      const position = tasks.find(({ id }) => id === assignmentId)?.set?.position;
      return {
        id: nameOf(hurdle),
        ...(isOfTask(hurdle) && position !== undefined && { position }),
        text: hurdleText(hurdle, lang),
        students: students.size,
      };
    })
    .toSorted((a, b) => b.students - a.students || (a.position ?? 0) - (b.position ?? 0) || (a.id < b.id ? -1 : 1));
}

const isOfTask = ({ kind }: Hurdle): boolean => kind === 'step' || kind === 'hints';

function nameOf(hurdle: Hurdle): string {
  if (hurdle.kind === 'hints') return hurdle.kind;
  return hurdle.kind === 'step' ? `step.${hurdle.step}.${hurdle.id}` : `${hurdle.kind}.${hurdle.id}`;
}
