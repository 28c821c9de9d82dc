import type { AssignmentView, NewAssignment } from '../contract/assignment.ts';
import type { Person } from '../identity/person.ts';
import type { Assignment } from '../store/index.ts';
import { may } from './authorise.ts';
import { requestFor } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';

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
    const { store, tutor, now, newId } = this.#given;
    const typed = readable(draft.text);
    if (await this.#isPrivate(person, `${draft.title}\n${typed}`)) return refused('privateTask');
    if (draft.key && tutor.keyContradicts(typed, draft.key)) return refused('keyContradicts');
    const { text, key, keyOrigin } = tutor.openProblem(typed, draft.subject, draft.key);
    const assignment: Assignment = {
      id: newId(),
      classId: theirClass.id,
      className: theirClass.name,
      teacherId: person.id,
      teacher: person.name,
      title: readable(draft.title),
      text,
      subject: draft.subject,
      situation: draft.situation,
      aiLevel: draft.aiLevel,
      key,
      keyOrigin,
      createdAt: now().toISOString(),
    };
    const { className: _, teacher: __, ...row } = assignment;
    await store.assignments.add(row);
    return done(presentForTeacher(assignment));
  }

  /** Whether a task holds a CPR number, or a fact of health or social life about somebody of the class. */
  async #isPrivate(person: Person, text: string): Promise<boolean> {
    const { store, tutor } = this.#given;
    const roster = await store.people.roster(person.classes.map(({ id }) => id));
    const names = roster.map(({ name }) => name);
    const { blocked = [], hidden } = tutor.receiveMessage({ text }, names);
    return blocked.includes('cpr') || (blocked.includes('health') && hidden.includes('name'));
  }

  /** What the teacher has set for their classes. */
  async ofTeacher(person: Person): Promise<AssignmentView[]> {
    return (await this.#inClassesOf(person)).map(presentForTeacher);
  }

  /** What the student's classes have been set, with the student's own conversation about each. */
  async ofStudent(person: Person): Promise<AssignmentView[]> {
    const { decide, now } = this.#given;
    const at = now();
    const conversations = await this.#given.store.conversations.ofStudent(person.id);
    return (await this.#inClassesOf(person)).map((assignment) => {
      const conversation = conversations.find(({ assignmentId }) => assignmentId === assignment.id);
      const { situation, aiLevel, subject, className } = assignment;
      const { effect } = decide(requestFor(person, { task: 'hint', situation, aiLevel, subject, className }, at));
      return {
        ...present(assignment),
        ...(conversation && { conversationId: conversation.id }),
        ...(effect === 'deny' && { closed: true }),
      };
    });
  }

  async #inClassesOf(person: Person): Promise<Assignment[]> {
    const found = await this.#given.store.assignments.inClasses(person.classes.map(({ id }) => id));
    return found.filter((assignment) => may(person, 'read', 'assignment', assignment));
  }
}

/** Named one by one, so that a key can never come along. */
function present(assignment: Assignment): AssignmentView {
  const { id, className, title, text, subject, situation, aiLevel, teacher, createdAt } = assignment;
  return { id, className, title, text, subject, situation, aiLevel, teacher, createdAt };
}

const presentForTeacher = (assignment: Assignment): AssignmentView => ({
  ...present(assignment),
  hasKey: assignment.key.type !== 'none',
});
