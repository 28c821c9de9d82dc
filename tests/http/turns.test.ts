import { afterEach, describe, expect, it } from 'vitest';
import { MAX_TURNS } from '../../api/services/turns/index.ts';
import { eventsOf, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('a turn', () => {
  it('streams numbered events that end with done', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();

    const events = await sofia.turn(id, 'jeg er gået i stå');

    expect(events.map(({ type }) => type)).toEqual(['move', 'text', 'text', 'text', 'done']);
    expect(events.map((event) => event.id)).toEqual([6, 7, 8, 9, 10]);
    expect(JSON.parse(events[1]?.data ?? '')).toMatchObject({ seq: 7, attempt: 1, type: 'text', lang: 'da' });
  });

  it('has been opened by the tutor when the conversation is started', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start('Beregn 2 + 2');

    const { body } = await sofia.json('GET', `/api/conversations/${id}`);

    expect(body.turns).toHaveLength(1);
    expect(body.turns[0]).toMatchObject({ text: '', status: 'done' });
    expect(body.turns[0].events[0]).toMatchObject({ type: 'move', move: 'greet' });
    expect(body.lastSeq).toBe(5);
  });

  it('replays the same bytes when the same clientTurnId is sent again', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const clientTurnId = newTurnId();

    const first = await sofia.turn(id, 'hej', clientTurnId);
    const second = await sofia.turn(id, 'hej', clientTurnId);

    expect(second).toEqual(first);
    const { body } = await sofia.json('GET', `/api/conversations/${id}`);
    expect(body.turns).toHaveLength(2);
  });

  it('is taken once when the same clientTurnId is sent five times at once', async () => {
    server = await startServer(aFakeTutor({ pause: () => new Promise((resolve) => setTimeout(resolve, 5)) }));
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const clientTurnId = newTurnId();

    const all = await Promise.all(Array.from({ length: 5 }, () => sofia.turn(id, 'hej', clientTurnId)));

    for (const events of all) expect(events).toEqual(all[0]);
    expect(all[0]).toHaveLength(5);
  });

  it('is refused with 409 while another runs in the same conversation', async () => {
    const gate = Promise.withResolvers<void>();
    server = await startServer(aFakeTutor({ pause: (_, text) => (text === 'slow' ? gate.promise : undefined) }));
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const slow = sofia.turn(id, 'slow');
    const running = await sofia.follow(id, 5, 1);

    const { status, body } = await sofia.json('POST', `/api/conversations/${id}/turns`, {
      text: 'another',
      clientTurnId: newTurnId(),
    });
    gate.resolve();

    expect(running[0]?.type).toBe('move');
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: 'turnRunning', message: expect.stringContaining('svar på vej') });
    expect((await slow).at(-1)?.type).toBe('done');
  });

  it('goes on to its end when the reader goes away', async () => {
    server = await startServer(aFakeTutor({ pause: () => new Promise((resolve) => setTimeout(resolve, 20)) }));
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const stop = new AbortController();
    const response = await sofia.send(
      'POST',
      `/api/conversations/${id}/turns`,
      { text: 'hej', clientTurnId: newTurnId() },
      { signal: stop.signal },
    );
    for await (const _ of eventsOf(response)) break;
    stop.abort();

    const events = await sofia.follow(id, 5, 5);

    expect(events.map(({ type }) => type)).toEqual(['move', 'text', 'text', 'text', 'done']);
  });

  it('is marked as interrupted when the tutor fails, and a retry shows only the new attempt', async () => {
    let failures = 1;
    const tutor = aFakeTutor({
      pause: (sentence, text) => {
        if (text === 'fragile' && sentence === 2 && failures-- > 0) throw new Error('crashed');
      },
    });
    server = await startServer(tutor);
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const clientTurnId = newTurnId();

    const first = await sofia.turn(id, 'fragile', clientTurnId);
    const between = await sofia.json('GET', `/api/conversations/${id}`);
    const second = await sofia.turn(id, 'fragile', clientTurnId);
    const after = await sofia.json('GET', `/api/conversations/${id}`);

    expect(first.map(({ type }) => type)).toEqual(['move', 'text', 'error']);
    expect(JSON.parse(first.at(-1)?.data ?? '')).toMatchObject({ code: 'interrupted' });
    expect(between.body.turns[1].status).toBe('interrupted');
    expect(second.map(({ type }) => type)).toEqual(['move', 'text', 'text', 'text', 'done']);
    expect(after.body.turns).toHaveLength(2);
    expect(after.body.turns[1].status).toBe('done');
    expect(after.body.turns[1].events.map((event: { attempt: number }) => event.attempt)).toEqual([2, 2, 2, 2, 2]);
  });

  it('hands the tutor the state that the turn before left', async () => {
    const states: number[] = [];
    server = await startServer(aFakeTutor({ onReply: (_, state) => states.push(state.turns) }));
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();

    await sofia.turn(id, 'one');
    await sofia.turn(id, 'two');

    expect(states).toEqual([0, 1, 2]);
  });

  it('is kindly refused when the conversation has become too long to read in one go', async () => {
    server = await startServer(aFakeTutor({ sentences: 1 }));
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    for (let n = 1; n < MAX_TURNS; n++) await sofia.turn(id, `besked ${n}`);

    const body = { text: 'en til', clientTurnId: newTurnId() };
    const refused = await sofia.json('POST', `/api/conversations/${id}/turns`, body);

    expect([refused.status, refused.body.error.code]).toEqual([409, 'conversationFull']);
  });

  it('that runs too long is interrupted', async () => {
    const never = new Promise<void>(() => {});
    const tutor = aFakeTutor({ pause: (_, text) => (text === 'hang' ? never : undefined) });
    server = await startServer(tutor, { TURN_LIMIT_SECONDS: '1' });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();

    const events = await sofia.turn(id, 'hang');

    expect(events.map(({ type }) => type)).toEqual(['move', 'error']);
  });
});

describe('a message that needs a human', () => {
  it('is told to the leader once and without its text, and stays out of the record', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const birgit = await server.signIn('demo-birgit');
    const id = await sofia.start();
    await sofia.turn(id, 'I am worried sick');
    await sofia.turn(id, 'back to fractions');

    const { body } = await birgit.json('GET', '/api/home');
    const record = await sofia.json('GET', `/api/conversations/${id}/record`);

    expect(body.concerns).toEqual([
      expect.objectContaining({ studentName: 'Sofia', className: '8.c', category: 'selfHarm' }),
    ]);
    expect(JSON.stringify(body)).not.toContain('sick');
    expect(record.body.text).toContain('fractions');
    expect(record.body.text).not.toContain('worried');
  });

  it('is found when it stands in the place of the problem', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const birgit = await server.signIn('demo-birgit');

    await sofia.start('I am worried');

    expect((await birgit.json('GET', '/api/home')).body.concerns).toHaveLength(1);
  });

  it('is gone from the product when an adult has taken it over', async () => {
    server = await startServer(aFakeTutor());
    const sofia = await server.signIn('demo-sofia');
    const birgit = await server.signIn('demo-birgit');
    await sofia.start('I am worried');
    const [concern] = (await birgit.json('GET', '/api/home')).body.concerns;

    const { status, body } = await birgit.json('POST', `/api/concerns/${concern.id}/take-over`);

    expect([status, body]).toEqual([204, null]);
    expect((await birgit.json('GET', '/api/home')).body.concerns).toEqual([]);
  });
});
