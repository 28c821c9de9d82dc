import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBot } from '../../bot/index.ts';
import { linksTo } from '../../bot/links.ts';
import { StudentChat } from '../../bot/student.ts';
import { openTeamsApp } from '../../bot/teamsApp.ts';
import { aSchool, type TestSchool } from '../services/aSchool.ts';
import { aChat } from './aChat.ts';
import { aConnector, type FakeConnector } from './aConnector.ts';
import { TeamsUser } from './aTeamsUser.ts';

const publicUrl = new URL('https://ledetraad.example');
let school: TestSchool;
let connector: FakeConnector;
beforeEach(async () => {
  school = await aSchool();
  connector = await aConnector();
});
afterEach(async () => {
  await connector[Symbol.asyncDispose]();
  await school.store.close();
});

describe('the bot, when something fails', () => {
  it('says so to whoever wrote, also when it cannot find out who that is', async () => {
    const faults: string[] = [];
    const bot = await openBot({
      services: school.services,
      directory: {
        find: async () => {
          throw new Error('no database');
        },
        noticeSeen: async () => {},
        demo: null,
      },
      chats: {
        find: async () => null,
        setConversation: async () => false,
        ofPeople: async () => [],
        keep: async () => {},
        remove: async () => {},
        keepSaid: async () => {},
        saidIn: async () => null,
      },
      activities: school.store.activities,
      gate: async () => 0,
      clientId: undefined,
      tenants: undefined,
      token: undefined,
      appId: undefined,
      publicUrl,
      requestsPerSecond: 40,
      newId: () => crypto.randomUUID(),
      report: (where) => faults.push(where),
    });
    const student = new TeamsUser('http://unused', connector.url);
    await bot.receive(student.activity({ type: 'message', text: 'jeg har brug for hjælp' }));
    const [said] = await connector.messages(student.chat, 1);
    expect(said?.activity.text).toContain('Der skete en fejl hos os');
    expect(faults).toEqual(['bot']);
    await bot.close(1_000);
  });

  it('ends a reply that it has begun, whatever it cannot read after it', async () => {
    const sofia = await school.person('demo-sofia');
    const faults: string[] = [];
    const { services, store } = school;
    const student = new StudentChat({
      services: {
        ...services,
        home: services.home,
        readConversation: async () => {
          throw new Error('no database');
        },
      },
      current: store.chats,
      gate: async () => 0,
      linkTo: linksTo({ appId: undefined, publicUrl }),
      report: (where) => faults.push(where),
    });
    const started = await services.startConversation(sofia, { problem: { text: 'Beregn 8 + 9' } });
    if (!started.ok) throw new Error(started.refusal.code);
    const chat = aChat();
    const data = { do: 'hint', conversationId: started.value.id };
    await student.answer(chat, sofia, { text: '', data, id: 'turn-000000001' }, () => {});
    expect(chat.pending()).toBe(0);
    expect(chat.said).toHaveLength(1);
    expect(chat.said[0]?.text).not.toBe('');
    expect(faults).toEqual(['bot.turn']);
  });

  it('takes a message for sent that Teams has taken without a word', async () => {
    const silent = createServer((request, response) => {
      request.resume();
      response.writeHead(202).end();
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const report = () => {};
    const app = await openTeamsApp({
      clientId: undefined,
      token: undefined,
      report,
      onActivity: async () => ({ status: 200 }),
    });
    const address = { tenant: 't', chat: 'c', kind: 'personal', botId: 'b' } as const;
    const serviceUrl = `http://127.0.0.1:${port}`;
    expect(await app.connector.send({ ...address, serviceUrl }, { type: 'message', text: 'Hej' })).toBe('');
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });
});
