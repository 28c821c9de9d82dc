import { setProblems } from '../../language/texts/policy/setProblems.ts';
import type { PolicyProblem } from '../read.ts';
import { LEVELS, type PolicyFile } from '../rule.ts';
import { printLocalTime } from '../time.ts';
import { meet, periodsFor, windowsOf } from '../window.ts';
import { problemAt } from './layers.ts';

/** Files and rules whose time is over at `today` (epoch milliseconds), and rules whose time never comes. */
export function outOfDate(files: readonly PolicyFile[], today: number): PolicyProblem[] {
  const seen = new Map(LEVELS.map((level) => [level, periodsFor(level, files)]));
  return files.flatMap(({ effective, level, rules }) => {
    const periods = seen.get(level) ?? [];
    const first = rules[0];
    if (first !== undefined && effective !== undefined && effective.to <= today)
      return [
        {
          file: first.source.file,
          line: 1,
          column: 1,
          severity: 'warning' as const,
          message: setProblems.fileOver(shown(effective.to)),
        },
      ];
    return rules.flatMap((rule) => {
      const windows = windowsOf(rule, effective, periods)?.filter((window) => meet(window, window));
      if (windows === undefined) return [];
      if (windows.length === 0) return [problemAt(rule, 'warning', setProblems.neverCounts(rule.id))];
      const last = Math.max(...windows.map(({ to }) => to));
      return last <= today ? [problemAt(rule, 'warning', setProblems.ruleOver(rule.id, shown(last)))] : [];
    });
  });
}

const shown = (at: number) => printLocalTime(at).replace('T', ' ');
