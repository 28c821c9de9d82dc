import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Graph } from '../../api/graph/graph.ts';
import { putFile } from '../../api/graph/oneDrive.ts';
import { aGraph, type FakeGraph } from './aGraph.ts';

const Item = z.object({ id: z.string() });

let fake: FakeGraph;
let graph: Graph;
let faults: string[];
let slept: number[];
beforeAll(async () => {
  fake = await aGraph();
});
afterAll(() => fake[Symbol.asyncDispose]());
beforeEach(() => {
  fake.asked.length = 0;
  faults = [];
  slept = [];
  graph = new Graph({
    url: fake.url,
    report: (fault) => faults.push(fault),
    sleep: async (ms) => {
      slept.push(ms);
    },
  });
});
const list = (most = 10) => graph.list('their-token', 'things?$select=id', Item, most);
/** The answers one after another; the last one for good. */
const inTurn = (...answers: ReturnType<FakeGraph['answer']>[]): FakeGraph['answer'] => {
  const left = [...answers];
  return () => (left.length > 1 ? left.shift() : left[0]) ?? {};
};

describe('a list', () => {
  it('is read from page to page, with the token and only what is named of it', async () => {
    const next = `${fake.url}/v1.0/things?$select=id&$skiptoken=2`;
    fake.answer = inTurn(
      { body: { value: [{ id: 'a', mail: 'private@example.dk' }], '@odata.nextLink': next } },
      { body: { value: [{ id: 'b' }] } },
    );
    expect(await list()).toEqual({ ok: true, value: [{ id: 'a' }, { id: 'b' }] });
    expect(fake.asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/v1.0/things?$select=id', 'Bearer their-token'],
      ['/v1.0/things?$select=id&$skiptoken=2', 'Bearer their-token'],
    ]);
  });

  it.each([
    'https://evil.example/v1.0/things',
    'http://localhost:1/v1.0/things',
    '//evil.example/x',
    'file:///etc/passwd',
  ])('does not go on at %s, and sends the token nowhere', async (link) => {
    fake.answer = () => ({ body: { value: [], '@odata.nextLink': link } });
    expect(await list()).toEqual({ ok: false, why: 'unavailable' });
    expect(fake.asked.length).toBe(1);
    expect(faults).toEqual(['cannot be read: a page at another address']);
  });

  it('that never ends does', async () => {
    fake.answer = () => ({ body: { value: [], '@odata.nextLink': `${fake.url}/v1.0/things` } });
    expect(await list()).toEqual({ ok: false, why: 'unavailable' });
    expect(fake.asked.length).toBe(40);
  });

  it('of more than there can be is not taken in part', async () => {
    fake.answer = () => ({ body: { value: Array.from({ length: 11 }, (_, at) => ({ id: `${at}` })) } });
    expect(await list()).toEqual({ ok: false, why: 'unavailable' });
  });

  it.each<[string, unknown]>([
    ['no JSON', '<html>'],
    ['another shape', { value: [{ id: 7, name: 'Sofia' }] }],
    ['far too much', { value: [], padding: 'x'.repeat(2_100_000) }],
  ])('that is %s is told to the log without a word of it', async (_, body) => {
    fake.answer = () => ({ body });
    expect(await list()).toEqual({ ok: false, why: 'unavailable' });
    expect(faults.length).toBe(1);
    expect(faults.join()).not.toMatch(/Sofia|html|xxx/u);
  });
});

describe('a Graph that is busy', () => {
  it.each([429, 503, 504])('(%i) is waited for as long as it asks', async (status) => {
    fake.answer = inTurn({ status, headers: { 'Retry-After': '3' } }, { body: { value: [{ id: 'a' }] } });
    expect(await list()).toMatchObject({ ok: true });
    expect(slept).toEqual([3_000]);
  });

  it('is asked three times at most', async () => {
    fake.answer = () => ({ status: 503 });
    expect(await list()).toMatchObject({ ok: false, why: 'unavailable' });
    expect(fake.asked.length).toBe(3);
  });

  it('for long is not waited for: whoever asks is told how long', async () => {
    fake.answer = () => ({ status: 429, headers: { 'Retry-After': '120' } });
    expect(await list()).toEqual({ ok: false, why: 'unavailable', retryAfter: 120 });
    expect(slept).toEqual([]);
  });
});

describe('a Graph that says no', () => {
  it.each([400, 401, 403, 404, 423])('(%i) is not asked again', async (status) => {
    fake.answer = () => ({ status, body: { error: { code: 'x', message: 'Sofia may not' } } });
    expect(await list()).toEqual({ ok: false, why: 'refused' });
    expect(fake.asked.length).toBe(1);
    expect(faults).toEqual([`refused: ${status}`]);
  });

  it('by sending the reader elsewhere is not followed', async () => {
    fake.answer = () => ({ status: 302, headers: { Location: 'https://evil.example/' } });
    expect(await list()).toEqual({ ok: false, why: 'unavailable' });
  });

  it('by not being there is out of reach', async () => {
    const away = new Graph({ url: 'http://127.0.0.1:9' });
    expect(await away.list('t', 'things', Item, 1)).toEqual({ ok: false, why: 'unavailable' });
  });
});

describe('a file for OneDrive', () => {
  const file = { name: 'Brøker og 50 % #1?.docx', mediaType: 'application/x-test', bytes: new Uint8Array([1, 2, 3]) };

  it('is put into the folder by its name, beside one that is there already', async () => {
    fake.answer = () => ({ status: 201, body: { name: 'Brøker 1.docx', webUrl: 'https://skole.sharepoint.com/a' } });
    expect(await putFile(graph, 'their-token', file)).toEqual({
      ok: true,
      value: { name: 'Brøker 1.docx', webUrl: 'https://skole.sharepoint.com/a' },
    });
    expect(fake.asked).toMatchObject([
      {
        method: 'PUT',
        path: `/v1.0/me/drive/root:/Ledetråd/${file.name}:/content?@microsoft.graph.conflictBehavior=rename`,
        mediaType: 'application/x-test',
        bytes: Buffer.from([1, 2, 3]),
      },
    ]);
  });

  it.each(['javascript:alert(1)', 'http://skole.sharepoint.com/a', 'data:text/html,x'])(
    'whose link is %s has none',
    async (webUrl) => {
      fake.answer = () => ({ status: 201, body: { name: 'a.docx', webUrl } });
      expect(await putFile(graph, 't', file)).toEqual({ ok: false, why: 'unavailable' });
    },
  );
});
