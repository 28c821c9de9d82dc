import { afterEach, expect, test, vi } from 'vitest';
import { carryBearer } from '../../tabs/http/bearer.ts';
import { onSignedOut, RequestFailed, send } from '../../tabs/http/request.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that takes only the tokens in `good`; tells what each request carried. */
function aServer(good: ReadonlySet<string>) {
  const carried: (string | null)[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const authorization = new Headers(init.headers).get('Authorization');
    carried.push(authorization);
    const error = { code: 'signedOut', message: 'Log ind.' };
    return good.has(authorization ?? '') ? new Response('{}') : Response.json({ error }, { status: 401 });
  });
  return carried;
}

function signedOuts() {
  const heard: string[] = [];
  const stop = onSignedOut(({ code }) => heard.push(code));
  return { heard, [Symbol.dispose]: stop };
}

test('requests that fail together share one renewal, and each is sent again', async () => {
  using outs = signedOuts();
  const carried = aServer(new Set(['Bearer t1']));
  let renewals = 0;
  carryBearer(async () => {
    renewals++;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return `t${renewals}`;
  });
  await Promise.all(['/a', '/b', '/c'].map((path) => send('GET', path)));
  expect(renewals).toBe(1);
  expect(carried).toEqual([null, null, null, 'Bearer t1', 'Bearer t1', 'Bearer t1']);
  expect(outs.heard).toEqual([]);
});

test('a new token that is refused too signs out, and is not renewed again', async () => {
  using outs = signedOuts();
  const carried = aServer(new Set());
  let renewals = 0;
  carryBearer(async () => `t${++renewals}`);
  await expect(send('GET', '/a')).rejects.toMatchObject({ status: 401 });
  expect([renewals, carried.length, outs.heard]).toEqual([1, 2, ['signedOut']]);
});

test('a renewal that is refused signs out with its own reason; one that nobody answers does not', async () => {
  using outs = signedOuts();
  aServer(new Set());
  carryBearer(async () => {
    throw new RequestFailed(403, 'notOnRoster', 'Du står ikke på listen.');
  });
  await expect(send('GET', '/a')).rejects.toMatchObject({ code: 'notOnRoster' });
  expect(outs.heard).toEqual(['notOnRoster']);
  carryBearer(async () => {
    throw new RequestFailed(0, 'unreachable', '');
  });
  await expect(send('GET', '/a')).rejects.toMatchObject({ code: 'unreachable' });
  expect(outs.heard).toEqual(['notOnRoster']);
});

test('a way in carries no token and ends nobody’s session', async () => {
  using outs = signedOuts();
  const carried = aServer(new Set(['Bearer t']));
  carryBearer(async () => 't');
  await send('GET', '/a');
  await expect(send('POST', '/api/session/teams', { signsIn: true })).rejects.toMatchObject({ status: 401 });
  expect(carried.at(-1)).toBeNull();
  expect(outs.heard).toEqual([]);
});
