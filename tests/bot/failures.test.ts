import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeError } from '../../api/routes/requestLog.ts';
import { Bucket } from '../../bot/bucket.ts';
import { ConnectorFault } from '../../bot/connector.ts';
import { openBot } from '../../bot/index.ts';
import { linksTo } from '../../bot/links.ts';
import { sendNotices } from '../../bot/notices.ts';
import { StudentChat } from '../../bot/student.ts';
import { openTeamsApp } from '../../bot/teamsApp.ts';
import { aSchool, aShare, type TestSchool } from '../services/aSchool.ts';
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

  it('begins no more notices once it closes, and waits for none that Teams keeps waiting', async () => {
    const jonas = await school.person('demo-jonas');
    const chat = { tenant: 't', chat: 'a:sofia', serviceUrl: connector.url, botId: '28:bot' };
    for (const shareId of ['share-first-12345', 'share-second-12345'])
      await school.services.shareTasks(jonas, aShare({ shareId }));
    const closing = new AbortController();
    let asked = 0;
    const never = () => {
      asked++;
      closing.abort();
      return new Promise<never>(() => {});
    };
    await sendNotices({
      services: school.services,
      board: {
        ofPeople: async () => [{ address: { ...chat, kind: 'personal' }, lang: 'da' }],
      },
      connector: { send: never, update: never },
      bucket: new Bucket(40),
      linkTo: linksTo({ appId: undefined, publicUrl }),
      report: () => {},
      until: closing.signal,
    });
    expect(asked).toBe(1);
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

  it('logs what Teams answered with, and none of its words', () => {
    const described = describeError(new ConnectorFault(403, 'The user Anna has blocked the bot'));
    expect(described).toMatchObject({ name: 'ConnectorFault', code: 'teams 403' });
    expect(JSON.stringify(described)).not.toContain('Anna');
  });
});
