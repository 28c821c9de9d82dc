import { z } from 'zod';
import type { AnswerKey } from '../../../api/contract/answerKey.ts';
import { Language } from '../../../api/contract/language.ts';
import { Subject } from '../../../api/contract/policy.ts';
import { plain } from './plain.ts';
import { readAnswer, type Target } from './target.ts';

/** A row of the tutor's evaluation: `{id, question, answer, grade?}` and what else a data set knows. */
export const ProblemRow = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  grade: z.int().min(0).max(10).optional(),
  subject: Subject.optional().catch(undefined),
  lang: Language.optional().catch(undefined),
  /** Sums of the solution in order, such as "8*2=16". */
  calc: z.array(z.string()).optional().catch(undefined),
  solutionSteps: z.array(z.string()).optional().catch(undefined),
});
export type ProblemRow = z.infer<typeof ProblemRow>;

/** A problem to try the tutor with. */
export interface TrialProblem {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly grade: number;
  readonly subject: Subject;
  readonly lang: Language;
  readonly target: Target;
  readonly key: AnswerKey;
  /** Right lines of working in order; empty when the row tells none. */
  readonly lines: readonly string[];
  /** Numbers of the last line that give the answer in one operation. */
  readonly lastOperands: readonly number[];
}

const SUM = /^[-\d.,+*/()\s]*\d\s*[-+*/][-\d.,+*/()\s]*=\s*-?\d+(?:[.,]\d+)?\s*$/;

/** The sums in a nested expression such as "( ( 573.0 - 195.0 ) - 210.0 )", innermost first. */
function unfold(expression: string): string[] {
  const sums: string[] = [];
  let rest = expression.replace(/(\d)\.0(?!\d)/g, '$1');
  for (let inner = innermost(rest); inner; inner = innermost(rest)) {
    const [whole, left = '', sign = '', right = ''] = inner;
    const [a, b] = [Number(left), Number(right)];
    const value = { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[sign] ?? Number.NaN;
    if (!Number.isInteger(value)) return [];
    sums.push(`${left} ${sign} ${right} = ${value}`);
    rest = rest.replace(whole, String(value));
  }
  return sums;
}

const innermost = (text: string) => /\(\s*(-?\d+(?:\.\d+)?)\s*([-+*/])\s*(-?\d+(?:\.\d+)?)\s*\)/.exec(text);

function readLines(row: ProblemRow): string[] {
  if (row.calc && row.calc.length > 0) return row.calc.filter((line) => SUM.test(line));
  const [first = ''] = row.solutionSteps ?? [];
  return /^[\d\s.()+*/-]+$/.test(first) ? unfold(first) : [];
}

/** A Danish row has its language set, or Danish letters or words in its question. */
const languageOf = ({ lang, question }: ProblemRow): Language =>
  lang ?? (/[æøå]|(?<!\p{L})(?:hvad|hvor|løs|beregn|udregn|er|kr)(?!\p{L})/iu.test(question) ? 'da' : 'en');

/** A row as a problem to try. Rows without a grade are given to an eighth grader. */
export function toProblem(row: ProblemRow): TrialProblem {
  const lang = languageOf(row);
  const lines = readLines(row);
  const operands = (plain(lines.at(-1) ?? '').split('=')[0] ?? '').match(/\d+(?:\.\d+)?/g) ?? [];
  return {
    id: row.id,
    question: row.question,
    answer: row.answer,
    grade: row.grade ?? 8,
    subject: row.subject ?? 'mathematics',
    lang,
    ...readAnswer(row.answer, row.question, lang),
    lines,
    lastOperands: operands.length === 2 ? operands.map(Number) : [],
  };
}
