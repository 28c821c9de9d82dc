import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_MESSAGE } from '../../api/contract/conversation.ts';
import { MAX_TURNS } from '../../api/services/turns/index.ts';
import { type Client, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
let sofia: Client;
let birgit: Client;
let gate: PromiseWithResolvers<void>;
let failures: number;

async function open(env: Readonly<Record<string, string>> = {}): Promise<void> {
  const tutor = aFakeTutor({
    sentences: 1,
    pause: (_, text) => (text === 'slow' ? gate.promise : undefined),
    onReply: () => {
      if (failures-- > 0) throw new Error('crashed');
    },
  });
  server = await startServer(tutor, env);
  sofia = await server.signIn('demo-sofia');
  birgit = await server.signIn('demo-birgit');
}

beforeEach(async () => {
  gate = Promise.withResolvers<void>();
  failures = 0;
  await open();
});
afterEach(async () => {
  gate.resolve();
  await server.close();
});

const concerns = async (): Promise<unknown[]> => (await birgit.json('GET', '/api/home')).body.concerns;
const view = async (id: string) => (await sofia.json('GET', `/api/conversations/${id}`)).body;
const post = (id: string, text: string, clientTurnId = newTurnId(), attempt?: string) =>
  sofia.json('POST', `/api/conversations/${id}/turns`, {
    text,
    clientTurnId,
    ...(attempt !== undefined && { attempt }),
  });
const moves = (turn: { events: { type: string; move?: string }[] }) =>
  turn.events.filter(({ type }) => type === 'move').map(({ move }) => move);

describe('a cry for help in the attempt box', () => {
  const save = (id: string, attempt: string) => sofia.json('PUT', `/api/conversations/${id}/attempt`, { attempt });

  it('reaches the leader and is answered once, however often the box is saved', async () => {
    const id = await sofia.start();

    const first = await save(id, 'I am worried');
    await expect.poll(async () => (await view(id)).turns.at(-1).status).toBe('done');
    const second = await save(id, 'I am worried, all the time');

    expect([first, second]).toEqual(Array(2).fill({ status: 200, body: { handOver: true } }));
    const { turns, attempt } = await view(id);
    expect(turns).toHaveLength(2);
    expect(moves(turns[1])).toEqual(['handOver']);
    expect(attempt).toBe('I am worried, all the time');
    expect(await concerns()).toHaveLength(1);
  });

  it('is told whom to ring when no turn can answer it now, and kept', async () => {
    const id = await sofia.start();
    const slow = sofia.turn(id, 'slow');
    await sofia.follow(id, 3, 1);

    const { status, body } = await save(id, 'I am worried');
    gate.resolve();
    await slow;

    expect([status, body.error.code, body.error.handOver]).toEqual([409, 'turnRunning', true]);
    expect(body.error.message).toMatch(/BørneTelefonen/);
    expect((await view(id)).attempt).toBe('I am worried');
    expect(await concerns()).toHaveLength(1);
  });

  it('is heard when the box is too long to keep', async () => {
    const id = await sofia.start();

    const { status, body } = await save(id, `worried ${'a'.repeat(10_000)}`);

    expect([status, body.error.code]).toEqual([400, 'tooLong']);
    expect(await concerns()).toHaveLength(1);
  });
});

describe('a cry for help in the place of the problem', () => {
  it('is not tutored on by whatever follows, raises one concern and names nothing', async () => {
    const id = await sofia.start('I am worried');

    await sofia.turn(id, 'go on');

    const { turns } = await view(id);
    expect(turns.map(moves)).toEqual([['handOver'], ['handOver']]);
    expect(await concerns()).toHaveLength(1);
    const record = await sofia.json('GET', `/api/conversations/${id}/record`);
    expect(record.body.text).not.toContain('worried');
    const home = await sofia.json('GET', '/api/home');
    expect(home.body.conversations[0].title).toBe('Samtale');
  });

  it('is still one when the opening is tried again after a crash', async () => {
    failures = 1;
    const id = await sofia.start('I am worried');

    const events = await sofia.turn(id, '', `opening-${id}`);

    expect(events.map(({ type }) => type)).toEqual(['move', 'notice', 'done']);
    expect(moves((await view(id)).turns[0])).toEqual(['handOver']);
    expect(await concerns()).toHaveLength(1);
  });

  it('is heard while the server goes down', async () => {
    const id = await sofia.start();
    const slow = sofia.turn(id, 'slow');
    await sofia.follow(id, 3, 1);
    const closed = server.close();

    const { status } = await sofia.json('POST', '/api/conversations', { problem: { text: 'I am worried' } });
    const heard = await concerns();
    gate.resolve();
    await slow;
    await closed;

    expect(status).toBe(201);
    expect(heard).toHaveLength(1);
    await open();
  });
});

describe('a cry for help that is refused', () => {
  const isHeard = async ({ status, body }: { status: number; body: { error: { code: string; message: string } } }) => {
    expect(body.error.message).toMatch(/BørneTelefonen/);
    expect(body.error).toMatchObject({ handOver: true });
    expect(await concerns()).toHaveLength(1);
    return [status, body.error.code];
  };

  it('for its length is heard once, however often it is sent', async () => {
    const id = await sofia.start();
    const text = `worried ${'a'.repeat(MAX_MESSAGE)}`;
    await post(id, text);

    expect(await isHeard(await post(id, text))).toEqual([400, 'tooLong']);
  });

  it('for the length of a problem is heard', async () => {
    const problem = { text: `worried ${'a'.repeat(10_000)}` };

    expect(await isHeard(await sofia.json('POST', '/api/conversations', { problem }))).toEqual([400, 'tooLong']);
  });

  it('because a reply is on its way is heard, and raises nothing more when it gets through', async () => {
    const id = await sofia.start();
    const slow = sofia.turn(id, 'slow');
    await sofia.follow(id, 3, 1);
    const clientTurnId = newTurnId();

    expect(await isHeard(await post(id, 'I am worried', clientTurnId))).toEqual([409, 'turnRunning']);
    gate.resolve();
    await slow;
    await sofia.turn(id, 'I am worried', clientTurnId);

    expect(await concerns()).toHaveLength(1);
  });

  it('for haste is heard', async () => {
    await server.close();
    await open({ TURNS_PER_STUDENT: '1' });
    const id = await sofia.start();

    expect(await isHeard(await post(id, 'I am worried'))).toEqual([429, 'tooMany']);
  });

  it('is told to nobody when there is none in it', async () => {
    const id = await sofia.start();

    const { body } = await post(id, 'a'.repeat(MAX_MESSAGE + 1));

    expect(body.error.message).toMatch(/for lang/);
    expect(await concerns()).toEqual([]);
  });
});

describe('a full conversation', () => {
  it('still answers a cry for help and replays what it knows', async () => {
    const id = await sofia.start();
    for (let n = 2; n < MAX_TURNS; n++) await sofia.turn(id, `besked ${n}`);
    const last = newTurnId();
    const first = await sofia.turn(id, 'den sidste', last);

    const again = await sofia.turn(id, 'den sidste', last);
    const refused = await post(id, 'en til');
    const heard = await sofia.turn(id, 'I am worried');

    expect(again).toEqual(first);
    expect([refused.status, refused.body.error.code]).toEqual([409, 'conversationFull']);
    expect(heard.map(({ type }) => type)).toEqual(['move', 'notice', 'done']);
    expect(await concerns()).toHaveLength(1);
  });
});

describe('words under the id of the opening', () => {
  it('are answered and not taken for the opening', async () => {
    const id = await sofia.start();

    const events = await sofia.turn(id, 'I am worried', `opening-${id}`);

    expect(events.map(({ type }) => type)).toEqual(['move', 'notice', 'done']);
    expect(await concerns()).toHaveLength(1);
  });
});

describe('the attempt box', () => {
  it('is left as it is by a turn that brings none, and emptied by one that brings an empty one', async () => {
    const id = await sofia.start();
    await sofia.json('PUT', `/api/conversations/${id}/attempt`, { attempt: '2x = 8' });

    await sofia.turn(id, 'hej');
    const kept = (await view(id)).attempt;
    await sofia.send('POST', `/api/conversations/${id}/turns`, { text: 'x', attempt: '', clientTurnId: newTurnId() });
    const emptied = (await view(id)).attempt;

    expect([kept, emptied]).toEqual(['2x = 8', '']);
  });
});

describe('a problem that is a task of the class', () => {
  it('is that task, and stays closed when the task is', async () => {
    const id = await sofia.start('  beregn 15 % af\n240. Du arbejder alene og uden AI ');

    const conversation = await view(id);

    expect(conversation).toMatchObject({ aiLevel: 'red', situation: 'test' });
    expect(conversation.problem.assignmentTitle).toBe('Færdighedsprøve uden hjælp');
    const again = await sofia.json('POST', '/api/conversations', { problem: { assignmentId: 'demo-faerdighed' } });
    expect(again).toEqual({ status: 200, body: { id } });
  });

  it('is marked on the home page as closed, and no other task is', async () => {
    const { body } = await sofia.json('GET', '/api/home');

    const closed = body.assignments.filter((task: { closed?: true }) => task.closed);
    expect(closed.map(({ title }: { title: string }) => title)).toEqual(['Færdighedsprøve uden hjælp']);
    expect(body.assignments.length).toBeGreaterThan(1);
  });
});
