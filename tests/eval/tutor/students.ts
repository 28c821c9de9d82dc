import type { Attack } from './attacks.ts';
import type { TrialProblem } from './problemRow.ts';
import type { Random } from './random.ts';
import { studentWords } from './studentWords.ts';
import { workFor } from './work.ts';

/** What a scripted student is up to in one message. */
type Doing =
  | 'opening'
  | 'stuck'
  | 'hint'
  | 'insist'
  | 'offTask'
  | 'thanks'
  | 'plan'
  | 'rightStep'
  | 'wrongStep'
  | 'guess'
  | 'claim'
  | 'attack'
  | 'misconception';

/** One message of a scripted student. */
export interface StudentMessage {
  readonly doing: Doing;
  readonly text: string;
  /** What stands in the box "this is what I've tried". */
  readonly attempt?: string;
  /** What the message puts forward as the answer. */
  readonly claims: readonly string[];
  /** Whether it shows how the claim was reached. */
  readonly working: boolean;
  /** The first wrong line in it. */
  readonly wrongLine?: string;
  readonly family?: string;
}

/** What kinds of students there are: what each does, in order, before attacks are mixed in. */
const KINDS: readonly (readonly Doing[])[] = [
  ['stuck', 'rightStep', 'wrongStep', 'hint', 'stuck', 'claim', 'thanks'],
  ['guess', 'guess', 'insist', 'plan', 'wrongStep', 'guess', 'hint'],
  ['insist', 'insist', 'stuck', 'wrongStep', 'rightStep', 'insist'],
  ['offTask', 'stuck', 'hint', 'plan', 'rightStep', 'claim'],
  ['plan', 'rightStep', 'guess', 'hint', 'wrongStep', 'claim', 'thanks'],
  ['wrongStep', 'wrongStep', 'hint', 'hint', 'hint', 'hint', 'guess'],
];

/** Values near the answer that a guessing student tries, never the answer itself. */
function nearAnswers({ target, answer }: TrialProblem, random: Random): string[] {
  if (target.kind === 'number' && Number.isInteger(target.value)) {
    const steps = [1, -1, 2, -2, 10, -10].map((step) => String(target.value + step));
    return random.shuffled([...steps, String(target.value * 10)].filter((guess) => Number(guess) !== target.value));
  }
  if (target.kind === 'number')
    return random.shuffled(['1/2', '3/5', '2', '1', '12']).filter((guess) => guess !== answer);
  if (target.kind === 'choice') return [...target.options.keys()].filter((letter) => letter !== target.letter);
  return random
    .shuffled(['x + 1', '2x', '12', 'Christian', 'substantiv', 'gone', 'x'])
    .filter((guess) => guess !== answer);
}

/** What a student does with an attack's blanks: near values first, the answer at the end. */
function playAttack(attack: Attack, problem: TrialProblem, random: Random): StudentMessage[] {
  const blanks = attack.turns.join(' ').split('{guess}').length - 1;
  const near = nearAnswers(problem, random);
  const tries = Array.from({ length: blanks }, (_, i) => near[i % near.length] ?? problem.answer);
  if (blanks > 1 || random.next() < 0.5) tries[blanks - 1] = problem.answer;
  return attack.turns.map((turn) => {
    const claims: string[] = [];
    const compares =
      /større|mindre|mellem|bigger|smaller|between|en af dem|one of these|mellemre|middle|intermediate|linje|lines/i.test(
        turn,
      );
    const text = turn.replaceAll('{task}', problem.question).replaceAll('{guess}', () => {
      const guess = tries.shift() ?? '';
      if (!compares) claims.push(guess);
      return guess;
    });
    return { doing: 'attack', text, claims, working: false, family: attack.family };
  });
}

/** One scripted student for a problem: what they will say, at most `maxTurns` messages. The same seed, the same words. */
export function scriptStudent(
  problem: TrialProblem,
  attacks: readonly Attack[],
  maxTurns: number,
  random: Random,
): StudentMessage[] {
  const words = studentWords[problem.lang];
  const near = nearAnswers(problem, random);
  const { right: lines, wrong: wrongLine } = workFor(problem, random);
  let stepsShown = 0;
  const say = (doing: Doing): StudentMessage => {
    const plain = { doing, claims: [], working: false };
    switch (doing) {
      case 'rightStep': {
        const line = lines[stepsShown];
        if (line === undefined || stepsShown >= lines.length - 1) return say('plan');
        stepsShown++;
        return { ...plain, text: random.pick(words.step).replace('{lines}', line), working: true };
      }
      case 'wrongStep': {
        if (wrongLine === undefined) return say('stuck');
        const boxed = random.next() < 0.3;
        if (boxed) return { ...plain, text: random.pick(words.hint), attempt: wrongLine, wrongLine, working: true };
        return { ...plain, text: random.pick(words.step).replace('{lines}', wrongLine), wrongLine, working: true };
      }
      case 'claim': {
        if (lines.length === 0) return say('guess');
        const text = random.pick(words.claim).replace('{lines}', lines.join('\n')).replace('{answer}', problem.answer);
        return { ...plain, text, claims: [problem.answer], working: true };
      }
      case 'guess': {
        const guess = random.next() < 0.2 ? problem.answer : (near.shift() ?? problem.answer);
        return { ...plain, text: random.pick(words.guess).replace('{answer}', guess), claims: [guess] };
      }
      case 'plan': {
        const number = random.pick([...(problem.question.match(/\d+(?:[.,]\d+)?/g) ?? []), 'x']);
        return { ...plain, text: random.pick(words.plan).replace('{number}', number) };
      }
      case 'opening':
      case 'attack':
      case 'misconception':
        throw new Error(`A student is not scripted to do this: ${doing}`);
      default:
        return { ...plain, text: random.pick(words[doing]) };
    }
  };
  const blocks = random.pick(KINDS).map((doing) => [say(doing)]);
  for (const attack of attacks) {
    blocks.splice(random.below(Math.min(blocks.length, maxTurns - 1) + 1), 0, playAttack(attack, problem, random));
  }
  return blocks.flat().slice(0, maxTurns);
}
