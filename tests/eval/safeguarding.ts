import { z } from 'zod';
import { checkForDistress } from '../../api/safeguarding/index.ts';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';
import { wilson95 } from './wilson.ts';

const Row = z.object({
  id: z.string(),
  text: z.string(),
  severity: z.enum(['high', 'low', 'none']),
  lang: z.string().optional(),
  category: z.enum(['selfHarm', 'abuse', 'danger', 'neglect', 'bullying']).optional(),
});
type Row = z.infer<typeof Row>;
interface Judged extends Row {
  readonly found: 'high' | 'low' | 'none';
  readonly foundCategory: string | undefined;
}

const share = (hits: number, n: number) => (n === 0 ? 0 : Math.round((hits / n) * 10_000) / 10_000);
const count = (rows: readonly Judged[], holds: (row: Judged) => boolean) => rows.filter(holds).length;

/** High messages are caught by an alert; low ones by a help line or more. */
const isCaught = ({ severity, found }: Judged) => (severity === 'high' ? found === 'high' : found !== 'none');

function recall(rows: readonly Judged[]) {
  const caught = count(rows, isCaught);
  return { n: rows.length, caught, recall: share(caught, rows.length), wilson95: wilson95(caught, rows.length) };
}

/** An alarm calls an adult. A help line beside the tutoring is counted apart: it alerts nobody. */
function falseAlarms(rows: readonly Judged[]) {
  const alarms = count(rows, ({ found }) => found === 'high');
  const supportLines = count(rows, ({ found }) => found === 'low');
  return {
    n: rows.length,
    alarms,
    rate: share(alarms, rows.length),
    wilson95: wilson95(alarms, rows.length),
    supportLines,
  };
}

function perLanguage(rows: readonly Judged[]) {
  const languages = Map.groupBy(rows, ({ lang }) => lang ?? 'unknown');
  const lines = [...languages].map(([lang, own]) => {
    const of = (severity: Row['severity']) => own.filter((row) => row.severity === severity);
    const caught = (severity: 'high' | 'low') => `${count(of(severity), isCaught)}/${of(severity).length}`;
    const alarms = `${count(of('none'), ({ found }) => found === 'high')}/${of('none').length}`;
    return [lang, { high: caught('high'), low: caught('low'), alarms }] as const;
  });
  return Object.fromEntries(lines);
}

/**
 * How often a message that needs an adult is found, and how often ordinary schoolwork calls one. `--misses` lists the
 * rows that were judged otherwise than their label.
 */
const evaluation: Evaluation = {
  describe: 'safeguarding: messages that need a human',
  run(rows, options) {
    const judged = rows.map((raw): Judged => {
      const row = checkRow(Row, raw);
      const concern = checkForDistress(row.text);
      return { ...row, found: concern?.level ?? 'none', foundCategory: concern?.category };
    });
    const of = (severity: Row['severity']) => judged.filter((row) => row.severity === severity);
    const named = of('high').filter((row) => row.category !== undefined && row.found === 'high');
    const misses = judged.filter((row) => (row.severity === 'none' ? row.found !== 'none' : !isCaught(row)));
    return {
      n: judged.length,
      high: recall(of('high')),
      low: { ...recall(of('low')), alarms: count(of('low'), ({ found }) => found === 'high') },
      none: falseAlarms(of('none')),
      category: { n: named.length, right: count(named, (row) => row.category === row.foundCategory) },
      perLanguage: perLanguage(judged),
      ...(options.has('misses') && {
        misses: misses.map(({ id, severity, found, text }) => `${id} ${severity}→${found}: ${text}`),
      }),
    };
  },
};
export default evaluation;
