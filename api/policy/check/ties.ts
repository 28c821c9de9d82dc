import { setProblems } from '../../language/texts/policy/setProblems.ts';
import { compareRank } from '../rank.ts';
import type { PolicyProblem } from '../read.ts';
import { namesAssignment, type Rule } from '../rule.ts';
import { meet } from '../window.ts';
import { type Layer, type Placed, problemAt } from './layers.ts';

/** Rules of one layer that share an id, or that can match the same request, rank the same and say different things. */
export function ties({ rules }: Layer): PolicyProblem[] {
  return rules.flatMap((later, at) => rules.slice(0, at).flatMap((earlier) => conflict(earlier, later)));
}

function conflict(earlier: Placed, later: Placed): PolicyProblem[] {
  const [a, b] = [earlier.rule, later.rule];
  if (a.id === b.id) return [problemAt(b, 'error', setProblems.idTwice(a))];
  if (compareRank(a, b) !== 0 || saysTheSame(a, b) || !overlap(earlier, later)) return [];
  return [problemAt(b, 'error', setProblems.tie(b, a))];
}

function saysTheSame(a: Rule, b: Rule): boolean {
  const said = ({ effect, obligations, mayLoosen, aids, speech, clause, legal }: Rule) =>
    JSON.stringify([
      effect,
      inOrder(obligations),
      [...mayLoosen].sort(),
      inOrder(aids ?? {}),
      inOrder(speech ?? {}),
      inOrder(clause),
      legal,
    ]);
  return said(a) === said(b);
}

const inOrder = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether some request can match both rules. */
function overlap(a: Placed, b: Placed): boolean {
  const [one, other] = [a.rule.when, b.rule.when];
  const share = <T>(some: readonly T[] | undefined, others: readonly T[] | undefined) =>
    some === undefined || others === undefined || some.some((word) => others.includes(word));
  const grades =
    one.grade === undefined ||
    other.grade === undefined ||
    (one.grade[0] <= other.grade[1] && other.grade[0] <= one.grade[1]);
  const moments =
    a.windows === undefined ||
    b.windows === undefined ||
    a.windows.some((some) => b.windows?.some((others) => meet(some, others)) ?? true);
  return (
    grades &&
    moments &&
    share(one.role, other.role) &&
    share(one.subject, other.subject) &&
    share(one.task, other.task) &&
    share(one.situation, other.situation) &&
    share(one.aiLevel, other.aiLevel) &&
    shareWork(one.assignment, other.assignment)
  );
}

/** Whether some work is meant by both: `any` is all but a problem of one's own. */
function shareWork(some: Rule['when']['assignment'], others: Rule['when']['assignment']): boolean {
  if (some === undefined || others === undefined) return true;
  const named = [...some, ...others].map((word) => (word === 'none' ? undefined : word));
  return named.some((code) => namesAssignment(some, code) && namesAssignment(others, code));
}
