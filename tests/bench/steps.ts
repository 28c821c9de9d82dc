/** How long it takes to check one step of a student's, to solve a problem and to find one; mathjs beside it, same run. */
import { checkStep, findProblem, readEquation, siblingOf, solve } from '../../api/maths/index.ts';

const STEPS: readonly (readonly [string, string])[] = [
  ['3/4 + 1/8', '6/8 + 1/8'],
  ['3/4 + 1/8', '4/12'],
  ['2x + 3 = 11', '2x = 8'],
  ['2x + 3 = 11', '2x = 14'],
  ['3(x + 2) = 21', '3x + 6 = 21'],
  ['(2 + 3) · 4 - 6 : 2', '5 · 4 - 6 : 2'],
  ['25 % af 80', '25/100 · 80'],
  ['3(x + 2)', '3x + 6'],
];
const PROBLEMS = ['hvad er 3/4 + 1/8', 'Løs 2x + 3 = 11', 'Beregn 25 % af 80', '3(x + 2) = 21', '(2 + 3) · 4 - 6 : 2'];

/** Median and 95th percentile of `run`, in microseconds, after a warm-up. */
function time(run: (i: number) => void, times: number): { median: number; p95: number } {
  for (let i = 0; i < times / 4; i++) run(i);
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run(i);
    taken.push((performance.now() - start) * 1000);
  }
  taken.sort((a, b) => a - b);
  return { median: taken[Math.floor(times / 2)] ?? 0, p95: taken[Math.floor(times * 0.95)] ?? 0 };
}

const show = (name: string, { median, p95 }: { median: number; p95: number }): void =>
  console.log(`  ${name.padEnd(44)} median ${median.toFixed(1).padStart(8)} µs   p95 ${p95.toFixed(1).padStart(8)} µs`);

/** mathjs's way to the same verdict: compare exact fractions at a few points. */
async function mathjsCheck(): Promise<(before: string, after: string) => boolean> {
  const { all, create } = await import('mathjs');
  const math = create(all ?? {}, { number: 'Fraction' });
  const clean = (text: string): string =>
    text
      .replaceAll('·', '*')
      .replaceAll(':', '/')
      .replace(/(\d+) % af/g, '($1/100) *');
  const gap = (line: string): string => {
    const [left = '0', right] = clean(line).split('=');
    return right === undefined ? left : `(${left}) - (${right})`;
  };
  return (before, after) => {
    const [a, b] = [math.compile(gap(before)), math.compile(gap(after))];
    return [1, 2, 5].every((x) => {
      const scope = { x: math.fraction(x) };
      return math.equal(a.evaluate(scope), b.evaluate(scope)) !== false;
    });
  };
}

export default async function bench(): Promise<void> {
  const step = (i: number): readonly [string, string] => STEPS[i % STEPS.length] ?? ['1', '1'];
  const text = (i: number): string => PROBLEMS[i % PROBLEMS.length] ?? '';
  const problems = PROBLEMS.flatMap((sentence) => findProblem(sentence) ?? []);
  const problem = (i: number): (typeof problems)[number] | undefined => problems[i % problems.length];

  show(
    'check a step (aim: ≤ 50 µs median)',
    time((i) => checkStep(...step(i)), 8000),
  );
  const peer = await mathjsCheck();
  show(
    'the same checks with mathjs',
    time((i) => peer(...step(i)), 2000),
  );
  show(
    'read an equation',
    time(() => readEquation('2x + 3 = 11'), 8000),
  );
  show(
    'find the problem in a sentence',
    time((i) => findProblem(text(i)), 8000),
  );
  show(
    'solve with all steps',
    time((i) => {
      const one = problem(i);
      if (one) solve(one);
    }, 4000),
  );
  show(
    'make a sibling problem',
    time((i) => {
      const one = problem(i);
      if (one) siblingOf(one, i);
    }, 400),
  );
}
