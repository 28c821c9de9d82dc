import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followWork, solve } from '../../api/maths/index.ts';
import { aProblem, linearEquation } from './generators.ts';

const follow = (task: string, work: string): ReturnType<typeof followWork> => followWork(aProblem(task), work);
const verdicts = (task: string, work: string): string[] => follow(task, work).lines.map((line) => line.verdict);
const misconception = (task: string, work: string): string | undefined => {
  const report = follow(task, work);
  return report.lines[report.firstWrong ?? -1]?.why?.misconception;
};

describe('followWork', () => {
  it.each([
    ['3/4 + 1/8', '3/4 = 6/8\n6/8 + 1/8 = 7/8'],
    ['3/4 + 1/8', 'jeg laver dem om til 24/32 + 4/32 = 28/32 = 7/8'],
    ['3/4 + 1/8', '3/4 + 1/8 = 0,75 + 0,125 = 0,875'],
    ['2x + 3 = 11', '2x = 8 så x = 4'],
    ['2x + 3 = 11', '2x + 3 - 3 = 11 - 3\n2x = 8\nx = 8 : 2 = 4'],
    ['2x + 3 = 11', '11-3=8, 8:2=4, svaret er 4'],
    ['3(x + 2) = 21', 'x + 2 = 7\nx = 5'],
    ['12 · 15', '10 · 15 = 150, 2 · 15 = 30, 150 + 30 = 180'],
    ['25 % af 80', '80 : 100 = 0,8\n0,8 · 25 = 20'],
    ['3/4 af 20', '20 : 4 = 5\n5 · 3 = 15'],
  ])('follows another route to the answer of %s: %j', (task, work) => {
    const report = follow(task, work);
    expect(report.firstWrong).toBeNull();
    expect(report.reachesAnswer).toBe(true);
    expect(report.progress).toBe(solve(aProblem(task))?.steps.length);
  });

  it.each([
    ['3/4 + 1/8', '3/4 + 1/8 = 4/12', 'addAcross'],
    ['3/4 + 1/8', 'jeg tror det giver 4/8', 'addNumeratorsOnly'],
    ['3/4 : 1/2', '3/4 : 1/2 = 3/8', 'divideWithoutInverting'],
    ['3/4 af 20', '3/4 af 20 = 5', 'halfTheFractionRule'],
    ['2 + 3 · 4', '2 + 3 · 4 = 20', 'leftToRight'],
    ['2 + 3 · 4', '2 + 3 = 5 · 4 = 20', 'equalsAsThen'],
    ['3(x + 2) = 21', '3x + 2 = 21', 'distributeFirstOnly'],
    ['2³', '2³ = 6', 'powerAsProduct'],
    ['3 - (-2)', '3 - (-2) = 1', 'signOfNegatives'],
    ['25 % af 80', '80 - 25 = 55', 'percentOfWrongBase'],
    ['25 % af 80', '25 % af 80 = 2000', 'forgotHundred'],
    ['2,5 + 1,75', '2,5 + 1,75 = 3,80', 'decimalsAsWholes'],
    ['52 - 38', '52 - 38 = 26', 'smallerFromLarger'],
    ['2x + 3 = 11', '2x = 14', 'signSlip'],
    ['2x + 3 = 11', '2x = 11', 'oneSideOnly'],
    ['2x + 3 = 11', '5x = 11', 'unlikeTerms'],
    ['2x + 3 = 11', '2x = 8\nx = 6', 'undoWithWrongOperation'],
  ])('knows the thinking in %s: %j', (task, work, id) => {
    expect(misconception(task, work)).toBe(id);
  });

  it('points at the first wrong line only', () => {
    const report = follow('2x + 3 = 11', '2x + 3 = 11\n2x = 14\nx = 7');
    expect(report).toMatchObject({ firstWrong: 1, reachesAnswer: false, progress: 0 });
    expect(report.lines[0]?.verdict).toBe('restates');
  });

  it('finds a slip of arithmetic and the two sides that differ', () => {
    expect(follow('2x + 3 = 11', '11 - 3 = 7').lines[0]).toEqual({
      text: '11 - 3 = 7',
      verdict: 'wrong',
      why: { kind: 'slip', slip: 'oneOff', left: '11 - 3', right: '7' },
    });
  });

  it('finds a rewriting that says something else', () => {
    expect(verdicts('3/4 + 1/8', '6/8 + 2/8 = 8/8')).toEqual(['wrong']);
  });

  it('counts the steps that are behind the student', () => {
    expect(follow('3(x + 2) = 21', '3x + 6 = 21').progress).toBe(1);
    expect(follow('3(x + 2) = 21', '3x + 6 = 21\n3x = 15').progress).toBe(2);
    expect(follow('3/4 + 1/8', '6/8 + 1/8').progress).toBe(1);
  });

  it('does not take an answer that is still to be simplified', () => {
    expect(follow('2/3 · 3/4', '2/3 · 3/4 = 6/12').reachesAnswer).toBe(false);
    expect(follow('2/3 · 3/4', '2/3 · 3/4 = 6/12 = 1/2').reachesAnswer).toBe(true);
  });

  it('reads a point in the work as the task has it', () => {
    expect(follow('8.24 : 5', '1.648')).toMatchObject({ firstWrong: null, reachesAnswer: true });
    expect(follow('8240 : 5', '1.648')).toMatchObject({ firstWrong: null, reachesAnswer: true });
  });

  it('does not call an answer wrong that is rounded, nor take it for the whole one', () => {
    expect(follow('2,57 : 3', '0,86')).toMatchObject({ firstWrong: null, reachesAnswer: false });
    expect(follow('2,57 : 3', '0,88').firstWrong).toBe(0);
  });

  it('leaves numbers that are only mentioned alone', () => {
    expect(follow('3/4 + 1/8', 'det er opgave 4 og jeg har fodbold om 10 minutter').lines).toEqual([]);
  });

  it('takes words and other letters as unreadable, never as wrong', () => {
    expect(verdicts('2x + 3 = 11', 'y = 7 · z')).toEqual(['unreadable']);
    expect(follow('2x + 3 = 11', 'jeg ved ikke hvad jeg skal').firstWrong).toBeNull();
  });

  it('never calls a line of the engine’s own solution wrong, and finds a changed one', () => {
    fc.assert(
      fc.property(linearEquation, fc.nat(), fc.integer({ min: 1, max: 3 }), ({ text }, pick, off) => {
        const problem = aProblem(text);
        const solution = solve(problem);
        const lines = solution?.steps.map((step) => step.after) ?? [];
        const honest = followWork(problem, lines.join('\n'));
        expect(honest).toMatchObject({ firstWrong: null, reachesAnswer: true });
        const at = pick % lines.length;
        const changed = lines.map((line, i) => (i === at ? `${line} + ${off}` : line));
        expect(followWork(problem, changed.join('\n')).firstWrong).toBe(at);
      }),
      { numRuns: 150 },
    );
  });
});
