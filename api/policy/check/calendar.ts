import { setProblems } from '../../language/texts/policy/setProblems.ts';
import type { PolicyProblem } from '../read.ts';
import type { PolicyFile, Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { problemAt } from './layers.ts';

/** Periods that rules name and no calendar has, or only one below them, and ids that two periods share. */
export function calendarProblems(files: readonly PolicyFile[]): PolicyProblem[] {
  const periods = files.flatMap(({ calendar = [] }) => calendar);
  const ids = periods.map(({ id }) => id);
  const ofMunicipality = new Set(
    files.flatMap(({ level, calendar = [] }) => (level === 'municipality' ? calendar.map(({ id }) => id) : [])),
  );
  const named = (rule: Rule) => (rule.when.time ?? []).flatMap(({ period }) => period ?? []);
  return [
    ...files.flatMap(({ level, rules }) =>
      rules.flatMap((rule) =>
        named(rule).flatMap((period) => {
          if (!ids.includes(period))
            return [problemAt(rule, 'error', setProblems.unknownPeriod(rule.id, period), suggest(period, ids))];
          if (level !== 'municipality' || ofMunicipality.has(period)) return [];
          return [problemAt(rule, 'error', setProblems.periodBelow(rule.id, period))];
        }),
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
