/**
 * How long each reader and what computes it takes over texts that nobody writes in good faith: the worst ones by name,
 * mathjs's parser on the same texts beside them.
 */
import {
  checkArithmeticClaims,
  checkStep,
  evaluateReal,
  findAlgebra,
  findProblem,
  followWork,
  judgeTold,
  readClock,
  readDate,
  readEquation,
  readExpression,
  readInequality,
  readNumbers,
  readPoint,
  readQuantity,
  readSystem,
  siblingOf,
  solve,
} from '../../api/maths/index.ts';
import { NAMED, REFUSED } from '../maths/hostileTexts.ts';

/** The goal, in milliseconds. */
const GOAL = 10;
const TIMES = 5;

const READERS: Record<string, (text: string) => void> = {
  'expression, with its value': (text) => {
    const read = readExpression(text);
    if (read.ok) evaluateReal(read.expr);
  },
  equation: readEquation,
  inequality: readInequality,
  point: readPoint,
  system: readSystem,
  measure: readQuantity,
  'time of day': readClock,
  date: readDate,
  numbers: readNumbers,
  claims: checkArithmeticClaims,
  step: (text) => checkStep('2x + 3 = 11', text),
  'told task': (text) => judgeTold(text, text),
  'problem, solved and followed': (text) => {
    const problem = findProblem(text);
    if (!problem) return;
    solve(problem);
    siblingOf(problem, 1);
    followWork(problem, text);
  },
};

/** Tasks that a hostile text is put forward to as a student's work. */
const TASKS = ['2x + 3 = 11', 'x² - 5x + 6 = 0', 'Reducér 3a + 2b - a', 'Faktoriser 6x + 9', '-2x < 6', '3/4 + 1/8'];

for (const task of TASKS) {
  const problem = findProblem(task) ?? findAlgebra(task);
  if (problem) READERS[`work on ${task}`] = (text) => followWork(problem, text);
}

/** The median of a few runs, in milliseconds, after one to warm up. */
function taken(run: () => void): number {
  run();
  const times = Array.from({ length: TIMES }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
}

export default async function bench(): Promise<void> {
  const { parse } = await import('mathjs');
  const theirs = (text: string): void => {
    try {
      parse(text);
    } catch {
      // It refuses too.
    }
  };
  const texts = [...NAMED.map(([, text]) => text), ...REFUSED];
  const results = texts.flatMap((text) =>
    Object.entries(READERS).map(([reader, read]) => ({ text, reader, ms: taken(() => read(text)) })),
  );
  const peer = Math.max(...texts.map((text) => taken(() => theirs(text))));
  const worst = results.toSorted((a, b) => b.ms - a.ms);
  for (const { text, reader, ms } of worst.slice(0, 5)) {
    const start = JSON.stringify(text.slice(0, 14));
    console.log(`  ${ms.toFixed(2).padStart(7)} ms  ${reader.padEnd(30)} ${start}… (${text.length} characters)`);
  }
  const over = worst.filter(({ ms }) => ms > GOAL).length;
  console.log(`  ${texts.length} texts × ${Object.keys(READERS).length} readers: ${over} over ${GOAL} ms (goal: 0)`);
  console.log(`  mathjs's parser alone on the same texts: worst ${peer.toFixed(2)} ms`);
}
