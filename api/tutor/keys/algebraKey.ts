import type { AnswerKey } from '../../contract/answerKey.ts';
import {
  type AlgebraProblem,
  type AlgebraSolution,
  equals,
  print,
  type Rational,
  readNumbers,
  taskLine,
  toDecimal,
  toFraction,
} from '../../maths/index.ts';

/** The kinds of key that a task with letters can have. */
export type AlgebraKey = Extract<AnswerKey, { type: 'numeric' | 'fraction' | 'expression' | 'inequality' | 'set' }>;

/** Most values on the way that a key carries. */
const MAX_STEPS = 40;

/** The key to a task with letters, with the numbers of its way that the task does not show. */
export function algebraKey(problem: AlgebraProblem, solution: AlgebraSolution): AlgebraKey {
  const { answer, variable = 'x' } = solution;
  const steps = hiddenNumbers(problem, solution);
  switch (answer.kind) {
    case 'expression':
      return { type: 'expression', value: print(answer.expr, 'da'), form: answer.form, steps };
    case 'bound':
      return { type: 'inequality', value: `${variable} ${answer.sign} ${written(answer.bound)}`, steps };
    case 'roots': {
      const [value, ...more] = answer.values.map(written);
      if (value !== undefined && more.length === 0) return { type: 'numeric', value, steps };
      return { type: 'set', values: answer.values.map(written), steps };
    }
  }
}

const written = (value: Rational): string => toDecimal(value) ?? toFraction(value);

/** The numbers that the steps bring up beside those of the task, each once. */
function hiddenNumbers(problem: AlgebraProblem, { steps }: AlgebraSolution): string[] {
  const shown = readNumbers(digitsOnly(taskLine(problem, 'da')), 'da');
  const found = steps
    .flatMap(({ operation }) => readNumbers(digitsOnly(operation.result), 'da'))
    .filter(({ value }) => !shown.some((given) => equals(given.value, value)));
  return [...new Set(found.map(({ text }) => text))].slice(0, MAX_STEPS);
}

/** A line with its letters and small exponents left out: 12 and 3 for `12x² + 3`. */
const digitsOnly = (line: string): string => line.replace(/\p{L}|[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ' ');
