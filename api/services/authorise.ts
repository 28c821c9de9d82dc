import type { Role } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';

/** What somebody may do something to, with only what the rules look at. */
interface Objects {
  conversation: { readonly studentId: string };
  /** A student's conversation as a teacher may come to read it. */
  transcript: {
    /** The class whose task it is about, if it is about one. */
    readonly classId: string | undefined;
    /** It raised a concern that the actor is to see to. */
    readonly isTheirConcern: boolean;
  };
  assignment: {
    readonly classId: string;
    /** For whom it is: all of the class, or the students with these ids. */
    readonly audience: 'all' | readonly string[];
    /** Its time has come, and it was not taken back. */
    readonly isOpen: boolean;
  };
  class: { readonly id: string };
  draft: {
    readonly teacherId: string;
    readonly schoolId: string;
    /** The colleague who is asked to approve it, if one is. */
    readonly asked?: string;
  };
  /** The policy files; `approvers` are those whom the set in force names. */
  policy: { readonly approvers: readonly string[] };
  concern: { readonly schoolId: string; readonly adults: readonly string[]; readonly escalated: boolean };
}
type Kind = keyof Objects;
export type Action =
  | 'start'
  | 'read'
  | 'write'
  | 'delete'
  | 'set'
  | 'seeTo'
  | 'askAbout'
  | 'review'
  | 'approve'
  | 'reject'
  | 'restore';
type Rule<K extends Kind> = (actor: Person, object: Objects[K]) => boolean;

const rules = new Map<string, Rule<never>>();
const allow = <K extends Kind>(role: Role, action: Action, kind: K, rule: Rule<K>) =>
  rules.set(`${role} ${action} ${kind}`, rule);

const isTheirs: Rule<'conversation'> = (student, { studentId }) => student.id === studentId;
const isInTheirClass: Rule<'assignment'> = ({ classes }, { classId }) => classes.some(({ id }) => id === classId);
/** Whoever is not to get a task learns nothing of it, and neither does anybody before it opens. */
const isForThem: Rule<'assignment'> = (student, assignment) =>
  isInTheirClass(student, assignment) &&
  assignment.isOpen &&
  (assignment.audience === 'all' || assignment.audience.includes(student.id));
const isTheirDraft: Rule<'draft'> = (teacher, { teacherId }) => teacher.id === teacherId;
/** Somebody of the same school, whom its author asked; nobody answers for their own. */
const isAskedFor: Rule<'draft'> = ({ id, schoolId }, draft) =>
  draft.asked === id && draft.schoolId === schoolId && draft.teacherId !== id;
/** What a student typed as a problem of their own is theirs alone. */
const isForTheirWork: Rule<'transcript'> = ({ classes }, { classId, isTheirConcern }) =>
  isTheirConcern || (classId !== undefined && classes.some(({ id }) => id === classId));
const isTheirClass: Rule<'class'> = ({ classes }, { id: classId }) => classes.some(({ id }) => id === classId);
const isNamedFor: Rule<'concern'> = ({ id, schoolId }, concern) =>
  concern.schoolId === schoolId && concern.adults.includes(id);
/** The leader is told when nobody else is named, and when nobody has seen it in time. */
const fallsToThem: Rule<'concern'> = (leader, concern) =>
  isNamedFor(leader, concern) ||
  (concern.schoolId === leader.schoolId && (concern.adults.length === 0 || concern.escalated));
/** Approving is for those who are named, whatever their post. */
const isApprover: Rule<'policy'> = ({ id }, { approvers }) => approvers.includes(id);
const isLeader: Rule<'policy'> = () => true;

allow('student', 'start', 'conversation', isTheirs);
allow('student', 'read', 'conversation', isTheirs);
allow('student', 'write', 'conversation', isTheirs);
allow('student', 'delete', 'conversation', isTheirs);
allow('student', 'read', 'assignment', isForThem);
allow('teacher', 'read', 'assignment', isInTheirClass);
allow('teacher', 'set', 'class', isTheirClass);
allow('teacher', 'read', 'draft', isTheirDraft);
allow('teacher', 'write', 'draft', isTheirDraft);
allow('teacher', 'delete', 'draft', isTheirDraft);
allow('teacher', 'review', 'draft', isAskedFor);
allow('teacher', 'read', 'transcript', isForTheirWork);
allow('teacher', 'seeTo', 'concern', isNamedFor);
allow('leader', 'seeTo', 'concern', fallsToThem);
allow('teacher', 'read', 'policy', isApprover);
allow('teacher', 'approve', 'policy', isApprover);
allow('teacher', 'reject', 'policy', isApprover);
allow('leader', 'read', 'policy', isLeader);
allow('leader', 'approve', 'policy', isApprover);
allow('leader', 'reject', 'policy', isLeader);
allow('leader', 'restore', 'policy', isLeader);

/** Whether `actor` may do `action` to this object. What no sentence above allows is refused. */
export function may<K extends Kind>(actor: Person, action: Action, kind: K, object: Objects[K]): boolean {
  // The map's keys carry the kind, so the rule found takes this kind's object.
  const rule = rules.get(`${actor.role} ${action} ${kind}`) as Rule<K> | undefined;
  return rule?.(actor, object) ?? false;
}
