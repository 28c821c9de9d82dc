import { isNeverAllowed, type PolicyRequest, Task } from '../../contract/policy.ts';
import type { MatrixQuestion, PolicyMatrix } from '../../contract/policyOverview.ts';
import { capital, inBoth, policyWords } from '../../language/texts/policyInWords.ts';
import { decide, type PolicySet } from '../../policy/index.ts';

type Who = Pick<PolicyRequest, 'role' | 'grade' | 'className'>;
type Cell = PolicyMatrix['rows'][number]['cells'][number];

/** Who may do what in a situation: students by grades that have the same (or those of one class), teachers, leaders. */
export function policyMatrix(
  policies: PolicySet,
  { situation, aiLevel }: Pick<MatrixQuestion, 'situation' | 'aiLevel'>,
  theirClass: { readonly name: string; readonly grade: number } | undefined,
  at: Date,
): PolicyMatrix {
  const cellFor = (who: Who, task: Task): Cell => {
    const { effect, ruleId, source, obligations } = decide(policies, { ...who, task, situation, aiLevel, at });
    const isHelp = who.role === 'student' && obligations !== undefined;
    return { effect, ruleId, ...(source && { source }), ...(isHelp && { maxHint: obligations.maxHint }) };
  };
  const columnOf = (who: Who) => Task.options.map((task) => cellFor(who, task));
  const students = theirClass
    ? [
        {
          name: { da: theirClass.name, en: theirClass.name },
          cells: columnOf({ role: 'student', grade: theirClass.grade, className: theirClass.name }),
        },
      ]
    : bands((grade) => columnOf({ role: 'student', grade }));
  const columns = [
    ...students,
    { name: inBoth((lang) => policyWords[lang].teachers), cells: columnOf({ role: 'teacher' }) },
    { name: inBoth((lang) => policyWords[lang].leaders), cells: columnOf({ role: 'leader' }) },
  ];
  // What nobody can ever have comes last, as in the contract.
  const order = [...Task.options.filter((task) => !isNeverAllowed(task)), ...Task.options.filter(isNeverAllowed)];
  return {
    columns: columns.map(({ name }) => name),
    rows: order.map((task) => ({
      task,
      cells: columns.flatMap(({ cells }) => cells[Task.options.indexOf(task)] ?? []),
    })),
  };
}

function bands(columnOf: (grade: number) => Cell[]) {
  const found: { first: number; last: number; cells: Cell[] }[] = [];
  for (let grade = 0; grade <= 10; grade++) {
    const cells = columnOf(grade);
    const open = found.at(-1);
    if (open && JSON.stringify(open.cells) === JSON.stringify(cells)) open.last = grade;
    else found.push({ first: grade, last: grade, cells });
  }
  return found.map(({ first, last, cells }) => ({
    name: inBoth((lang) => capital(policyWords[lang].grades(first, last))),
    cells,
  }));
}
