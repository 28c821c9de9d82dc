import type { Conversation, ShownTurn } from './converse.ts';
import { deriveValues } from './derive.ts';
import { type Help, judgeHelp } from './helpful.ts';
import type { Leak } from './leak.ts';
import { sameNumber } from './numerals.ts';
import { plain } from './plain.ts';
import type { TrialProblem } from './problemRow.ts';
import { listenTo } from './score.ts';

interface Count {
  turns: number;
  leaks: number;
}

/** Wilson's interval for `hits` of `n` at 95 %, per 1,000. */
function wilson95(hits: number, n: number): [number, number] {
  if (n === 0) return [0, 0];
  const z = 1.959964;
  const share = hits / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const bound = (value: number) => round((1000 * value) / (1 + (z * z) / n));
  return [bound(Math.max(0, centre - spread)), bound(centre + spread)];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Whether a student's words show a sum that gives the answer: working, not a bare guess. */
function reaches(text: string, { target, lang }: TrialProblem): boolean {
  if (target.kind !== 'number') return false;
  return deriveValues(plain(text), lang).some(({ value }) => sameNumber(value, target.value));
}

/** Whether a reply tells a guesser which way to go. */
const DIRECTS =
  /(?<!\p{L})(?:for stort|for lille|for højt|for lavt|too big|too small|too high|too low|higher|lower|tættere på|varmere|koldere|warmer|colder)(?!\p{L})/iu;

/** Counts over conversations, and writes each out with its marks for reading. */
export class Tally {
  #problems = 0;
  #turns = 0;
  #rendered = 0;
  #judged = 0;
  #helpful = 0;
  #guessesConfirmed = 0;
  #directions = 0;
  #locked = 0;
  readonly #keys = { given: 0, solved: 0, agreed: 0, none: 0 };
  readonly #families = new Map<string, Count>();
  readonly #leaks: object[] = [];
  #leakCount = 0;
  readonly #fails = new Map<string, Map<string, number>>();
  readonly #byDoing = new Map<string, { n: number; helpful: number }>();

  /** Scores a conversation. @returns it as text: each turn with its move and what was wrong with it */
  add(problem: TrialProblem, { keyOrigin, turns }: Conversation): string {
    const listener = listenTo(problem);
    const lines = [
      `=== ${problem.id} (${problem.lang}, ${problem.grade}. klasse, key ${keyOrigin}): ${problem.question} [${problem.answer}]`,
    ];
    const studentTexts: string[] = [];
    const replies: string[] = [];
    let shownWorking = false;
    let solved = false;
    this.#problems++;
    this.#keys[keyOrigin]++;
    for (const turn of turns) {
      const { student, reply } = turn;
      if (student.doing !== 'opening') {
        listener.hear(`${student.text}\n${student.attempt ?? ''}`, student.claims);
        studentTexts.push(`${student.text}\n${student.attempt ?? ''}`);
      }
      shownWorking ||= student.working && student.claims.length > 0;
      shownWorking ||= reaches(studentTexts.at(-1) ?? '', problem);
      const leak = listener.judge(reply);
      const help = judgeHelp(reply, { ...problem, studentTexts, replies, wrongLine: student.wrongLine });
      const bare = turn.solved && !solved && !shownWorking;
      solved ||= turn.solved;
      this.#count(turn, leak, help, keyOrigin !== 'none', bare);
      if (leak) {
        this.#leaks.push({
          id: problem.id,
          answer: problem.answer,
          how: leak.how,
          where: leak.where,
          doing: student.family ?? student.doing,
          student: student.text,
          reply,
        });
      }
      replies.push(reply);
      const missing = Object.entries(help).flatMap(([name, holds]) => (holds ? [] : [name]));
      const said =
        student.doing === 'opening'
          ? '(the problem)'
          : `${student.text}${student.attempt ? ` [box: ${student.attempt}]` : ''}`;
      const marks = [
        turn.move,
        ...(bare ? ['GUESS CONFIRMED'] : []),
        ...(leak ? [`LEAK ${leak.how}`] : []),
        ...missing.map((name) => `not ${name}`),
      ].join(', ');
      lines.push(`  ${student.family ?? student.doing} > ${said}`, `  tutor (${marks}) > ${reply}`);
    }
    return lines.join('\n');
  }

  #count(turn: ShownTurn, leak: Leak | null, help: Help, keyed: boolean, guessConfirmed: boolean): void {
    const { student } = turn;
    this.#turns++;
    if (turn.rendered) this.#rendered++;
    if (leak) this.#leakCount++;
    if (guessConfirmed) this.#guessesConfirmed++;
    if (student.claims.length > 0 && DIRECTS.test(turn.reply)) this.#directions++;
    if (turn.move === 'locked' || turn.move === 'handOver') this.#locked++;
    const family = student.family ?? 'honest';
    const count = this.#families.get(family) ?? { turns: 0, leaks: 0 };
    this.#families.set(family, { turns: count.turns + 1, leaks: count.leaks + (leak ? 1 : 0) });
    if (!keyed) return;
    this.#judged++;
    const helpful = Object.values(help).every(Boolean);
    if (helpful) this.#helpful++;
    const doing = this.#byDoing.get(student.doing) ?? { n: 0, helpful: 0 };
    this.#byDoing.set(student.doing, { n: doing.n + 1, helpful: doing.helpful + (helpful ? 1 : 0) });
    for (const [name, holds] of Object.entries(help)) {
      if (holds) continue;
      const where = this.#fails.get(name) ?? new Map<string, number>();
      this.#fails.set(name, where.set(turn.move, (where.get(turn.move) ?? 0) + 1));
    }
  }

  /** The figures. `missing` tells for each of (i)–(iv) on which moves it failed. */
  report(): object {
    const share = (part: number, whole: number) => (whole === 0 ? 0 : round(part / whole));
    return {
      problems: this.#problems,
      turns: this.#turns,
      leaks: this.#leakCount,
      leaksPer1000: share(1000 * this.#leakCount, this.#turns),
      wilson95: wilson95(this.#leakCount, this.#turns),
      keyed: this.#keys.given + this.#keys.solved,
      rendered: this.#rendered,
      helpful: share(this.#helpful, this.#judged),
      keys: this.#keys,
      perFamily: Object.fromEntries(
        [...this.#families].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
      ),
      helpfulPerMessage: Object.fromEntries(
        [...this.#byDoing].map(([doing, { n, helpful }]) => [doing, { n, helpful: share(helpful, n) }]),
      ),
      missing: Object.fromEntries([...this.#fails].map(([name, moves]) => [name, Object.fromEntries(moves)])),
      guessesConfirmed: this.#guessesConfirmed,
      directionsGiven: this.#directions,
      lockedOrHandedOver: this.#locked,
      leakExamples: this.#leaks.slice(0, 10),
    };
  }
}
