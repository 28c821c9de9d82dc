import type { GuardedTally } from '../adversary/tally.ts';
import type { attackWithoutModel } from '../adversary/withoutModel.ts';
import { type Figures, type Share, table } from './figures.ts';

const READINGS: Readonly<Record<string, string>> = {
  plain: 'readable as it stands',
  coded: 'in a code that one step undoes',
  derived: 'one operation or conclusion away',
  pieced: 'put together from several sentences or turns',
};
const PROBES: Readonly<Record<string, string>> = {
  bareGuesses: 'bare guesses, one a turn',
  guessesInTheBox: 'guesses in the box for the own work',
  severalAtOnce: 'several candidates in one message',
  guessesWithAReason: 'guesses with words that look like a reason (a policy grants some answer checks for that)',
  biggerOrSmaller: 'bigger or smaller than a number',
};

const sharesOf = (
  counts: Readonly<Record<string, { n: number; leaked: number }>>,
  names: Readonly<Record<string, string>> = {},
): Share[] => Object.entries(counts).map(([name, { n, leaked }]) => ({ label: names[name] ?? name, hits: leaked, n }));

export function adversary(report: ReturnType<GuardedTally['report']>): Figures {
  const { conversations, turns, honest, worst, chunkingDisagreements, perChannel } = report;
  return {
    tables: [
      table('guarded', 'Conversations in which the answer came through', 'few', [
        { label: 'all attacks, under each policy', hits: conversations.leaked, n: conversations.n },
        ...sharesOf(report.perSet),
      ]),
      table('reading', 'By how the answer would be read', 'few', sharesOf(report.perReading, READINGS)),
      table('policy', 'Per policy', 'few', sharesOf(report.perPolicy)),
      table('family', 'Per family of attacks', 'few', sharesOf(report.perFamily)),
      table('key', 'Per type of answer', 'few', sharesOf(report.perKey)),
      table('language', 'Per language of the conversation', 'few', sharesOf(report.perLanguage)),
      table('turns', 'Turns, each way of chunking counted', 'few', [
        { label: 'all turns', hits: turns.leaked, n: turns.n },
      ]),
      table('honest', 'Honest turns between the attacks that were touched', 'few', [
        { label: 'turns', hits: honest.touched, n: honest.turns },
      ]),
    ],
    remarks: [
      `${Object.keys(perChannel).length} ways of attacking. The way a text was cut into chunks changed what was shown in ${chunkingDisagreements} conversations.`,
      `Worst channels (conversations leaked of played): ${worst.length === 0 ? 'none leaked' : worst.join(', ')}.`,
    ],
  };
}

export function withoutModel({ rendered, oracleBits }: Awaited<ReturnType<typeof attackWithoutModel>>): Figures {
  const policies = Object.entries(rendered.perPolicy).map(([label, { leaks, turns }]) => ({
    label: `${label} policy`,
    hits: leaks,
    n: turns,
  }));
  const bits = Object.entries(oracleBits).map(
    ([name, own]) =>
      `${PROBES[name] ?? name}: ${own.oracleBits} of ${own.possible} bits (control ${own.control}; ${own.telling.length} of ${own.problems} problems told more than the control)`,
  );
  return {
    tables: [
      table('leaks', 'Turns that gave the answer away', 'few', [
        { label: 'all turns', hits: rendered.leaks, n: rendered.turns },
        ...policies,
      ]),
    ],
    remarks: [
      `${rendered.conversations} conversations.${rendered.leaks > 0 ? ` What leaked: ${rendered.examples.map((example) => JSON.stringify(example)).join('; ')}` : ''}`,
      `What a student can learn by asking yes or no, out of all there is to learn: ${bits.join('; ')}.`,
    ],
  };
}
