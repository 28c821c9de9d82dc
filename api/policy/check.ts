import { compareRank } from './rank.ts';
import type { PolicyProblem } from './read.ts';
import { classKey, type PolicyFile, type Rule } from './rule.ts';
import { suggest } from './suggest.ts';
import { meet, periodsOf, type Window, windowsOf } from './window.ts';

/** A rule with the windows in which it counts; undefined when always. */
interface Placed {
  readonly rule: Rule;
  readonly windows: readonly Window[] | undefined;
}

/**
 * What is wrong with a set of policy files that are each well formed: no layer above the classes, an id used twice in a
 * layer, or a tie (two rules of a layer that can match the same request, rank the same and say different things).
 */
export function checkPolicyFiles(files: readonly PolicyFile[]): PolicyProblem[] {
  const periods = periodsOf(files);
  const layers = Map.groupBy(files, ({ level, className }) => `${level} ${classKey(className ?? '')}`);
  const problems = [...layers.values()].flatMap((layer) => {
    const placed = layer.flatMap(({ rules, effective }) =>
      rules.map((rule) => ({ rule, windows: windowsOf(rule, effective, periods) })),
    );
    return placed.flatMap((later, at) => placed.slice(0, at).flatMap((earlier) => conflict(earlier, later)));
  });
  problems.push(...calendarProblems(files));
  if (!files.some(({ level }) => level !== 'class'))
    problems.push({
      file: '.',
      line: 1,
      column: 1,
      message: 'there is no municipality or school file: the top layer must allow, so everything would be denied',
    });
  return problems;
}

/** Periods that rules name and no calendar has, and ids that two periods share. */
function calendarProblems(files: readonly PolicyFile[]): PolicyProblem[] {
  const periods = files.flatMap(({ calendar = [] }) => calendar);
  const ids = periods.map(({ id }) => id);
  const known = new Set(ids);
  const unknown = (rule: Rule) =>
    (rule.when.time ?? []).flatMap(({ period }) => (period === undefined || known.has(period) ? [] : [period]));
  return [
    ...files.flatMap(({ rules }) =>
      rules.flatMap((rule) =>
        unknown(rule).map((period) => ({
          ...rule.source,
          column: rule.column,
          message: `"${rule.id}" names the period "${period}", which no calendar has`,
          suggestion: suggest(period, ids),
        })),
      ),
    ),
    ...periods.flatMap(({ id, source, column }, at) => {
      const first = periods[ids.indexOf(id)];
      return first === undefined || ids.indexOf(id) === at
        ? []
        : [
            {
              ...source,
              column,
              message: `the period "${id}" already stands at ${first.source.file}:${first.source.line}`,
            },
          ];
    }),
  ];
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
    share(one.aiLevel, other.aiLevel)
  );
}
