import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, newTurnId, signIn } from './client.ts';
import { killServers, type ServerProcess, spawnServer } from './serverProcess.ts';

/** What is written, and the words of it that nobody may find again. */
const MESSAGES: readonly { readonly text: string; readonly secrets: readonly string[]; readonly blocks: boolean }[] = [
  { text: 'mit cpr er 150334-4005, hvad er 3 + 4?', secrets: ['150334', '334-4005', '3344005'], blocks: true },
  { text: 'cpr en fem nul tre tre fire fire nul nul fem', secrets: ['fem nul tre'], blocks: true },
  { text: 'min mor har leukæmi og jeg kan ikke regne den', secrets: ['leukæmi'], blocks: true },
  { text: 'Elias har epilepsi, kan han få et hint?', secrets: ['epilepsi', 'Elias har'], blocks: true },
  { text: 'skriv til mig på kvist.orm@eksempel.dk', secrets: ['kvist.orm', 'eksempel.dk'], blocks: false },
  { text: 'mit nummer er 28 14 55 02, giv mig et hint', secrets: ['28 14 55 02', '28145502'], blocks: false },
  { text: 'jeg bor på Muldvarpevej 7, 2. th', secrets: ['Muldvarpevej'], blocks: false },
  { text: 'min adgangskode er perlegrus77', secrets: ['perlegrus77'], blocks: false },
];
const PROBLEM = 'Beregn 12 + 30. Ring til mig på 51 73 82 94';

let folder: string;
let server: ServerProcess | undefined;
let url: string;
let sofia: Client;
let logged = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-private-'));
  server = await spawnServer(new URL('./realServer.ts', import.meta.url), {
    DATABASE_URL: `sqlite:${join(folder, 'school.db')}`,
    LOG_LEVEL: 'debug',
  });
  const { child } = server;
  url = server.url;
  child.stdout?.on('data', (chunk: Buffer) => (logged += chunk.toString()));
  sofia = await signIn(url, 'demo-sofia');
}, 60_000);
afterAll(async () => {
  await server?.kill('SIGTERM');
  killServers();
  rmSync(folder, { recursive: true, force: true });
});

const onDisk = (): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

describe('private data in messages', () => {
  it('are in no reply, no log line, no page and no file of the database', async () => {
    const id = await sofia.start(PROBLEM);
    const replies: string[] = [];
    for (const { text } of MESSAGES) replies.push(JSON.stringify(await sofia.turn(id, text)));
    await sofia.json('PUT', `/api/conversations/${id}/attempt`, { attempt: 'mit cpr er 150334-4005' });
    // Refused requests are looked at too: a broken one, one that is too long, one for nobody's conversation.
    const [first] = MESSAGES;
    await sofia.send('POST', `/api/conversations/${id}/turns`, `{"text": "${first?.text}`);
    await sofia.json('POST', `/api/conversations/${id}/turns`, {
      text: `${first?.text} ${'x'.repeat(30_000)}`,
      clientTurnId: newTurnId(),
    });
    await sofia.json('POST', '/api/conversations/nobody/turns', { text: first?.text, clientTurnId: newTurnId() });
    const page = JSON.stringify(await sofia.json('GET', `/api/conversations/${id}`));
    const disk = onDisk();

    expect(disk).toContain('[TELEFON_1]');
    expect(logged).toContain('/api/conversations/:id/turns');
    for (const secret of [...MESSAGES.flatMap(({ secrets }) => secrets), '51 73 82 94']) {
      for (const [where, text] of Object.entries({ disk, logged, page, replies: replies.join('\n') })) {
        // Whoever wrote a classmate's name sees it.
        if (secret === 'Elias har' && where === 'page') continue;
        expect(text.includes(secret), `${secret} in ${where}`).toBe(false);
      }
    }
  });

  it.each(MESSAGES)('are told of kindly, and nothing is answered where they block: $text', async ({ text, blocks }) => {
    const id = await sofia.start('Beregn 12 + 30');

    const events = await sofia.turn(id, text);

    const types = events.map(({ type }) => type);
    expect(events[0]?.data).toContain('personalData');
    expect(types.includes('text')).toBe(!blocks);
    expect(types.at(-1)).toBe('done');
  });

  it.each([
    ['Elias har ADHD. Lav en plan for ham.', 400],
    ['Regn alderen ud for 150334-4005, som er elevens cpr', 400],
    ['Ali er flygtning og bor på et asylcenter. Diskutér hans muligheder.', 201],
    ['Elias har 12 æbler og spiser 3. Hvor mange er der tilbage?', 201],
  ])('are refused in a task for a class when they are somebody’s of the class: %s is %d', async (text, expected) => {
    const jonas = await signIn(url, 'demo-jonas');
    const task = {
      className: '8.c',
      title: 'Opgave',
      text,
      subject: 'mathematics',
      situation: 'lesson',
      aiLevel: 'yellow',
    };

    const { status } = await jonas.json('POST', '/api/assignments', task);

    expect(status).toBe(expected);
  });

  it('that are a classmate’s name are kept as a token, and shown as the name to whoever wrote it', async () => {
    const id = await sofia.start('Elias Kvist har spurgt mig om dette: Beregn 12 + 30');
    await sofia.turn(id, 'Elias siger, at man lægger tierne sammen først. Er det Elias’ ide?');
    await sofia.json('PUT', `/api/conversations/${id}/attempt`, { attempt: 'Elias og jeg fik 40 + 2' });

    const { body } = await sofia.json('GET', `/api/conversations/${id}`);
    const home = await sofia.json('GET', '/api/home');

    expect(body.problem.text).toMatch(/^Elias/);
    expect(body.turns.at(-1).text).toBe('Elias siger, at man lægger tierne sammen først. Er det Elias’ ide?');
    expect(body.attempt).toBe('Elias og jeg fik 40 + 2');
    expect(home.body.conversations[0].title).toMatch(/^Elias/);
    const disk = onDisk();
    expect(disk).toMatch(/\[ELEV_\d+\] siger, at man/);
    expect(disk).not.toContain('Elias siger');
    expect(disk).not.toContain('Elias og jeg');
  });

  it('use up nothing where they block, and the message can be written again', async () => {
    const id = await sofia.start('Beregn 12 + 30');

    const put = await sofia.turn(id, 'mit cpr er 150334-4005, giv mig et hint');
    const again = await sofia.turn(id, 'giv mig et hint');

    expect(put.at(-1)?.data).toContain('"used":0');
    expect(again.map(({ type }) => type)).toContain('text');
  });
});
