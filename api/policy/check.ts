import { windowsOf } from './compile.ts';
import { compareRank } from './rank.ts';
import type { PolicyProblem } from './read.ts';
import { classKey, type PolicyFile, type Rule, type TimeWindow } from './rule.ts';

/** A rule with the stretch of time in which its file counts. */
interface Placed {
  readonly rule: Rule;
  readonly effective: TimeWindow | undefined;
}

/**
 * What is wrong with a set of policy files that are each well formed: no layer above the classes, an id used twice in a
 * layer, or a tie (two rules of a layer that can match the same request, rank the same and say different things).
 */
export function checkPolicyFiles(files: readonly PolicyFile[]): PolicyProblem[] {
  const layers = Map.groupBy(files, ({ level, className }) => `${level} ${classKey(className ?? '')}`);
  const problems = [...layers.values()].flatMap((layer) => {
    const placed = layer.flatMap(({ rules, effective }) => rules.map((rule) => ({ rule, effective })));
    return placed.flatMap((later, at) => placed.slice(0, at).flatMap((earlier) => conflict(earlier, later)));
  });
  if (!files.some(({ level }) => level !== 'class'))
    problems.push({
      file: '.',
      line: 1,
      column: 1,
      message: 'there is no municipality or school file: the top layer must allow, so everything would be denied',
    });
  return problems;
}

function conflict(earlier: Placed, later: Placed): PolicyProblem[] {
  const [a, b] = [earlier.rule, later.rule];
  const where = `${a.source.file}:${a.source.line}`;
  const problem = (message: string) => [{ ...b.source, column: b.column, message }];
  if (a.id === b.id) return problem(`the id "${b.id}" is already used at ${where}`);
  if (compareRank(a, b) !== 0 || saysTheSame(a, b) || !overlap(earlier, later)) return [];
  return problem(
    `"${b.id}" ties with "${a.id}" (${where}): both can match the same request and neither goes first; give one of them a higher priority`,
  );
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
  const [times, otherTimes] = [windowsOf(a.rule, a.effective), windowsOf(b.rule, b.effective)];
  const moments =
    times === undefined ||
    otherTimes === undefined ||
    times.some((some) => otherTimes.some((others) => some.from < others.to && others.from < some.to));
  return (
    grades &&
    moments &&
    share(one.role, other.role) &&
    share(one.subject, other.subject) &&
    share(one.task, other.task) &&
    share(one.situation, other.situation) &&
    share(one.aiLevel, other.aiLevel)
  );
}
