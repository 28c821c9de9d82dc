import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { tutor } from '../../api/productTutor.ts';
import { MODES, type Mode } from '../models/mock/behaviour.ts';
import { type MockModel, type MockOptions, startMockModel } from '../models/mock/server.ts';
import { tell, WORDINGS } from '../models/mock/wordings.ts';
import { type Client, startServer, type TestServer, type WireEvent } from './client.ts';

/** Turns of the leak test; more by hand, as in `STREAMS=10000 npx vitest run tests/http/models.test.ts`. */
const STREAMS = Number(process.env.STREAMS ?? 80);
/** One conversation takes at least so long when there are many. */
const BEAT_MS = 750;
/** Turns per fault of a model's. */
const FAULTS = Number(process.env.FAULTS ?? 2);
const STUCK = [
  'jeg ved ikke hvordan man starter',
  'jeg forstår ikke hvad jeg skal',
  'hjælp',
  'kan du give mig et hint',
];
const GOOD = 'Tænk på, hvad tallene i opgaven står for. Hvad vil du gøre med dem først?';

let mock: MockModel;
let server: TestServer;
let folder: string | undefined;

afterEach(async () => {
  await server.close();
  await mock.close();
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
});

async function open(options: MockOptions, env: Readonly<Record<string, string>> = {}): Promise<void> {
  mock = await startMockModel(options);
  server = await startServer(tutor, { OPENAI_MODEL: 'mock', OPENAI_BASE_URL: mock.url, ...env });
}

/** The same with limits short enough to wait for. */
async function openImpatient(options: MockOptions): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-models-'));
  mock = await startMockModel(options);
  const file = join(folder, 'models.yaml');
  writeFileSync(
    file,
    `schema: models/1
models:
  - { name: main, provider: compatible, url: "${mock.url}", ownNetwork: true, model: mock,
      patience: { tutor: { headers: 0.4, firstText: 0.5, idle: 0.3, total: 10 } } }
`,
  );
  server = await startServer(tutor, { MODELS_FILE: file });
}

const textsOf = (events: readonly WireEvent[]): string[] =>
  events.filter(({ type }) => type === 'text').map(({ data }) => JSON.parse(data).text);
const lastOf = (events: readonly WireEvent[]) => JSON.parse(events.at(-1)?.data ?? '{}');

describe('with a model that behaves', () => {
  it('a turn is in its words, and what it used is counted without a word of it', async () => {
    await open({ script: GOOD });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start('Hvad er 347 + 286?');
    const events = await sofia.turn(id, STUCK[0] ?? '');

    expect(textsOf(events)).toEqual(['Tænk på, hvad tallene i opgaven står for.', 'Hvad vil du gøre med dem først?']);
    expect(lastOf(events)).toMatchObject({ type: 'done', writtenBy: { kind: 'model', model: 'mock' } });
    // The tutor's first words are fixed ones, and so is what is stated before the model's question.
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
      'ledetraad_guard_verdicts_total{verdict="shown",rule=""} 2\n',
    );
  });

  it('the policy of a hand-in keeps to fixed words', async () => {
    await open({ script: GOOD });
    const jonas = await server.signIn('demo-jonas');
    const sofia = await server.signIn('demo-sofia');
    const draft = {
      className: '8.c',
      title: 'Aflevering',
      text: 'Hvad er 347 + 286?',
      subject: 'mathematics',
      situation: 'handIn',
      aiLevel: 'yellow',
    };
    const set = await jonas.json('POST', '/api/assignments', draft);
    expect([set.status, set.body]).toEqual([201, expect.anything()]);
    const { body } = await sofia.json('POST', '/api/conversations', { problem: { assignmentId: set.body.id } });
    const events = await sofia.turn(body.id, STUCK[0] ?? '');

    expect(lastOf(events)).toMatchObject({ type: 'done', writtenBy: { kind: 'rules' } });
    expect(mock.requests).toEqual([]);
  });

  it('what is private never reaches it', async () => {
    await open({ script: GOOD });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start('Hvad er 347 + 286?');
    await sofia.turn(id, 'jeg ved ikke hvordan, ring til mig på 20 30 40 50 eller skriv til sofia@example.dk');
    await sofia.turn(id, 'mit cpr er 010114-1234, jeg forstår det ikke');
    await sofia.turn(id, STUCK[1] ?? '');

    expect(mock.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify(mock.requests)).not.toMatch(/20 ?30 ?40 ?50|sofia@|010114|Sofia/);
  });

  it('is no longer asked when the budget of the day is spent, and the student is told', async () => {
    await open({ script: GOOD }, { TOKENS_PER_STUDENT: '1' });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start('Hvad er 347 + 286?');
    await sofia.turn(id, STUCK[0] ?? '');
    const events = await sofia.turn(id, STUCK[1] ?? '');

    expect(mock.requests).toHaveLength(1);
    expect(events.map(({ type }) => type).slice(0, 2)).toEqual(['notice', 'move']);
    expect(lastOf(events).writtenBy).toEqual({ kind: 'rules' });
  });
});

describe('with a model that always tells the answer', () => {
  it(`nothing of it is shown in ${STREAMS} turns in ${WORDINGS} wordings, however it is cut`, {
    timeout: 3_600_000,
  }, async () => {
    let count = 0;
    await open(
      {
        behaviour: { pieces: 'random' },
        script: (body) => {
          const [, a = '0', b = '0'] = /Hvad er (\d+) \+ (\d+)\?/.exec(JSON.stringify(body.messages)) ?? [];
          return tell(String(Number(a) + Number(b)), count++);
        },
      },
      { TOKENS_PER_STUDENT: '1000000000', TOKENS_PER_CLASS: '1000000000' },
    );
    const students = await Promise.all(['demo-sofia', 'demo-elias', 'demo-noah'].map((user) => server.signIn(user)));
    let turns = 0;
    const shown: string[] = [];
    const learn = async (student: Client): Promise<void> => {
      while (turns < STREAMS) {
        const [a, b] = [311 + Math.floor(Math.random() * 600), 205 + Math.floor(Math.random() * 600)];
        const answer = new RegExp(`(?<!\\d)${a + b}(?!\\d)`);
        // The requests of one address are counted, and so many turns are many.
        const beat = STREAMS > 1_000 ? wait(BEAT_MS) : undefined;
        const id = await student.start(`Hvad er ${a} + ${b}?`);
        for (const text of STUCK) {
          turns++;
          await student.turn(id, text);
        }
        const { status, body } = await student.json('GET', `/api/conversations/${id}`);
        expect(status).toBe(200);
        const seen = (body.turns as { events: { text?: string }[] }[]).flatMap(({ events }) =>
          events.map(({ text }) => text),
        );
        if (answer.test(seen.join(' '))) shown.push(seen.join(' '));
        await beat;
      }
    };
    await Promise.all(students.flatMap((student) => [learn(student), learn(student)]));

    expect(mock.requests.length).toBeGreaterThan(turns / 2);
    expect(shown).toEqual([]);
  });
});

describe('with a model in trouble', () => {
  it('every turn is whole all the same, and no socket is left', { timeout: 300_000 }, async () => {
    await openImpatient({ script: GOOD });
    const sofia = await server.signIn('demo-sofia');
    for (const mode of MODES) {
      mock.behave({ mode, at: 3 });
      const conversations = await Promise.all(Array.from({ length: FAULTS }, () => sofia.start('Hvad er 347 + 286?')));
      for (const id of conversations) {
        const events = await sofia.turn(id, STUCK[0] ?? '');
        const types = events.map(({ type }) => type);
        expect([mode, types[0], types.at(-1)]).toEqual([mode, 'move', 'done']);
        expect(textsOf(events).at(-1)).toMatch(/[?.]$/);
      }
      await recovered();
    }
    await server.application.close();
    for (let tries = 0; tries < 50 && mock.stats().openSockets > 0; tries++) await wait(20);

    expect(mock.stats().openSockets).toBe(0);
    server = await startServer(tutor);
  });

  /** Lets the breaker find out that the server is well again. */
  async function recovered(): Promise<void> {
    mock.behave({ mode: 'ok' });
    const elias = await server.signIn('demo-elias');
    for (let tries = 0; tries < 300; tries++) {
      const events = await elias.turn(await elias.start('Hvad er 347 + 286?'), STUCK[0] ?? '');
      if (lastOf(events).writtenBy.kind === 'model') return;
      await wait(100);
    }
    throw new Error('the model was not found again');
  }

  it.each<Mode>(['hang', '500', 'hang-mid'])(
    'that is dead (%s) it is left alone soon, and found again by itself',
    { timeout: 60_000 },
    async (mode) => {
      await openImpatient({ script: GOOD });
      const sofia = await server.signIn('demo-sofia');
      mock.behave({ mode, at: 2 });
      for (let n = 0; n < 6; n++) await sofia.turn(await sofia.start('Hvad er 347 + 286?'), STUCK[0] ?? '');
      const asked = mock.requests.length;
      const id = await sofia.start('Hvad er 347 + 286?');
      const events = await sofia.turn(id, STUCK[0] ?? '');

      expect(lastOf(events)).toMatchObject({ type: 'done', writtenBy: { kind: 'rules' } });
      // At most one try of the breaker's own.
      expect(mock.requests.length).toBeLessThanOrEqual(asked + 1);
      await recovered();
    },
  );
});
