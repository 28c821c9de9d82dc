import { setProblems } from '../../language/texts/policy/setProblems.ts';
import type { PolicyProblem } from '../read.ts';
import type { PolicyFile } from '../rule.ts';
import { problemAt } from './layers.ts';

/** Clauses that say the same in both languages: one of them was not translated. */
export const untranslated = (files: readonly PolicyFile[]): PolicyProblem[] =>
  files.flatMap(({ rules }) =>
    rules
      .filter(({ clause }) => clause.da.trim() === clause.en.trim())
      .map((rule) => problemAt(rule, 'warning', setProblems.untranslated(rule.id))),
  );
