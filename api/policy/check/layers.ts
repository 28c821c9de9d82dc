import type { LocalText } from '../../contract/policy.ts';
import { compareRank } from '../rank.ts';
import type { PolicyProblem } from '../read.ts';
import { classKey, LEVELS, type Level, type PolicyFile, type Rule } from '../rule.ts';
import { periodsFor, type Window, windowsOf } from '../window.ts';

/** A rule with the windows in which it counts; undefined when always. */
export interface Placed {
  readonly rule: Rule;
  readonly windows: readonly Window[] | undefined;
}

/** The rules that are judged together, in the order of the files. */
export interface Layer {
  readonly level: Level;
  readonly rules: readonly Placed[];
  /** The codes of the assignments that rules of any layer name. */
  readonly codes: readonly string[];
}

/** The layers of a set of files: the municipality's, the school's and one for each class, each only if it has a file. */
export function layersOf(files: readonly PolicyFile[]): Layer[] {
  const words = files.flatMap(({ rules }) => rules.flatMap(({ when }) => when.assignment ?? []));
  const codes = [...new Set(words)].filter((word) => word !== 'none' && word !== 'any');
  const groups = Map.groupBy(files, ({ level, className }) => `${LEVELS.indexOf(level)} ${classKey(className ?? '')}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, layer]) => {
      const level = layer[0]?.level;
      if (level === undefined) return [];
      const periods = periodsFor(level, files);
      const rules = layer.flatMap(({ rules, effective }) =>
        rules.map((rule) => ({ rule, windows: windowsOf(rule, effective, periods) })),
      );
      return [{ level, rules, codes }];
    });
}

/** The rules of a layer, first-ranking first, as the engine orders them. */
export const ranked = ({ rules }: Layer): Placed[] =>
  rules.toSorted((a, b) => compareRank(a.rule, b.rule) || (a.rule.id < b.rule.id ? -1 : 1));

/** A problem at the place where a rule stands. */
export const problemAt = (
  { source, column }: Pick<Rule, 'source' | 'column'>,
  severity: PolicyProblem['severity'],
  message: LocalText,
  suggestion?: string,
): PolicyProblem => ({ ...source, column, severity, message, suggestion });
