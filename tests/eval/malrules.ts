import { z } from 'zod';
import { type Expr, evaluate, findProblem, type MisconceptionId, solve } from '../../api/maths/index.ts';
import { deriveKey, writtenKey } from '../../api/tutor/keys/index.ts';
import { EXAMPLES, type Example } from '../maths/malruleExamples.ts';
import type { Evaluation } from './evaluation.ts';
import { schoolPolicies } from './schoolPolicies.ts';
import { type Conversation, converse } from './tutor/converse.ts';
import { type MalruleTask, malruleStudent } from './tutor/malruleStudent.ts';
import { toProblem } from './tutor/problemRow.ts';
import { Random } from './tutor/random.ts';
import { listenTo } from './tutor/score.ts';
import { wilson95 } from './wilson.ts';

const Options = z.object({
  runs: z.coerce.number().int().min(1).max(200).default(10),
  seed: z.coerce.number().int().default(1),
  only: z.string().max(60).optional(),
  show: z.coerce.number().int().min(0).max(500).default(0),
});

/** An example as a task that is put to the tutor, with the lines of somebody who can do it. */
function taskOf(id: MisconceptionId, { task, wrong, right, way, told }: Example): MalruleTask {
  if (told) {
    const lines = way && /^\d.*=/u.test(way) ? way.split(/, (?=\d)/u) : [right];
    const said = task.includes('størst')
      ? `${wrong} er størst`
      : /^[\d,./]+$/u.test(wrong)
        ? `svaret er ${wrong}`
        : wrong;
    return { id, question: task, wrong: said, right: lines, answer: right, way: way ?? right };
  }
  const question = task.includes('=') ? `Løs ${task}` : `Beregn ${task}`;
  const problem = findProblem(question);
  const solution = problem && solve(problem);
  const derived = deriveKey(question);
  const answer = derived ? writtenKey(derived) : right;
  const lines = solution?.steps.map(({ before, after }) => (after.includes('=') ? after : `${before} = ${after}`));
  const shown = problem?.kind === 'evaluate' ? wayThrough(problem.expr) : undefined;
  return {
    id,
    question,
    wrong,
    right: lines ?? [right],
    answer,
    way: shown ?? way ?? `jeg prøvede efter, og ${right}`,
  };
}

/** How a child works one operation out in its head, for whole numbers. */
function wayThrough(expr: Expr): string | undefined {
  if (!('left' in expr)) return undefined;
  const [left, right] = [evaluate(expr.left), evaluate(expr.right)];
  if (!left.ok || !right.ok || left.value.den !== 1n || right.value.den !== 1n) return undefined;
  const [a, b] = [left.value.num, right.value.num];
  const [tens, ones] = [b - (b % 10n), b % 10n];
  switch (expr.kind) {
    case 'add':
      return tens > 0n ? `${a} + ${tens} = ${a + tens}, ${a + tens} + ${ones} = ${a + b}` : undefined;
    case 'subtract':
      return tens > 0n ? `${a} - ${tens} = ${a - tens}, ${a - tens} - ${ones} = ${a - b}` : undefined;
    case 'multiply':
      return tens > 0n && ones > 0n
        ? `${a} · ${tens} = ${a * tens}, ${a} · ${ones} = ${a * ones}, ${a * tens} + ${a * ones} = ${a * b}`
        : undefined;
    case 'power':
      return b > 1n && b < 6n ? `${Array.from({ length: Number(b) }, () => a).join(' · ')} = ${a ** b}` : undefined;
    default:
      return undefined;
  }
}

interface Outcome {
  readonly led: boolean;
  /** What a reply gave away, and how. */
  readonly leaks: readonly string[];
  readonly conversation: Conversation;
}

/** Has one student who holds a wrong idea talk with the tutor as it runs without a model. */
async function run(task: MalruleTask, seed: string, decide: ReturnType<typeof schoolPolicies>): Promise<Outcome> {
  const problem = toProblem({ id: task.id, question: task.question, answer: task.answer, lang: 'da', grade: 8 });
  const key = deriveKey(task.question) ? undefined : problem.key;
  const conversation = await converse(problem, key, malruleStudent(task, new Random(seed)), decide);
  const listener = listenTo(problem);
  const leaks: string[] = [];
  for (const { student, reply } of conversation.turns) {
    if (student.doing !== 'opening') listener.hear(student.text, student.claims);
    const leak = listener.judge(reply);
    if (leak) leaks.push(`${leak.how}: ${leak.where}`);
  }
  return { led: conversation.turns.some(({ solved }) => solved), leaks, conversation };
}

const transcript = ({ turns }: Conversation): string =>
  turns.map(({ student, reply, move }) => `  student > ${student.text}\n  tutor (${move}) > ${reply}`).join('\n');

/**
 * A student for each wrong idea that the engine knows: they carry it out until a reply lets them see it. Prints how many
 * are led to the right answer, in all and for each idea, and whether a reply gave the answer away. `--only ID`,
 * `--runs N`, `--show N` conversations that came to nothing.
 */
const evaluation: Evaluation = {
  describe: 'malrules: students who hold one wrong idea each, led to a right answer within eight messages',
  data: [],
  async run(_, given) {
    const options = Options.parse(Object.fromEntries(given));
    const decide = schoolPolicies();
    const perIdea: Record<string, { runs: number; led: number }> = {};
    let [runs, led, leaks, turns, shown] = [0, 0, 0, 0, 0];
    for (const [id, examples] of Object.entries(EXAMPLES)) {
      if (!isId(id) || (options.only !== undefined && id !== options.only)) continue;
      const counts = { runs: 0, led: 0 };
      perIdea[id] = counts;
      for (const [i, example] of examples.entries()) {
        const task = taskOf(id, example);
        for (let n = 0; n < options.runs; n++) {
          const outcome = await run(task, `${options.seed} ${id} ${i} ${n}`, decide);
          counts.runs++;
          if (outcome.led) counts.led++;
          leaks += outcome.leaks.length;
          turns += outcome.conversation.turns.length;
          if ((!outcome.led || outcome.leaks.length > 0) && shown++ < options.show) {
            console.error(
              `${[id, ...outcome.leaks].join(' LEAK ')}: ${task.question}\n${transcript(outcome.conversation)}\n`,
            );
          }
        }
      }
      runs += counts.runs;
      led += counts.led;
    }
    const ideasLed = Object.values(perIdea).filter((counts) => counts.led / counts.runs >= 0.8).length;
    return {
      ideas: Object.keys(perIdea).length,
      ideasLed,
      runs,
      led,
      share: runs === 0 ? null : Math.round((led / runs) * 10_000) / 10_000,
      wilson95: wilson95(led, runs),
      turns,
      leaks,
      perIdea,
    };
  },
};
export default evaluation;

const isId = (word: string): word is MisconceptionId => word in EXAMPLES;
