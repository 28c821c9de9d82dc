/**
 * A model that dies and comes back while students work: how soon it is left alone, how long a turn takes meanwhile, and how
 * soon it is found again. Two ways to die: silence, and an error for everybody.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Mode } from '../models/mock/behaviour.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';
import { type Product, serveProduct } from './stream/product.ts';

const STUDENTS = 10;
const BETWEEN_MS = 100;
const DEAD_MS = 10_000;
const SCRIPT = 'Læs opgaven en gang til. Hvad vil du gøre først, og hvorfor?';

interface Turn {
  /** Milliseconds on this process's clock. */
  readonly began: number;
  readonly took: number;
  readonly byModel: boolean;
  /** Nobody asked the model while it ran. */
  readonly isAlone: boolean;
}

async function takeTurn({ product, mock }: Trial, n: number): Promise<Turn> {
  const { url, headers, body } = product.ask(n % STUDENTS);
  const asked = mock.requests.length;
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return {
    began,
    took: performance.now() - began,
    byModel: text.includes('"kind":"model"'),
    isAlone: mock.requests.length === asked,
  };
}

/** Students take turns one after another for a while; a student whose turn still runs is passed over. */
async function work(trial: Trial, goOn: () => boolean, hear: (turn: Turn) => void = () => {}): Promise<Turn[]> {
  const turns: Promise<Turn>[] = [];
  const busy = new Set<number>();
  for (let n = 0; goOn(); n = (n + 1) % STUDENTS) {
    if (!busy.has(n)) {
      busy.add(n);
      const turn = takeTurn(trial, n).finally(() => busy.delete(n));
      void turn.then(hear, () => {});
      turns.push(turn);
    }
    await wait(BETWEEN_MS);
  }
  return Promise.all(turns);
}

function at(turns: readonly Turn[], share: number): string {
  const sorted = turns.map(({ took }) => took).toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(0);
}

/** The product and the model behind it. */
interface Trial {
  readonly product: Product;
  readonly mock: MockModel;
}

async function tryOut(mode: Mode): Promise<void> {
  const mock = await startMockModel({ script: SCRIPT });
  const product = await serveProduct(mock.url, STUDENTS);
  const trial = { product, mock };
  await work(trial, until(performance.now() + 1_500));

  mock.behave({ mode });
  const died = performance.now();
  const dead = await work(trial, until(died + DEAD_MS));
  const opened = dead.find(({ isAlone }) => isAlone)?.began ?? Number.NaN;
  const meanwhile = dead.filter(({ began }) => began >= opened);

  mock.behave({ mode: 'ok' });
  const revived = performance.now();
  let back = Number.NaN;
  const after = await work(
    trial,
    () => Number.isNaN(back) && performance.now() < revived + 60_000,
    ({ byModel }) => {
      if (byModel && Number.isNaN(back)) back = performance.now();
    },
  );
  console.log(
    `  ${mode.padEnd(6)} left alone after ${((opened - died) / 1000).toFixed(1)} s; ${meanwhile.length} turns meanwhile: p50 ${at(meanwhile, 0.5)}  p95 ${at(meanwhile, 0.95)}  max ${at(meanwhile, 1)} ms; found again ${((back - revived) / 1000).toFixed(1)} s after it came back (${after.length} turns)`,
  );
  await product.stop();
  await mock.close();
}

const until =
  (end: number): (() => boolean) =>
  () =>
    performance.now() < end;

export default async function bench(): Promise<void> {
  for (const mode of ['hang', '500'] as const) await tryOut(mode);
  console.log('  goal: left alone within 5 s, a turn within 100 ms meanwhile, found again by itself');
}
