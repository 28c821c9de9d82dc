import { cpus } from 'node:os';
import type { Cost } from './machine.ts';
import { quantile } from './timing.ts';

/** One row: a relay under a load. */
export interface Measured extends Cost {
  readonly name: string;
  readonly streams: number;
  /** Streams that did not come to their end. */
  readonly broken: number;
  /** Tokens that the mock sent. */
  readonly tokens: number;
  /** Samples in ms, see `Timing`. */
  readonly first: readonly number[];
  readonly late: readonly number[];
  readonly afterLast: readonly number[];
}

/** Above this much of a core, for other programs or the host, a row says nothing. */
const DISTURBED = 10;

const GOALS = { overSdk: 0.5, overAiSdk: 0.25, late: 50, first: 30, memory: 100 };

const perThousand = ({ cpu, tokens }: Measured): number => (cpu / tokens) * 1000;
const named = (rows: readonly Measured[], part: string): Measured | undefined =>
  rows.find(({ name }) => name.includes(part));
const ratio = (row: Measured, other: Measured | undefined): number =>
  other ? perThousand(row) / perThousand(other) : Number.NaN;
const pair = (numbers: readonly number[], digits = 0): string =>
  `${quantile(numbers, 0.5).toFixed(digits)}/${quantile(numbers, 0.99).toFixed(digits)}`;

const COLUMNS: readonly [title: string, width: number, cell: (row: Measured, rows: readonly Measured[]) => string][] = [
  ['relay', -18, ({ name }) => name],
  ['streams', 7, ({ streams }) => String(streams)],
  ['broken', 6, ({ broken }) => String(broken)],
  ['tokens', 6, ({ tokens }) => String(tokens)],
  ['CPU ms/1000', 11, (row) => perThousand(row).toFixed(0)],
  ['x SDK', 6, (row, rows) => ratio(row, named(rows, 'express')).toFixed(2)],
  ['x AI SDK', 8, (row, rows) => ratio(row, named(rows, 'AI SDK')).toFixed(2)],
  ['first p50/p99', 13, ({ first }) => pair(first)],
  ['late p50/p99', 12, ({ late }) => pair(late, 1)],
  ['after last', 10, ({ afterLast }) => pair(afterLast)],
  ['kB/stream', 9, ({ growth, streams }) => (growth / streams).toFixed(0)],
  ['others/steal %', 14, ({ others, stolen }) => `${others.toFixed(0)}/${stolen.toFixed(0)}`],
];

const line = (cells: readonly string[]): string =>
  `  ${cells.map((cell, i) => ((COLUMNS[i]?.[1] ?? 0) < 0 ? cell.padEnd(18) : cell.padStart(COLUMNS[i]?.[1] ?? 0))).join('  ')}`;

/** Says what the columns are and on which machine they were measured. */
export function printHead(reply: { tps: number; ttft: number }, rampMs: number): void {
  const processors = cpus();
  console.log(`  ${processors.length} × ${processors[0]?.model ?? 'processor'}, Node ${process.version}`);
  console.log(
    `  each model's tokens come at ${reply.tps} a second, the first after ${reply.ttft} ms; all streams begin within ${rampMs / 1000} s`,
  );
  console.log(
    '  first: ms from asking to the first text, without the time in which the model had not sent what it needs',
  );
  console.log(
    '  late: ms from the token that lets a sentence be known to be whole, to the client (relays: its last token)',
  );
  console.log('  after last: ms from a sentence’s own last token to the client');
  console.log(`${line(COLUMNS.map(([title]) => title))}`);
}

const isVoid = ({ others, stolen }: Measured): boolean => others > DISTURBED || stolen > DISTURBED;

/** Prints a row; a disturbed one is marked. */
export function printRow(row: Measured, rows: readonly Measured[]): void {
  console.log(line(COLUMNS.map(([, , cell]) => cell(row, rows))) + (isVoid(row) ? '  void' : ''));
}

/** Prints what the product reached of its goals, where it and its peers were measured. */
export function printGoals(rows: readonly Measured[]): void {
  const product = named(rows, 'ledetråd');
  if (!product) return;
  const pipe = named(rows, 'pipe');
  const added = quantile(product.first, 0.99) - quantile(pipe?.first ?? [], 0.99);
  const goals: [what: string, reached: number, goal: number][] = [
    ['CPU × SDK relay', ratio(product, named(rows, 'express')), GOALS.overSdk],
    ['CPU × AI SDK', ratio(product, named(rows, 'AI SDK')), GOALS.overAiSdk],
    ['release lateness p99 ms', quantile(product.late, 0.99), GOALS.late],
    ['first text over the pipe, p99 ms', added, GOALS.first],
    ['kB a stream', product.growth / product.streams, GOALS.memory],
  ];
  // What was measured under other programs' load is shown and judged by nobody.
  const judge = (isReached: boolean) => (rows.some(isVoid) ? 'void   ' : isReached ? 'reached' : 'missed ');
  for (const [what, reached, goal] of goals)
    console.log(`    ${judge(reached <= goal)}  ${what}: ${reached.toFixed(2)} (goal ${goal})`);
}

/** Prints how often the answer was shown. */
export function printLeaks({ name, told, leaked }: { name: string; told: number; leaked: number }): void {
  console.log(`  ${name.padEnd(18)}  the model told the answer ${told} times, shown ${leaked} times`);
}
