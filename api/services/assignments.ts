import type { AssignmentView, NewAssignment, PlaceInSet } from '../contract/assignment.ts';
import type { Person } from '../identity/person.ts';
import type { Assignment } from '../store/index.ts';
import { assignmentCode } from './assignmentCode.ts';
import { may } from './authorise.ts';
import { requestFor } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { privacyOf, readTask } from './newTask.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';
import { decideOn, isOpenToFind } from './taskTerms.ts';

/** Tasks that a teacher sets for a class and the class's students see. */
export class Assignments<State> {
  readonly #given: Dependencies<State>;

  constructor(given: Dependencies<State>) {
    this.#given = given;
  }

  /** Sets a task. Without a key from the teacher the engine solves it, if it can. */
  async set(person: Person, draft: NewAssignment): Promise<Outcome<AssignmentView>> {
    const theirClass = person.classes.find(({ name }) => name === draft.className);
    if (!theirClass || !may(person, 'set', 'class', theirClass)) return refused('notFound');
    const { store, now, newId } = this.#given;
    const title = readable(draft.title);
    const read = readTask(this.#given, await privacyOf(this.#given, person), draft);
    if (!read.ok) return read;
    const { text, key, keyOrigin } = read.value;
    const { subject, situation, aiLevel, glossary = [] } = draft;
    const createdAt = now().toISOString();
    const id = newId();
    const row = {
      id,
      classId: theirClass.id,
      teacherId: person.id,
      title,
      text,
      subject,
      situation,
      aiLevel,
      createdAt,
      glossary,
    };
    await store.assignments.add({ ...row, key, keyOrigin });
    return done(
      presentForTeacher({
        ...row,
        key,
        keyOrigin,
        className: theirClass.name,
        teacher: person.name,
        set: undefined,
        audience: 'all',
      }),
    );
  }

  /** What the teacher has set for their classes, task by task; what was shared as a set is told of as one. */
  async ofTeacher(person: Person): Promise<AssignmentView[]> {
    const found = await this.#inClassesOf(person);
    return found.filter(({ set }) => set === undefined).map(presentForTeacher);
  }

  /** What the student's classes have been set and they are to have, with their own conversation about each. */
  async ofStudent(person: Person): Promise<AssignmentView[]> {
    const { decide, now } = this.#given;
    const at = now();
    const conversations = await this.#given.store.conversations.ofStudent(person.id);
    const assignments = await this.#inClassesOf(person);
    return assignments.map((assignment) => {
      const conversation = conversations.find(({ assignmentId }) => assignmentId === assignment.id);
      const { id, situation, aiLevel, subject, className, set } = assignment;
      const code = assignmentCode(set?.id ?? id);
      const question = { task: 'hint', situation, aiLevel, subject, className, assignment: code } as const;
      const request = requestFor(person, question, at);
      const { effect } = decideOn(decide, request, set && { id, terms: set });
      return {
        ...present(assignment),
        ...(set && { set: placeInSet(assignment, assignments) }),
        ...(conversation && { conversationId: conversation.id }),
        ...(conversation?.begun && { begun: true }),
        ...(conversation?.solved && { solved: true }),
        ...(effect === 'deny' && { closed: true }),
      };
    });
  }

  async #inClassesOf(person: Person): Promise<Assignment[]> {
    const { store, now } = this.#given;
    return readableBy(person, await store.assignments.inClasses(person.classes.map(({ id }) => id)), now());
  }
}

/** Those of the tasks that the person may read at this moment. */
export const readableBy = (person: Person, assignments: readonly Assignment[], at: Date): Assignment[] =>
  assignments.filter((assignment) =>
    may(person, 'read', 'assignment', { ...assignment, isOpen: !assignment.set || isOpenToFind(assignment.set, at) }),
  );

/** Where a task stands among the student's own of its set: those that others got do not count. */
function placeInSet({ id, set }: Assignment, own: readonly Assignment[]): PlaceInSet | undefined {
  if (!set) return undefined;
  const tasks = own.filter((task) => task.set?.id === set.id);
  const number = tasks.findIndex((task) => task.id === id) + 1;
  return { id: set.id, title: set.title, number, count: tasks.length };
}

/** Named one by one, so that a key can never come along. */
function present(assignment: Assignment): AssignmentView {
  const { id, className, title, text, subject, situation, aiLevel, teacher, createdAt, set } = assignment;
  return {
    id,
    className,
    title,
    text,
    subject,
    situation,
    aiLevel,
    teacher,
    createdAt,
    ...(set?.opensAt && { opensAt: set.opensAt }),
    ...(set?.closesAt && { closesAt: set.closesAt }),
  };
}

const presentForTeacher = (assignment: Assignment): AssignmentView => ({
  ...present(assignment),
  hasKey: assignment.key.type !== 'none',
  code: assignmentCode(assignment.id),
  ...(assignment.glossary.length > 0 && { glossary: assignment.glossary }),
});
