import { afterEach, describe, expect, test } from 'vitest';
import { MODES } from './behaviour.ts';
import { type MockModel, type MockOptions, startMockModel } from './server.ts';
import { SOCRATIC, tell, WORDINGS } from './wordings.ts';

let mock: MockModel;
afterEach(() => mock.close());

const SCHEMA = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    minutes: { type: 'integer', minimum: 5 },
    goals: { type: 'array', items: { $ref: '#/$defs/goal' } },
  },
  $defs: { goal: { type: 'object', properties: { text: { type: 'string' } } } },
};
const AS_SCHEMA = { response_format: { type: 'json_schema', json_schema: { name: 'plan', schema: SCHEMA } } };

interface Heard {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that came before the end or the break. */
  readonly text: string;
  readonly end: 'whole' | 'broken' | 'left';
}

/** Asks once, reads until the end, a break, or `leaveMs` after the start. */
async function ask(model: string, more: object = {}, leaveMs = 5_000): Promise<Heard> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), leaveMs);
  let text = '';
  let status = 0;
  let headers = new Headers();
  try {
    const response = await fetch(`${mock.url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
      body: JSON.stringify({
        model,
        stream: true,
        messages: [{ role: 'user', content: 'hvad er 3/4 + 1/8?' }],
        ...more,
      }),
      redirect: 'manual',
      signal: stop.signal,
    });
    ({ status, headers } = response);
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    return { status, headers, text, end: 'whole' };
  } catch {
    return { status, headers, text, end: stop.signal.aborted ? 'left' : 'broken' };
  } finally {
    clearTimeout(timer);
  }
}

const dataOf = ({ text }: Heard): string[] =>
  text.split('\n\n').flatMap((frame) => /^data: (.*)$/ms.exec(frame)?.[1] ?? []);
const chunksOf = (heard: Heard) => dataOf(heard).flatMap((data) => (data === '[DONE]' ? [] : [JSON.parse(data)]));
const contentOf = (heard: Heard): string =>
  chunksOf(heard)
    .map((chunk) => chunk.choices?.[0]?.delta?.content ?? '')
    .join('');
const finishOf = (heard: Heard): unknown =>
  chunksOf(heard)
    .map((chunk) => chunk.choices?.[0]?.finish_reason)
    .find((reason) => reason);
const isDone = (heard: Heard): boolean => dataOf(heard).at(-1) === '[DONE]';
const start = async (options?: MockOptions) => {
  mock = await startMockModel(options);
};

describe('a mock model that is well', () => {
  test('streams its text, says why it stopped and that it is done, and tells its usage when asked', async () => {
    await start();
    const heard = await ask('mock', { stream_options: { include_usage: true } });
    expect(contentOf(heard)).toBe(SOCRATIC);
    expect(finishOf(heard)).toBe('stop');
    expect(isDone(heard)).toBe(true);
    expect(chunksOf(heard).at(-1).usage.completion_tokens).toBe(mock.stats().tokens);
  });

  test('answers whole when no stream is asked for', async () => {
    await start({ script: 'Hvad ved du?' });
    const body = JSON.parse((await ask('mock', { stream: false })).text);
    expect(body.choices[0]).toMatchObject({ message: { content: 'Hvad ved du?' }, finish_reason: 'stop' });
  });

  test('says the script, exact tokens too, and what a function of the request makes', async () => {
    await start({ script: (body, count) => [`${count}:`, String(body.messages.length)] });
    await ask('mock');
    expect(contentOf(await ask('mock'))).toBe('1:1');
  });

  test.each(['words', 'letters', 'random', 'whole'])('says the same text in %s', async (pieces) => {
    await start({ script: 'Blåbærgrød – 3/4 liter! 🫐 Er det nok?' });
    expect(contentOf(await ask(`mock?pieces=${pieces}&seed=5`))).toBe('Blåbærgrød – 3/4 liter! 🫐 Er det nok?');
  });

  test('keeps the pace that it is told', async () => {
    await start();
    await ask('mock?tokens=6&ttft=50&tps=100');
    const [request] = mock.requests;
    const after = request?.tokenTimes.map((time) => time - (request?.arrived ?? 0)) ?? [];
    expect(after).toHaveLength(6);
    expect(after[0]).toBeGreaterThan(48);
    expect(after[5]).toBeGreaterThan(98);
  });

  test('remembers what was asked, with headers', async () => {
    await start();
    await ask('mock', { temperature: 0.5 });
    expect(mock.requests[0]?.body).toMatchObject({ temperature: 0.5, messages: [{ content: 'hvad er 3/4 + 1/8?' }] });
    expect(mock.requests[0]?.headers.authorization).toBe('Bearer key');
  });

  test('answers an object that the schema allows, or the one that it is given', async () => {
    await start();
    const plan = { title: expect.any(String), minutes: 5, goals: [{ text: expect.any(String) }] };
    expect(JSON.parse(contentOf(await ask('mock', AS_SCHEMA)))).toEqual(plan);
    await mock.close();
    await start({ json: () => ({ title: 'Brøker' }) });
    expect(contentOf(await ask('mock', { response_format: { type: 'json_object' } }))).toBe('{"title":"Brøker"}');
  });

  test('lists its models, speaks and listens, under any prefix', async () => {
    await start({ models: ['a', 'b'], transcript: 'tre kvarte' });
    const azure = mock.url.replace('/v1', '/openai/deployments/x');
    expect((await (await fetch(`${mock.url}/models`)).json()).data.map(({ id }: { id: string }) => id)).toEqual([
      'a',
      'b',
    ]);
    const form = new FormData();
    form.set('model', 'ear');
    form.set('file', new Blob(['…']));
    const heard = await fetch(`${azure}/audio/transcriptions?api-version=1`, { method: 'POST', body: form });
    expect(await heard.json()).toEqual({ text: 'tre kvarte' });
    const body = JSON.stringify({ model: 'voice?mode=503', input: 'hej' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${mock.url}/audio/speech`, { method: 'POST', headers, body })).status).toBe(503);
    expect(mock.requests.map(({ model }) => model)).toEqual(['ear', 'voice?mode=503']);
  });
});

describe('a mock model that misbehaves', () => {
  test.each([
    ['401', 401],
    ['429', 429],
    ['500', 500],
    ['503', 503],
  ])('%s answers with an error', async (mode, status) => {
    await start();
    const heard = await ask(`mock?mode=${mode}&retry=7`);
    expect(heard.status).toBe(status);
    expect(heard.headers.get('retry-after')).toBe(status === 429 || status === 503 ? '7' : null);
    expect(JSON.parse(heard.text).error.message).toBeTruthy();
  });

  test('hang never answers, hang-mid and comments stop saying anything', async () => {
    await start();
    expect(await ask('mock?mode=hang', {}, 200)).toMatchObject({ status: 0, end: 'left' });
    const mid = await ask('mock?mode=hang-mid&at=3', {}, 200);
    expect(mid.end).toBe('left');
    expect(mock.requests[1]?.tokenTimes).toHaveLength(3);
    const comments = await ask('mock?mode=comments', {}, 200);
    expect(comments.end).toBe('left');
    expect(comments.text.match(/^: still here$/gm)?.length).toBeGreaterThan(2);
    expect(contentOf(comments)).toBe('');
  });

  test('cut resets the connection, cut-clean ends it without a sign, nodone lacks the last line only', async () => {
    await start();
    expect((await ask('mock?mode=cut&tps=200')).end).toBe('broken');
    const clean = await ask('mock?mode=cut-clean&at=4');
    expect(clean.end).toBe('whole');
    expect([finishOf(clean), isDone(clean)]).toEqual([undefined, false]);
    const nodone = await ask('mock?mode=nodone');
    expect([finishOf(nodone), isDone(nodone), contentOf(nodone)]).toEqual(['stop', false, SOCRATIC]);
  });

  test('malformed puts a broken chunk into the stream, malformed-body sends a page instead', async () => {
    await start();
    const bad = dataOf(await ask('mock?mode=malformed')).filter((data) => data !== '[DONE]');
    expect(bad.filter((data) => !data.endsWith('}'))).toHaveLength(1);
    expect((await ask('mock?mode=malformed-body')).text).toContain('<html>');
  });

  test('drip comes byte by byte and split cuts letters, and both are the whole text', async () => {
    await start({ script: 'Blåbærgrød, æøå?' });
    for (const mode of ['drip', 'split']) {
      const heard = await ask(`mock?mode=${mode}`);
      expect([contentOf(heard), isDone(heard)]).toEqual(['Blåbærgrød, æøå?', true]);
    }
  });

  test('drip is as slow as it is told', async () => {
    await start();
    const heard = await ask('mock?mode=drip&tps=100', {}, 300);
    expect(heard.end).toBe('left');
    expect(heard.text.length).toBeLessThan(40);
  });

  test('empty, filter and length end early and say so', async () => {
    await start();
    expect(contentOf(await ask('mock?mode=empty'))).toBe('');
    expect(finishOf(await ask('mock?mode=filter'))).toBe('content_filter');
    const short = await ask('mock?mode=length&at=2');
    expect([finishOf(short), SOCRATIC.startsWith(contentOf(short))]).toEqual(['length', true]);
  });

  test('error-event, toolcall and refusal send something else than content', async () => {
    await start();
    expect(chunksOf(await ask('mock?mode=error-event&at=2')).at(-1).error.message).toBeTruthy();
    const tool = await ask('mock?mode=toolcall');
    expect([contentOf(tool), finishOf(tool)]).toEqual(['', 'tool_calls']);
    const refusal = await ask('mock?mode=refusal');
    expect(contentOf(refusal)).toBe('');
    expect(chunksOf(refusal).some((chunk) => chunk.choices[0].delta.refusal)).toBe(true);
  });

  test('dup-id calls every reply by one name', async () => {
    await start();
    const ids = [await ask('mock?mode=dup-id'), await ask('mock?mode=dup-id')].flatMap(chunksOf).map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
  });

  test('long-line is five million letters in one line', async () => {
    await start();
    const lines = (await ask('mock?mode=long-line')).text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(5_000_000);
  });

  test('slow-headers keeps even the headers back', async () => {
    await start();
    expect(await ask('mock?mode=slow-headers', {}, 200)).toMatchObject({ status: 0, end: 'left' });
    expect(contentOf(await ask('mock?mode=slow-headers&headers=20'))).toBe(SOCRATIC);
  });

  test('redirect leads to another address, which knows who came', async () => {
    await start();
    const heard = await ask('mock?mode=redirect');
    expect(heard.status).toBe(302);
    expect(mock.stats().elsewhere).toBe(0);
    await fetch(heard.headers.get('location') ?? '');
    expect(mock.stats().elsewhere).toBe(1);
  });

  test('JSON comes refused, fenced, of the wrong types or cut', async () => {
    await start();
    expect((await ask('mock?mode=no-json-schema', AS_SCHEMA)).status).toBe(400);
    expect(contentOf(await ask('mock?mode=no-json-schema', { response_format: { type: 'json_object' } }))).toBe('{}');
    expect(contentOf(await ask('mock?mode=fenced-json', AS_SCHEMA))).toMatch(/^Sure!.*```json\n\{.*\}\n```/s);
    expect(JSON.parse(contentOf(await ask('mock?mode=wrong-json', AS_SCHEMA)))).toMatchObject({
      title: 7,
      minutes: 'seven',
    });
    const cut = contentOf(await ask('mock?mode=cut-json', AS_SCHEMA));
    expect(() => JSON.parse(cut)).toThrow();
  });

  test('leak tells the answer in each of its wordings', async () => {
    await start();
    for (let wording = 0; wording < WORDINGS; wording++) {
      const heard = contentOf(await ask(`mock?mode=leak&answer=7/8&wording=${wording}&pieces=random`));
      expect(heard).toBe(tell('7/8', wording));
      expect(heard).toContain('7/8');
    }
  });

  test('a fault with times goes over, and behave changes what comes next', async () => {
    await start();
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask('mock?mode=500&times=2')).status);
    mock.behave({ mode: '503' });
    statuses.push((await ask('mock')).status);
    expect(statuses).toEqual([500, 500, 200, 503]);
  });

  test('a misspelt wish is refused and not taken for a server that is well', async () => {
    await start();
    expect((await ask('mock?mode=cutt')).text).toContain('nonsense');
    expect((await ask('mock?att=3')).status).toBe(400);
  });

  test.each(MODES)('%s does not go on when the client has gone', async (mode) => {
    await start({ behaviour: { mode, bytes: 1000 } });
    await ask('mock', {}, 100);
    await ask('mock', { stream: false }, 100);
    await expect.poll(() => mock.stats().running).toBe(0);
  });
});
