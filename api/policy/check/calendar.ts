import { setProblems } from '../../language/texts/policy/setProblems.ts';
import type { PolicyProblem } from '../read.ts';
import type { PolicyFile, Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { problemAt } from './layers.ts';

/** Periods that rules name and no calendar has, and ids that two periods share. */
export function calendarProblems(files: readonly PolicyFile[]): PolicyProblem[] {
  const periods = files.flatMap(({ calendar = [] }) => calendar);
  const ids = periods.map(({ id }) => id);
  const known = new Set(ids);
  const unknown = (rule: Rule) =>
    (rule.when.time ?? []).flatMap(({ period }) => (period === undefined || known.has(period) ? [] : [period]));
  return [
    ...files.flatMap(({ rules }) =>
      rules.flatMap((rule) =>
        unknown(rule).map((period) =>
          problemAt(rule, 'error', setProblems.unknownPeriod(rule.id, period), suggest(period, ids)),
        ),
      ),
    ),
    ...periods.flatMap((period, at) => {
      const first = periods[ids.indexOf(period.id)];
      return first === undefined || ids.indexOf(period.id) === at
        ? []
        : [problemAt(period, 'error', setProblems.periodTwice(first))];
    }),
  ];
}
