/**
 * What a draft by the product's own rules costs the server that writes it, for each kind: until the first section can be
 * read and until it is whole, and how long the main thread is kept from other work meanwhile. The first draft of a server
 * that has written none, and later ones.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { DraftRequest } from '../../api/contract/draft.ts';
import { DraftView } from '../../api/contract/draftView.ts';
import { type Client, signIn } from '../http/client.ts';

const PROBE = new URL('./loopProbe.ts', import.meta.url).href;
const LATER = 7;
const SETTLE_MS = 1_500;
const LONGEST_SOURCE = 30_000;

const Told = z.strictObject({ longestMs: z.number() });
const Samples = z.looseObject({ texts: z.array(z.looseObject({ text: z.string() })) });

interface Server {
  readonly url: string;
  /** The longest that the main thread was held since this was last asked, in milliseconds. */
  readonly longestMs: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** What one draft came to, in milliseconds. */
interface Cost {
  readonly first: number;
  readonly whole: number;
  readonly held: number;
}

async function launch(): Promise<Server> {
  const child = spawn(process.execPath, ['--import', './node-version.mjs', '--import', PROBE, 'api/server.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: '', PORT: '0', DATABASE_URL: 'sqlite::memory:', LOG_LEVEL: 'silent' },
  });
  const said = await new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))));
  const exit = once(child, 'exit');
  return {
    url: `http://127.0.0.1:${/localhost:(\d+)/.exec(said)?.[1]}`,
    longestMs: async () => {
      const told = once(child, 'message');
      child.send('longest');
      return Told.parse((await told)[0]).longestMs;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

async function write(server: Server, teacher: Client, request: DraftRequest, name: string): Promise<Cost> {
  await server.longestMs();
  const began = performance.now();
  const { status, body } = await teacher.json('POST', '/api/drafts', { clientDraftId: name, request });
  if (status !== 201) throw new Error(`draft: ${status} ${JSON.stringify(body)}`);
  let first = Number.NaN;
  let revision = '';
  for (;;) {
    const read = await teacher.json('GET', `/api/drafts/${body.id}${revision}`);
    const view = DraftView.parse(read.body);
    const isThere = view.sections.some(({ state }) => state === 'ready' || state === 'missing');
    if (isThere && Number.isNaN(first)) first = performance.now() - began;
    if (view.status !== 'writing') break;
    revision = `?after=${view.revision}`;
  }
  const whole = performance.now() - began;
  return { first, whole, held: await server.longestMs() };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function requests(): Record<string, DraftRequest> {
  const file = new URL('../drafts/data/texts.json', import.meta.url);
  const texts = Samples.parse(JSON.parse(readFileSync(file, 'utf8'))).texts.map(({ text }) => text);
  const text = texts[0] ?? '';
  const long = texts.join('\n\n').repeat(3).slice(0, LONGEST_SOURCE);
  const base = { subject: 'danish', grade: 6, lang: 'da', topic: 'kulturhus' } as const;
  const maths = { ...base, subject: 'mathematics', topic: 'brøker' } as const;
  return {
    lessonPlan: { ...maths, kind: 'lessonPlan', minutes: 45 },
    unitPlan: { ...maths, kind: 'unitPlan', lessons: 8 },
    differentiation: { ...base, kind: 'differentiation', sources: [{ name: 'kilde', text }] },
    'the same, 30,000 characters': { ...base, kind: 'differentiation', sources: [{ name: 'kilde', text: long }] },
    exercises: { ...maths, kind: 'exercises', count: 10 },
    'exercises, 30 on each level': { ...maths, kind: 'exercises', count: 30 },
    quiz: { ...maths, kind: 'quiz', count: 10 },
    feedback: {
      ...base,
      kind: 'feedback',
      wishes: 'God indledning. Eleven skal øve at sætte komma. Fine eksempler på sprog.',
      sources: [{ name: 'elevtekst', text }],
    },
    criteria: { ...base, topic: 'læserbrev', kind: 'criteria' },
    faultFinding: { ...maths, kind: 'faultFinding' },
  };
}

export default async function bench(): Promise<void> {
  const row = ({ first, whole, held }: Cost) =>
    `first section ${first.toFixed(0).padStart(5)}   whole ${whole.toFixed(0).padStart(5)}   main thread held ${held.toFixed(0).padStart(5)}`;
  for (const [what, request] of Object.entries(requests())) {
    const server = await launch();
    const teacher = await signIn(server.url, 'demo-jonas');
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const cold = await write(server, teacher, request, 'first');
    const later: Cost[] = [];
    for (let run = 0; run < LATER; run++) later.push(await write(server, teacher, request, `later-${run}`));
    await server.stop();
    const warm = {
      first: median(later.map(({ first }) => first)),
      whole: median(later.map(({ whole }) => whole)),
      held: median(later.map(({ held }) => held)),
    };
    console.log(`  ${what.padEnd(28)} the first ${row(cold)}`);
    console.log(`  ${''.padEnd(28)}     later ${row(warm)}`);
  }
  console.log('  in ms, the median of the later ones; goals: first section 1000, main thread held 10');
}
