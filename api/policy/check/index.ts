import { folderProblems } from '../../language/texts/policy/folderProblems.ts';
import type { PolicyProblem } from '../read.ts';
import type { PolicyFile } from '../rule.ts';
import { calendarProblems } from './calendar.ts';
import { inVain } from './inVain.ts';
import { layersOf } from './layers.ts';
import { outOfDate } from './outOfDate.ts';
import { untranslated } from './texts.ts';
import { ties } from './ties.ts';
import { unreachable } from './unreachable.ts';

/**
 * What keeps a set of policy files that are each well formed from being used: no layer above the classes, an id used
 * twice in a layer, a tie between two rules, a period that no calendar has or that two have.
 */
export function checkPolicyFiles(files: readonly PolicyFile[]): PolicyProblem[] {
  const problems = [...layersOf(files).flatMap(ties), ...calendarProblems(files)];
  if (!files.some(({ level }) => level !== 'class'))
    problems.push({ file: '.', line: 1, column: 1, severity: 'error', message: folderProblems.noTop });
  return problems;
}

/**
 * What a set that can be used says in vain, in the order of its files: rules that never speak, allows and terms that a
 * layer above holds back, what is out of date at `today` (epoch milliseconds), and clauses that nobody translated. With
 * hundreds of files it takes a while, and stops for breath after each rule.
 */
export function* findWarnings(files: readonly PolicyFile[], today: number): Generator<void, PolicyProblem[]> {
  const layers = layersOf(files);
  const problems: PolicyProblem[] = [];
  for (const layer of layers) problems.push(...(yield* unreachable(layer)));
  problems.push(...(yield* inVain(layers)), ...outOfDate(files, today), ...untranslated(files));
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** {@link findWarnings} in one go. */
export function warnAboutPolicyFiles(files: readonly PolicyFile[], today: number): PolicyProblem[] {
  const finding = findWarnings(files, today);
  for (;;) {
    const step = finding.next();
    if (step.done) return step.value;
  }
}
