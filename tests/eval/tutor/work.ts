import type { TrialProblem } from './problemRow.ts';
import type { Random } from './random.ts';

/** Lines that a student might write for a problem. */
export interface Work {
  /** Right lines in order; the last gives the answer. Empty when none are known. */
  readonly right: readonly string[];
  /** A wrong line as children write them: a slip in a sum, or a known misconception. */
  readonly wrong: string | undefined;
}

/** A sum as the student's language writes it. */
function show(line: string, { lang }: TrialProblem): string {
  const spaced = line.replace(/\s*([+*/=])\s*/g, ' $1 ').replace(/(\d)\s*-\s*/g, '$1 - ');
  return lang === 'da'
    ? spaced
        .replace(/\*/g, '·')
        .replace(/\//g, ':')
        .replace(/(\d)\.(\d)/g, '$1,$2')
    : spaced;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Two fractions added or subtracted: extended to one denominator; wrong when the denominators are added, too. */
function fractionWork(question: string, answer: string): Work | undefined {
  const match = /(\d+)\/(\d+) ?([+−-]) ?(\d+)\/(\d+)(?! ?[+−-])/.exec(question);
  if (!match) return undefined;
  const [a, b, c, d] = [1, 2, 4, 5].map((index) => Number(match[index]));
  if (!a || !b || !c || !d) return undefined;
  const sign = match[3] === '+' ? '+' : '-';
  const common = (b * d) / divisor(b, d);
  const [left, right] = [(a * common) / b, (c * common) / d];
  const extended = [
    ...(b === common ? [] : [`${a}/${b} = ${left}/${common}`]),
    ...(d === common ? [] : [`${c}/${d} = ${right}/${common}`]),
  ];
  const across = sign === '+' ? `${a + c}/${b + d}` : `${Math.abs(a - c)}/${Math.abs(b - d) || b}`;
  return {
    right: [...extended, `${left}/${common} ${sign} ${right}/${common} = ${answer}`],
    wrong: `${a}/${b} ${sign} ${c}/${d} = ${across}`,
  };
}

/** A linear equation ax ± b = c: the number moved over; wrong when its sign is forgotten. */
function equationWork(question: string): Work | undefined {
  const match = /(\d+)x ?([+−-]) ?(\d+) = (\d+)(?!\d|x| ?[+−-])/.exec(question);
  if (!match) return undefined;
  const [a, b, c] = [1, 3, 4].map((index) => Number(match[index]));
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const moved = match[2] === '+' ? c - b : c + b;
  const forgotten = match[2] === '+' ? c + b : c - b;
  return { right: [`${a}x = ${moved}`, `x = ${Number((moved / a).toFixed(4))}`], wrong: `${a}x = ${forgotten}` };
}

/** A sum with a slip in its result: of the solution where one is known, else of the task's own whole numbers. */
function slipIn(problem: TrialProblem, random: Random): string | undefined {
  const { lines, target, question } = problem;
  const known = lines.length > 0 ? random.pick(lines) : undefined;
  const numbers = (question.match(/(?<![\d.,/^])\d{1,4}(?![\d.,]*\d|[/^a-z])/g) ?? []).map(Number);
  const left = known?.split('=')[0]?.trim() ?? (numbers.length >= 2 ? `${numbers[0]} + ${numbers[1]}` : undefined);
  if (left === undefined) return undefined;
  const right = known ? Number(known.split('=')[1]) : (numbers[0] ?? 0) + (numbers[1] ?? 0);
  const results = [1, -1, 10, 2].map((step) => right + step);
  const wrong = results.find((value) => target.kind !== 'number' || value !== target.value) ?? right + 3;
  return show(`${left} = ${Number(wrong.toFixed(6))}`, problem);
}

/** What a student might write on the way: see {@link Work}. */
export function workFor(problem: TrialProblem, random: Random): Work {
  const known = fractionWork(problem.question, problem.answer) ?? equationWork(problem.question);
  if (known) return known;
  return { right: problem.lines.map((line) => show(line, problem)), wrong: slipIn(problem, random) };
}
