import { createHash } from 'node:crypto';
import { z } from 'zod';
import { findProblem, followWork, judgeTold, type MathsProblem, solve } from '../../api/maths/index.ts';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';

const Row = z.object({
  id: z.string(),
  question: z.string(),
  wrong: z.string(),
  right: z.string(),
});

/** Whether the engine calls an answer right; null where it cannot read the task or the answer, or the answer is not finished. */
function decide(question: string, answer: string): boolean | null {
  const last = answer.trim().split('\n').at(-1) ?? '';
  const told = judgeTold(question, last);
  if (told) return told.right;
  const problem = findProblem(question);
  if (!problem || !solve(problem)) return null;
  const task: MathsProblem =
    problem.kind === 'formula' ? { kind: 'evaluate', expr: problem.expr, text: problem.text } : problem;
  // Columns are no lines of maths, but what stands under them is a result.
  for (const work of [answer, last]) {
    const { firstWrong, reachesAnswer } = followWork(task, work);
    if (firstWrong !== null) return false;
    if (reachesAnswer) return true;
  }
  return null;
}

/** One row in three is told apart, so that nobody mends by it. */
const isHeldOut = (id: string): boolean => createHash('sha256').update(id).digest().readUInt8(31) % 3 === 0;

/** How many answers there are, how many of them the engine judges, and how many it judges rightly. */
class Count {
  #rows = 0;
  #answers = 0;
  #read = 0;
  #correct = 0;
  #rowsRead = 0;
  #rowsCorrect = 0;

  add(decisions: readonly { readonly decided: boolean | null; readonly right: boolean }[]): void {
    const read = decisions.filter(({ decided }) => decided !== null);
    const correct = read.filter(({ decided, right }) => decided === right);
    this.#rows++;
    this.#answers += decisions.length;
    this.#read += read.length;
    this.#correct += correct.length;
    if (read.length === 0) return;
    this.#rowsRead++;
    if (read.length === correct.length) this.#rowsCorrect++;
  }

  report(): object {
    return {
      rows: this.#rows,
      rowsRead: this.#rowsRead,
      shareRead: share(this.#rowsRead, this.#rows),
      rowsCorrect: this.#rowsCorrect,
      precision: share(this.#rowsCorrect, this.#rowsRead),
      answers: this.#answers,
      answersRead: this.#read,
      answersCorrect: this.#correct,
    };
  }
}

const share = (part: number, of: number): number | null =>
  of === 0 ? null : Math.round((part / of) * 10_000) / 10_000;

/** Wrong and right answers to the same task, one row each. `--misses` lists what is called wrongly, the held-out third aside. */
const evaluation: Evaluation = {
  describe: 'misconceptions: is a student’s answer right, where the engine can read task and answer',
  run(rows, options) {
    const [all, seen, heldOut] = [new Count(), new Count(), new Count()];
    for (const raw of rows) {
      const { id, question, wrong, right } = checkRow(Row, raw);
      const held = isHeldOut(id);
      const decisions = [
        { answer: wrong, right: false, decided: decide(question, wrong) },
        { answer: right, right: true, decided: decide(question, right) },
      ];
      all.add(decisions);
      (held ? heldOut : seen).add(decisions);
      if (held || !options.has('misses')) continue;
      for (const one of decisions) {
        if (one.decided !== null && one.decided !== one.right)
          console.error(`${id}: ${question} | ${one.answer} | called ${one.decided ? 'right' : 'wrong'}`);
      }
    }
    return { all: all.report(), seen: seen.report(), heldOut: heldOut.report() };
  },
};
export default evaluation;
