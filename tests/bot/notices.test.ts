import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../http/client.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { aConnector, type FakeConnector, wordsOf } from './aConnector.ts';
import { TeamsUser } from './aTeamsUser.ts';

let connector: FakeConnector;
let server: TestServer;

beforeAll(async () => {
  connector = await aConnector();
  server = await startServer(aFakeTutor(), {
    DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true',
    TURN_LEASE_SECONDS: '1',
  });
});
afterAll(async () => {
  await server.close();
  await connector[Symbol.asyncDispose]();
});

async function inTeams(user: string): Promise<TeamsUser> {
  const person = new TeamsUser(server.url, connector.url);
  await person.act({ do: 'become' }, { user });
  return person;
}

it('tells the students that a shared task is for, once and in private, and nobody else', async () => {
  const [sofia, elias, noah] = [await inTeams('demo-sofia'), await inTeams('demo-elias'), await inTeams('demo-noah')];
  const jonas = await server.signIn('demo-jonas');
  const share = async (title: string, students: unknown, more = {}) => {
    const { status } = await jonas.json('POST', '/api/assignment-sets', {
      shareId: `share-${title.length}-${Math.random().toString(36).slice(2)}`,
      title,
      className: '8.c',
      subject: 'mathematics',
      situation: 'homework',
      aiLevel: 'yellow',
      tasks: [{ text: 'Beregn 3 + 4', students, position: 1 }],
      ...more,
    });
    expect(status).toBe(201);
  };
  await share('Kun til Sofia', ['demo-sofia']);
  await share('Til hele klassen', 'all');
  await share('Først i morgen', 'all', { opensAt: new Date(Date.now() + 86_400_000).toISOString() });

  const told = (person: TeamsUser) =>
    connector.sent.filter((one) => one.chat === person.chat).map((one) => one.activity.text ?? '');
  await expect.poll(() => told(elias).join(), { timeout: 15_000, interval: 200 }).toContain('Til hele klassen');
  await expect.poll(() => told(sofia).join(), { timeout: 15_000, interval: 200 }).toContain('Til hele klassen');
  expect(told(sofia).filter((text) => text.includes('har delt'))).toEqual([
    'Jonas Friis har delt »Kun til Sofia« med dig.',
    'Jonas Friis har delt »Til hele klassen« med dig.',
  ]);
  expect(told(elias).filter((text) => text.includes('har delt'))).toHaveLength(1);
  expect(told(noah).filter((text) => text.includes('har delt'))).toHaveLength(0);
  // The card leads to their own work, and names nobody else's.
  const card = () =>
    connector.sent
      .filter((one) => one.chat === elias.chat)
      .map(wordsOf)
      .find((words) => words.includes('Åbn din opgave'));
  await expect.poll(card, { timeout: 15_000, interval: 200 }).toBeDefined();
  expect(card()).not.toContain('Sofia');
});
