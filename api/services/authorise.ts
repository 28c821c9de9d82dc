import type { Role } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';

/** What somebody may do something to, with only what the rules look at. */
interface Objects {
  conversation: { readonly studentId: string };
  assignment: { readonly classId: string };
  class: { readonly id: string };
  concern: { readonly schoolId: string };
}
type Kind = keyof Objects;
type Action = 'start' | 'read' | 'write' | 'delete' | 'set' | 'takeOver';
type Rule<K extends Kind> = (actor: Person, object: Objects[K]) => boolean;

const rules = new Map<string, Rule<never>>();
const allow = <K extends Kind>(role: Role, action: Action, kind: K, rule: Rule<K>) =>
  rules.set(`${role} ${action} ${kind}`, rule);

const isTheirs: Rule<'conversation'> = (student, { studentId }) => student.id === studentId;
const isInTheirClass: Rule<'assignment'> = ({ classes }, { classId }) => classes.some(({ id }) => id === classId);
const isTheirClass: Rule<'class'> = ({ classes }, { id: classId }) => classes.some(({ id }) => id === classId);
const isAtTheirSchool: Rule<'concern'> = (leader, { schoolId }) => leader.schoolId === schoolId;

allow('student', 'start', 'conversation', isTheirs);
allow('student', 'read', 'conversation', isTheirs);
allow('student', 'write', 'conversation', isTheirs);
allow('student', 'delete', 'conversation', isTheirs);
allow('student', 'read', 'assignment', isInTheirClass);
allow('teacher', 'read', 'assignment', isInTheirClass);
allow('teacher', 'set', 'class', isTheirClass);
allow('leader', 'read', 'concern', isAtTheirSchool);
allow('leader', 'takeOver', 'concern', isAtTheirSchool);

/** Whether `actor` may do `action` to this object. What no sentence above allows is refused. */
export function may<K extends Kind>(actor: Person, action: Action, kind: K, object: Objects[K]): boolean {
  // The map's keys carry the kind, so the rule found takes this kind's object.
  const rule = rules.get(`${actor.role} ${action} ${kind}`) as Rule<K> | undefined;
  return rule?.(actor, object) ?? false;
}
