import { misconceptionTexts } from '../../../api/language/texts/index.ts';
import type { MisconceptionId } from '../../../api/maths/index.ts';
import type { ShownTurn } from './converse.ts';
import type { Random } from './random.ts';
import type { StudentMessage } from './students.ts';

/** A task, what a student who holds one wrong idea makes of it, and what they write once they have let go of it. */
export interface MalruleTask {
  readonly id: MisconceptionId;
  readonly question: string;
  readonly wrong: string;
  /** Right lines in order; the last one ends in the answer. */
  readonly right: readonly string[];
  readonly answer: string;
  /** How they tell that they came to it. */
  readonly way: string;
}

/**
 * How likely it is that a student sees it, by what the reply did: asked the idea's own question, pointed at their line or
 * called it wrong, gave a hint. Guesses of ours and no measurements: nobody has counted this on children.
 */
const SEES = { ownQuestion: 0.6, pointed: 0.4, hint: 0.25 };

/** The longest talk: messages of the student's. */
const MOST_MESSAGES = 8;

/**
 * A student who carries the wrong idea out until a reply lets them see it, and then works the task out. Asked how, they
 * tell; stuck, they ask for a hint or write the same again. The same seed, the same student.
 */
export function malruleStudent(task: MalruleTask, random: Random) {
  let holds = true;
  let written = 0;
  const own = misconceptionTexts.da[task.id];
  return (turns: readonly ShownTurn[]): StudentMessage | undefined => {
    const last = turns.at(-1);
    const said = turns.length - 1;
    if (said >= MOST_MESSAGES || !last) return undefined;
    if (said === 0) return mistaken(task.wrong, task.wrong);
    if (holds && random.next() < chance(last, own.asks)) holds = false;
    if (holds) {
      if (last.move === 'askWorking') return mistaken(`${task.wrong}. ${own.thinks}`, task.wrong);
      return said % 2 === 1 ? asking('kan jeg få et hint?') : mistaken(task.wrong, task.wrong);
    }
    const lines = task.right.slice(0, ++written);
    if (lines.length < task.right.length) return working(lines.at(-1) ?? '');
    if (last.move === 'askWorking') return working(task.way);
    const end = task.right.at(-1) ?? '';
    if (end === task.answer) return working(`svaret er ${end}`, end);
    return working(/^[\d.,/-]+$/u.test(task.answer) ? `${end}, så svaret er ${task.answer}` : end);
  };
}

const HINTS: ReadonlySet<string> = new Set(['nameRule', 'setUpStep', 'siblingProblem']);

function chance({ reply, move }: ShownTurn, asks: readonly string[]): number {
  const begins = asks.map((ask) => ask.split('{line}')[0] ?? '').filter((begin) => begin.length > 12);
  if (begins.some((begin) => reply.includes(begin))) return SEES.ownQuestion;
  if (move === 'pointAtStep' || move === 'notYet') return SEES.pointed;
  return HINTS.has(move) ? SEES.hint : 0;
}

const mistaken = (text: string, wrongLine: string): StudentMessage => ({
  doing: 'misconception',
  text,
  claims: endsOf(wrongLine),
  working: true,
  wrongLine,
});
const asking = (text: string): StudentMessage => ({ doing: 'hint', text, claims: [], working: false });
const working = (text: string, ...claims: readonly string[]): StudentMessage => ({
  doing: 'rightStep',
  text,
  claims: [...endsOf(text), ...claims],
  working: true,
});

/** What a line ends in is put forward as a result: 12 in `8 + 4 = 12`, 6 in "så svaret er 6". */
const endsOf = (text: string): string[] =>
  [...text.matchAll(/(?:=|(?<!\p{L})er) ?(-?[\d.,/x²<> -]*\d[\dx²]*)/gu)].map(([, end = '']) => end.trim());
