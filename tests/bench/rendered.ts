/**
 * Time to the first event of a rendered reply with 50 students at once, beside a bare Express event stream under the
 * same load from the same client. Each student waits a second or two between turns, as fast typists do.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STUDENTS = 50;
const TURNS = 6;
const PAUSE_MS = 1_000;
const USERS = ['demo-alma', 'demo-noah', 'demo-sofia', 'demo-elias'];
const MESSAGES = [
  'jeg forstår det ikke',
  'jeg tror man skal finde fællesnævneren',
  '3/4 = 6/8',
  'kan du give mig et hint',
  'hvad er svaret',
  '6/8 + 1/8 = 7/8',
];
const HELLO = `import express from 'express';
const app = express();
app.post('/', (request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('id: 1\\nevent: move\\ndata: {}\\n\\n');
  response.end('id: 2\\nevent: done\\ndata: {}\\n\\n');
});
const server = app.listen(0, '127.0.0.1', () => console.log('listening on localhost:' + server.address().port));`;

interface Running {
  readonly url: string;
  stop(): void;
}

async function launch(args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: '',
      PORT: '0',
      DATABASE_URL: 'sqlite::memory:',
      LOG_LEVEL: 'silent',
      TURNS_PER_STUDENT: '100000',
      TURNS_PER_CLASS: '100000',
    },
  });
  const said = await new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))));
  const port = /localhost:(\d+)/.exec(said)?.[1];
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill('SIGKILL') };
}

/** Milliseconds from sending to the first event and to the last. */
interface Timing {
  readonly first: number;
  readonly last: number;
}

async function timed(url: string, init: RequestInit): Promise<Timing> {
  const began = performance.now();
  const response = await fetch(url, { method: 'POST', ...init });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  let first = Number.NaN;
  for await (const _ of response.body) if (Number.isNaN(first)) first = performance.now() - began;
  return { first, last: performance.now() - began };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const json = { 'content-type': 'application/json' };

async function signIn(url: string, user: string): Promise<string> {
  const response = await fetch(`${url}/api/session/demo`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ user }),
  });
  await response.text();
  return response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}

/** One student's lesson: a problem, then turn after turn. */
async function lesson(url: string, student: number, turns: number, pauseMs: number): Promise<Timing[]> {
  const cookie = await signIn(url, USERS[student % USERS.length] ?? 'demo-sofia');
  const started = await fetch(`${url}/api/conversations`, {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify({ problem: { text: `Beregn 3/4 + 1/${8 + (student % 5)}` } }),
  });
  const { id } = await started.json();
  const timings: Timing[] = [];
  for (let turn = 0; turn < turns; turn++) {
    await wait(pauseMs * (1 + Math.random()));
    const body = { text: MESSAGES[turn % MESSAGES.length], clientTurnId: `bench-${student}-${turn}-${Date.now()}` };
    timings.push(
      await timed(`${url}/api/conversations/${id}/turns`, { headers: { ...json, cookie }, body: JSON.stringify(body) }),
    );
  }
  return timings;
}

async function hello(url: string): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    await wait(PAUSE_MS * (1 + Math.random()));
    timings.push(await timed(url, { headers: json, body: '{"text":"hej"}' }));
  }
  return timings;
}

function print(name: string, timings: readonly Timing[]): void {
  const at = (pick: (timing: Timing) => number, share: number) => {
    const sorted = timings.map(pick).toSorted((a, b) => a - b);
    return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(1);
  };
  const row = (pick: (timing: Timing) => number) =>
    `p50 ${at(pick, 0.5)}  p95 ${at(pick, 0.95)}  max ${at(pick, 1)} ms`;
  console.log(`  ${name.padEnd(14)} first event ${row((t) => t.first)}   whole reply ${row((t) => t.last)}`);
}

export default async function bench(): Promise<void> {
  const bare = await launch(['--input-type=module', '-e', HELLO]);
  await hello(bare.url);
  print('bare express', (await Promise.all(Array.from({ length: STUDENTS }, () => hello(bare.url)))).flat());
  bare.stop();

  const server = await launch(['--import', './node-version.mjs', 'api/server.ts']);
  // A first lesson compiles what the measured ones use.
  await lesson(server.url, 0, MESSAGES.length, 0);
  const lessons = Array.from({ length: STUDENTS }, (_, student) => lesson(server.url, student, TURNS, PAUSE_MS));
  print('ledetråd', (await Promise.all(lessons)).flat());
  server.stop();
  console.log(`  ${STUDENTS} students at once, ${TURNS} turns each; goal: first event p95 50 ms`);
}
