/**
 * The product's guarded turn beside relays that a developer would write, each in a process of its own, on the same mock
 * model, from the same client, in the same run. `STREAMS=20 npm run bench -- stream` for a quick look.
 */
import { type Asking, type Reader, type Seen, stream } from './stream/load.ts';
import { watch } from './stream/machine.ts';
import type { MockStream } from './stream/mockProcess.ts';
import { keyOf, problemOf } from './stream/problems.ts';
import { type Mock, type Server, serve, serveMock } from './stream/processes.ts';
import { serveProduct } from './stream/product.ts';
import { type Measured, printGoals, printHead, printLeaks, printRow } from './stream/table.ts';
import { timingOf } from './stream/timing.ts';

const LOADS = process.env.STREAMS?.split(',').map(Number) ?? [150, 400];
/** A row that other programs or the host disturbed is measured again, so often. */
const TRIES = Number(process.env.TRIES ?? 3);
/** Turns before those that are measured, so that what is measured is a server at work and not one that has just started. */
const WARM_UP = 150;
const RAMP_MS = 3_000;
const REPLY = { tps: 20, ttft: 300 };
const TELLING_STREAMS = 60;

/** Something that passes a model's words on to a student. */
interface Relay {
  readonly name: string;
  /** It shows whole sentences. */
  readonly holds: boolean;
  readonly read: Reader;
  start(mock: Mock, students: number): Promise<Server & { ask(n: number): Asking }>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const readPipe: Reader = ({ choices }) => {
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const delta = isObject(choice) ? choice.delta : undefined;
  return isObject(delta) ? string(delta.content) : undefined;
};

function peer(name: string, script: URL, read: Reader): Relay {
  return {
    name,
    holds: false,
    read,
    async start(mock) {
      const server = await serve(script, { OPENAI_BASE_URL: mock.url });
      const ask = (n: number): Asking => ({
        url: server.url,
        body: { model: 'mock', stream: true, messages: [{ role: 'user', content: problemOf(n).text }] },
      });
      return { ...server, ask };
    },
  };
}

const relays: readonly Relay[] = [
  peer('node:http pipe', new URL('./stream/relays/pipe.ts', import.meta.url), readPipe),
  peer('express + openai', new URL('./stream/relays/openaiSdk.ts', import.meta.url), ({ content }) => string(content)),
  peer('openai guardrails', new URL('./stream/relays/guardrails.ts', import.meta.url), ({ content }) =>
    string(content),
  ),
  peer('Vercel AI SDK', new URL('./stream/relays/aiSdk.ts', import.meta.url), ({ type, delta }) =>
    type === 'text-delta' ? string(delta) : undefined,
  ),
  {
    name: 'ledetråd',
    holds: true,
    read: ({ type, text }) => (type === 'text' ? string(text) : undefined),
    start: (mock, students) => serveProduct(mock.url, students),
  },
];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** `streams` students at once, from number `first` on, starting within the ramp. */
function load(
  server: { ask(n: number): Asking },
  { streams, first = 0, rampMs }: { streams: number; first?: number; rampMs: number },
  read: Reader,
): Promise<Seen[]> {
  return Promise.all(
    Array.from({ length: streams }, async (_, i) => {
      await wait((i / streams) * rampMs);
      return stream(server.ask(first + i), read);
    }),
  );
}

/** Which of the mock's streams was for which student; undefined for a student for whom the model was not asked. */
function matched(log: readonly MockStream[], streams: number): (MockStream | undefined)[] {
  const byKey = new Map(log.flatMap((entry) => entry.keys.map((key) => [key, entry] as const)));
  return Array.from({ length: streams }, (_, n) => byKey.get(keyOf(n)));
}

async function measure(relay: Relay, mock: Mock, streams: number): Promise<Measured> {
  // Other students warm up, so that the measured turns are each a conversation's first.
  const server = await relay.start(mock, streams + WARM_UP);
  try {
    await mock.begin({ behaviour: { tps: 100 }, says: 'coaching' });
    await load(server, { streams: WARM_UP, first: streams, rampMs: RAMP_MS }, relay.read);
    await wait(500);
    await mock.begin({ behaviour: REPLY, says: 'coaching' });
    const done = watch(server.pid, [server.pid, mock.pid, process.pid]);
    const seen = await load(server, { streams, rampMs: RAMP_MS }, relay.read);
    const cost = done();
    const log = await mock.log();
    const pairs = matched(log, streams).map((entry, n) => ({ entry, seen: seen[n] }));
    const timings = pairs.flatMap(({ entry, seen }) => (entry && seen ? [timingOf(seen, entry, relay.holds)] : []));
    return {
      name: relay.name,
      streams,
      ...cost,
      broken: seen.filter(({ broken }) => broken !== undefined).length,
      tokens: log.reduce((sum, { tokenTimes }) => sum + tokenTimes.length, 0),
      first: timings.flatMap(({ first }) => first ?? []),
      late: timings.flatMap(({ late }) => late),
      afterLast: timings.flatMap(({ afterLast }) => afterLast),
    };
  } finally {
    await server.stop();
  }
}

const disturbance = ({ others, stolen }: Measured): number => Math.max(others, stolen);

/** The least disturbed of some tries; the first that is not disturbed ends them. */
async function measureQuietly(relay: Relay, mock: Mock, streams: number): Promise<Measured> {
  let best = await measure(relay, mock, streams);
  for (let tries = 1; tries < TRIES && disturbance(best) > 10; tries++) {
    const next = await measure(relay, mock, streams);
    if (disturbance(next) < disturbance(best)) best = next;
  }
  return best;
}

/** How many of the streams showed the answer when the model tells it, in its 20 wordings and cut at random. */
async function leaks(relay: Relay, mock: Mock): Promise<{ name: string; told: number; leaked: number }> {
  const server = await relay.start(mock, TELLING_STREAMS);
  try {
    await mock.begin({ behaviour: { pieces: 'random', tps: 200 }, says: 'answer' });
    const seen = await load(server, { streams: TELLING_STREAMS, rampMs: RAMP_MS }, relay.read);
    const told = matched(await mock.log(), TELLING_STREAMS).filter((entry) => entry !== undefined).length;
    const leaked = seen.filter(({ shown }, n) =>
      new RegExp(`(?<!\\d)${problemOf(n).answer}(?!\\d)`).test(shown.map(({ text }) => text).join('')),
    ).length;
    return { name: relay.name, told, leaked };
  } finally {
    await server.stop();
  }
}

export default async function bench(): Promise<void> {
  const wanted = relays.filter(({ name }) => name.includes(process.env.RELAY ?? ''));
  const mock = await serveMock();
  try {
    printHead(REPLY, RAMP_MS);
    for (const streams of LOADS) {
      const rows: Measured[] = [];
      for (const relay of wanted) rows.push(await measureQuietly(relay, mock, streams));
      for (const row of rows) printRow(row, rows);
      printGoals(rows);
    }
    for (const relay of wanted) printLeaks(await leaks(relay, mock));
  } finally {
    await mock.stop();
  }
}
