import { afterEach, expect, it } from 'vitest';
import { signIn } from '../http/client.ts';
import { killServers, spawnServer } from '../http/serverProcess.ts';
import { startMockModel } from '../models/mock/server.ts';
import { aDatabase } from '../store/testDatabase.ts';
import { aConnector } from './aConnector.ts';
import { TeamsUser } from './aTeamsUser.ts';

/** How many activities are sent: `ACTIVITIES=5000 npx vitest run --project postgres tests/bot` for longer. */
const ACTIVITIES = Number(process.env.ACTIVITIES ?? 400);
/** How often each comes: at the same moment at both servers, and again when it was answered. */
const COPIES = 10;
const SERVER = new URL('../../api/server.ts', import.meta.url);
const SAID = ['jeg ved ikke hvordan man starter', 'kan du give mig et hint', 'jeg forstår ikke hvad jeg skal'];

afterEach(killServers);

it(`does each of ${ACTIVITIES / COPIES} activities once, though each comes ${COPIES} times to two servers`, {
  timeout: 120_000 + ACTIVITIES * 60,
}, async () => {
  await using connector = await aConnector();
  const mock = await startMockModel({ script: 'Hvad vil du gøre med tallene først?' });
  const env = {
    DATABASE_URL: await aDatabase(),
    DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true',
    OPENAI_MODEL: 'mock',
    OPENAI_BASE_URL: mock.url,
    BOT_REQUESTS_PER_SECOND: '1000',
  };
  const servers = await Promise.all([spawnServer(SERVER, env), spawnServer(SERVER, env)]);
  const at = (n: number) => servers[n % 2]?.url ?? '';

  // A problem and three messages in each chat.
  const chats = ACTIVITIES / COPIES / (1 + SAID.length);
  const problems = Array.from({ length: chats }, (_, n) => `Hvad er ${1_000 + n} + 286?`);
  await inBatches(problems, 20, async (problem, n) => {
    const user = new TeamsUser(at(n), connector.url);
    await user.act({ do: 'become' }, { user: n % 2 === 0 ? 'demo-sofia' : 'demo-elias' });
    for (const [place, text] of [`ny opgave: ${problem}`, ...SAID].entries()) {
      const activity = user.activity({ type: 'message', text });
      const together = Array.from({ length: COPIES - 2 }, (_, copy) => user.send(activity, at(copy)));
      for (const response of await Promise.all(together)) expect(response.status).toBe(200);
      await connector.messages(user.chat, ANSWERS_TO_PROBLEM + 2 * place);
      // Replayed when it is long done, to each server.
      for (const copy of [0, 1]) expect((await user.send(activity, at(copy))).status).toBe(200);
    }
  });

  let turns = 0;
  let byModel = 0;
  for (const student of ['demo-sofia', 'demo-elias']) {
    const client = await signIn(at(0), student);
    const { conversations } = (await client.json('GET', '/api/home')).body;
    for (const { id } of conversations) {
      const { turns: taken } = (await client.json('GET', `/api/conversations/${id}`)).body;
      expect(taken.map(({ text }: { text: string }) => text)).toEqual(['', ...SAID]);
      turns += taken.length;
      byModel += taken.filter(({ events }: { events: { type: string; writtenBy?: { kind: string } }[] }) =>
        events.some(({ type, writtenBy }) => type === 'done' && writtenBy?.kind === 'model'),
      ).length;
    }
  }
  expect(turns).toBe(ACTIVITIES / COPIES);
  expect(byModel).toBeGreaterThan(0);
  expect(mock.stats().requests).toBe(byModel);
  // What the bot said: nothing twice either.
  expect(connector.sent.filter(({ activity }) => activity.type === 'message')).toHaveLength(
    chats * (ANSWERS_TO_PROBLEM + 2 * SAID.length),
  );
  if (process.env.ACTIVITIES)
    console.log(`${ACTIVITIES} activities at two processes: ${turns} turns, ${byModel} model calls, none twice`);
  await Promise.all(servers.map(({ kill }) => kill('SIGTERM')));
  await mock.close();
});

/** What the bot says to a new problem: who they are and what to do, what a student must have read, and the tutor's first words with their card. */
const ANSWERS_TO_PROBLEM = 5;

async function inBatches<T>(items: readonly T[], size: number, work: (item: T, index: number) => Promise<void>) {
  for (let from = 0; from < items.length; from += size)
    await Promise.all(items.slice(from, from + size).map((item, n) => work(item, from + n)));
}
