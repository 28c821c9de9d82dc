import type {
  AssignmentSetView,
  ClassSetView,
  ClassStudents,
  SetChange,
  SharePreview,
  ShareQuestion,
  ShareTasks,
} from '../contract/assignmentSet.ts';
import type { Person } from '../identity/person.ts';
import type { AssignmentSet, SetDraft } from '../store/index.ts';
import { assignmentCode } from './assignmentCode.ts';
import { may } from './authorise.ts';
import { rowsOf, stuckPoints } from './classView.ts';
import { presentClause } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { privacyOf, readTask } from './newTask.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';
import { decideOn } from './taskTerms.ts';

/** A set that has opened, and whom it is for. */
export interface DueNotice {
  readonly set: AssignmentSetView;
  readonly studentIds: readonly string[];
}

/** How often a change is tried again that another teacher's has overtaken. */
const MOST_TRIES = 5;

/** A field that is wrong, for the program that sent it. */
const fault = (field: string, problem: string) => refused('badInput', { details: [{ field, problem }] });

/** A moment as it is kept: ISO 8601 in UTC, so that texts compare as times do. */
const inUtc = (moment: string): string => new Date(moment).toISOString();

/** Sets of tasks: what becomes of a draft when its teacher shares it with a class. */
export class AssignmentSets<State> {
  readonly #given: Dependencies<State>;

  constructor(given: Dependencies<State>) {
    this.#given = given;
  }

  /** What the policy will say to the class's students, on the day that the set opens. */
  async preview(person: Person, question: ShareQuestion): Promise<Outcome<SharePreview>> {
    const theirClass = this.#classOf(person, question.className);
    if (!theirClass) return refused('notFound');
    const { store, decide, now } = this.#given;
    const { subject, situation, aiLevel, maxHint, opensAt } = question;
    const classes = await store.people.classes(person.schoolId);
    const grade = classes.find(({ id }) => id === theirClass.id)?.grade;
    const at = opensAt === undefined ? now() : new Date(opensAt);
    // No rule can name what is not shared yet; those that mean every assignment mean this one too.
    const assignment = assignmentCode(question.className);
    const request = { role: 'student', grade, task: 'hint', subject, situation, aiLevel, at, assignment } as const;
    const terms = { opensAt: undefined, closesAt: undefined, maxHint, withdrawn: false };
    const decision = decideOn(decide, { ...request, className: theirClass.name }, { id: 'preview', terms });
    return done({
      clause: presentClause(decision),
      maxHint: decision.obligations?.maxHint ?? 0,
      answerChecks: decision.obligations?.answerChecks.max ?? 0,
    });
  }

  /** Shares tasks with a class or some of it, all or none. The same `shareId` again gives the set that there is. */
  async share(person: Person, share: ShareTasks): Promise<Outcome<AssignmentSetView>> {
    const theirClass = this.#classOf(person, share.className);
    if (!theirClass) return refused('notFound');
    const { store, now, newId } = this.#given;
    const [opensAt, closesAt] = [share.opensAt, share.closesAt].map((moment) => moment && inUtc(moment));
    if (closesAt && closesAt <= (opensAt ?? now().toISOString())) return fault('closesAt', 'too_early');
    const wrong = faultyAudience(share, new Set((await this.#studentsOf(theirClass.id)).map(({ id }) => id)));
    if (wrong) return wrong;
    const title = readable(share.title);
    const { shareId, subject, situation, aiLevel, draftId, maxHint, glossary = [] } = share;
    const isPrivate = await privacyOf(this.#given, person);
    const tasks: SetDraft['tasks'][number][] = [];
    for (const [index, task] of share.tasks.entries()) {
      const read = readTask(this.#given, isPrivate, { title, subject, glossary, ...task });
      if (!read.ok) return refused(read.refusal.code, { details: [{ field: `tasks.${index}`, problem: 'refused' }] });
      const { text, key, keyOrigin } = read.value;
      const audience = task.students === 'all' ? task.students : [...new Set(task.students)];
      tasks.push({ id: newId(), text, key, keyOrigin, position: task.position, audience });
    }
    const id = await store.assignmentSets.share({
      id: newId(),
      shareId,
      classId: theirClass.id,
      teacherId: person.id,
      title,
      subject,
      situation,
      aiLevel,
      draftId,
      opensAt,
      closesAt,
      maxHint,
      glossary,
      createdAt: now().toISOString(),
      tasks,
    });
    const set = await store.assignmentSets.find(id);
    return set ? done(presentSet(set)) : refused('notFound');
  }

  /** The class view: who has begun what, and where several are stuck. */
  async read(person: Person, id: string): Promise<Outcome<ClassSetView>> {
    const set = await this.#find(person, id);
    if (!set) return refused('notFound');
    const { store, tutor } = this.#given;
    const students = await this.#studentsOf(set.classId);
    const tasks = await store.assignments.inSet(id);
    const members = new Set(students.map((student) => student.id));
    const work = (await store.assignmentSets.progress(id))
      .filter(({ studentId }) => members.has(studentId))
      .map(({ problemText: text, subject, key, keyOrigin, state, ...row }) => ({
        ...row,
        hurdles: tutor.hurdlesIn({ text, subject, key, keyOrigin }, tutor.readState(state)),
      }));
    const namesOf = (ids: readonly string[]) =>
      students.filter((student) => ids.includes(student.id)).map(({ name }) => name);
    return done({
      ...presentSet(set),
      tasks: tasks.map((task) => ({
        id: task.id,
        position: task.set?.position ?? 1,
        text: task.text,
        hasKey: task.key.type !== 'none',
        students: task.audience === 'all' ? 'all' : namesOf(task.audience),
      })),
      students: rowsOf(students, tasks, work),
      stuck: stuckPoints(tasks, work, person.lang),
    });
  }

  /** Changes when a set is open, or takes it back. */
  async change(person: Person, id: string, change: SetChange): Promise<Outcome<AssignmentSetView>> {
    const moment = (wanted: string | null | undefined, known: string | undefined) =>
      wanted === undefined ? known : wanted === null ? undefined : inUtc(wanted);
    // Another teacher of the class may change it at the same moment: what they say about the rest stays.
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const set = await this.#find(person, id);
      if (!set) return refused('notFound');
      const opensAt = moment(change.opensAt, set.opensAt);
      const closesAt = moment(change.closesAt, set.closesAt);
      if (opensAt && closesAt && closesAt <= opensAt) return fault('closesAt', 'too_early');
      const terms = { opensAt, closesAt, withdrawn: change.withdrawn ?? set.withdrawn };
      if (await this.#given.store.assignmentSets.setTerms(id, terms, set))
        return done(presentSet({ ...set, ...terms }));
    }
    return refused('unavailable');
  }

  /** The students of a class of theirs, in alphabetical order. */
  async students(person: Person, className: string): Promise<Outcome<ClassStudents>> {
    const theirClass = this.#classOf(person, className);
    return theirClass ? done({ students: await this.#studentsOf(theirClass.id) }) : refused('notFound');
  }

  /** A set that has opened and that nobody has been told of, with the students it is for; each is given once. */
  async takeDueNotice(): Promise<DueNotice | null> {
    const { store, now } = this.#given;
    const id = await store.notices.takeDue(now());
    const set = id === null ? null : await store.assignmentSets.find(id);
    if (!set) return null;
    const tasks = await store.assignments.inSet(set.id);
    const members = await store.people.roster([set.classId]);
    const isFor = (studentId: string) =>
      tasks.some(({ audience }) => audience === 'all' || audience.includes(studentId));
    return { set: presentSet(set), studentIds: members.map((member) => member.id).filter(isFor) };
  }

  /** The sets of their classes, newest first. */
  async ofTeacher(person: Person): Promise<AssignmentSetView[]> {
    const sets = await this.#given.store.assignmentSets.inClasses(person.classes.map(({ id }) => id));
    return sets.map(presentSet);
  }

  /** A set of a class of theirs. */
  async #find(person: Person, id: string): Promise<AssignmentSet | null> {
    const set = await this.#given.store.assignmentSets.find(id);
    return set && may(person, 'set', 'class', { id: set.classId }) ? set : null;
  }

  #classOf(person: Person, className: string) {
    const theirClass = person.classes.find(({ name }) => name === className);
    return theirClass && may(person, 'set', 'class', theirClass) ? theirClass : undefined;
  }

  async #studentsOf(classId: string): Promise<{ id: string; name: string }[]> {
    return byName(await this.#given.store.people.roster([classId]));
  }
}

const alphabet = new Intl.Collator('da');

/** People in the order of the Danish alphabet. */
const byName = <T extends { readonly name: string }>(people: readonly T[]): T[] =>
  people.toSorted((a, b) => alphabet.compare(a.name, b.name));

/** Why tasks cannot go to those they are meant for: a stranger to the class, or two tasks at one place for somebody. */
function faultyAudience({ tasks }: ShareTasks, members: ReadonlySet<string>) {
  const taken = new Map<number, readonly string[]>();
  for (const [index, { students, position }] of tasks.entries()) {
    const named = students === 'all' ? [...members] : students;
    const here = taken.get(position) ?? [];
    if (!named.every((id) => members.has(id))) return fault(`tasks.${index}.students`, 'not_in_class');
    if (here.some((id) => named.includes(id))) return fault(`tasks.${index}.students`, 'two_at_one_place');
    taken.set(position, [...here, ...named]);
  }
  return null;
}

/** A set as its teachers see it in a list. */
function presentSet(set: AssignmentSet): AssignmentSetView {
  const { id, className, title, subject, situation, aiLevel, teacher, createdAt, withdrawn, count } = set;
  const { opensAt, closesAt, maxHint, draftId } = set;
  return {
    code: assignmentCode(id),
    ...{ id, className, title, subject, situation, aiLevel, teacher, createdAt, withdrawn, count },
    ...(opensAt && { opensAt }),
    ...(closesAt && { closesAt }),
    ...(maxHint !== undefined && { maxHint }),
    ...(draftId && { draftId }),
  };
}
