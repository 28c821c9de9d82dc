import { createHmac } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EntraFault, EntraTokens } from '../../api/identity/entra.ts';
import { LONGEST_TOKEN } from '../../api/identity/signedTokens.ts';
import { type Authority, anAuthority, CLIENT, type Claims, SUBJECT, TENANT, tamper } from './anAuthority.ts';

const NOW = new Date('2026-11-23T08:00:00Z');
const now = () => NOW;
const SECONDS = NOW.getTime() / 1000;
const OTHER = '12121212-3434-4565-8787-909090909090';
const HOST = 'ledetraad.example.dk';

let authority: Authority;
let tokens: EntraTokens;
const open = (authorityUrl: string) =>
  new EntraTokens({ clientId: CLIENT, host: HOST, tenants: [TENANT], authority: authorityUrl }, now);

beforeAll(async () => {
  authority = await anAuthority(now);
  tokens = open(authority.url);
});
afterAll(async () => {
  await authority[Symbol.asyncDispose]();
});

const minutes = (count: number) => count * 60;
const iss = (tenant: string) => `${authority.url}/${tenant}/v2.0`;

describe('a token of the Teams tab', () => {
  it.each<[string, () => Claims]>([
    ['for the app’s id', () => ({})],
    ['for the app’s address', () => ({ aud: `api://${CLIENT}` })],
    ['for the app’s address at its host', () => ({ aud: `api://${HOST}/${CLIENT}` })],
    ['for several, ours among them', () => ({ aud: [OTHER, CLIENT] })],
    ['that ran out within the clocks’ difference', () => ({ exp: SECONDS - minutes(4) })],
    ['that begins within the clocks’ difference', () => ({ nbf: SECONDS + minutes(4), iat: SECONDS + minutes(4) })],
    ['with several permissions', () => ({ scp: 'openid access_as_user profile' })],
    ['with ids in capitals', () => ({ oid: SUBJECT.toUpperCase() })],
  ])('is taken: %s', async (_, claims) => {
    expect(await tokens.read(await authority.token(claims()))).toEqual({
      ok: true,
      user: { tenant: TENANT, subject: SUBJECT, roles: ['Elev'] },
    });
  });

  it('without a role is somebody without a role', async () => {
    expect(await tokens.read(await authority.token({ roles: undefined }))).toMatchObject({
      ok: true,
      user: { roles: [] },
    });
  });

  it.each<[string, EntraFault, () => Claims]>([
    ['for another app', 'audience', () => ({ aud: OTHER })],
    ['for Microsoft Graph', 'audience', () => ({ aud: '00000003-0000-0000-c000-000000000000' })],
    ['for the app at another host', 'audience', () => ({ aud: `api://evil.example/${CLIENT}` })],
    ['for an audience that only begins alike', 'audience', () => ({ aud: `${CLIENT}0` })],
    ['for nobody', 'claims', () => ({ aud: undefined })],
    ['for a list without ours', 'audience', () => ({ aud: [OTHER] })],
    ['of another issuer', 'issuer', () => ({ iss: 'https://login.example.com/v2.0' })],
    ['of an issuer that speaks for another directory', 'issuer', () => ({ iss: iss(OTHER) })],
    ['of the issuer of all directories', 'issuer', () => ({ iss: `${authority.url}/common/v2.0` })],
    ['of the older issuer', 'issuer', () => ({ iss: `https://sts.windows.net/${TENANT}/` })],
    ['of no issuer', 'claims', () => ({ iss: undefined })],
    ['of a directory that may not sign in', 'tenant', () => ({ tid: OTHER, iss: iss(OTHER) })],
    [
      'of personal accounts',
      'tenant',
      () => ({ tid: '9188040d-6c67-4c5b-b112-36a304b66dad', iss: iss('9188040d-6c67-4c5b-b112-36a304b66dad') }),
    ],
    ['whose directory is changed, not its issuer', 'issuer', () => ({ tid: OTHER })],
    ['without a directory', 'claims', () => ({ tid: undefined })],
    ['whose directory is no id', 'claims', () => ({ tid: 'common' })],
    ['without a person', 'claims', () => ({ oid: undefined })],
    ['whose person is no id', 'claims', () => ({ oid: 'sofia@example.dk' })],
    ['of version 1', 'claims', () => ({ ver: '1.0' })],
    ['of no version', 'claims', () => ({ ver: undefined })],
    ['that ran out six minutes ago', 'expired', () => ({ exp: SECONDS - minutes(6) })],
    ['that ran out a year ago', 'expired', () => ({ exp: SECONDS - 31_536_000 })],
    ['that never runs out', 'claims', () => ({ exp: undefined })],
    ['that runs out at no time', 'claims', () => ({ exp: 'tomorrow' })],
    ['that begins in six minutes', 'notYet', () => ({ nbf: SECONDS + minutes(6) })],
    ['that does not say when it begins', 'claims', () => ({ nbf: undefined })],
    ['that does not say when it was made', 'claims', () => ({ iat: undefined })],
    ['without the permission', 'scope', () => ({ scp: 'User.Read' })],
    ['whose permission only begins alike', 'scope', () => ({ scp: 'access_as_user_2' })],
    ['of a program, with no permission at all', 'scope', () => ({ scp: undefined })],
    ['whose roles are no list', 'claims', () => ({ roles: 'Leder' })],
    ['with more roles than anybody has', 'claims', () => ({ roles: Array.from({ length: 51 }, (_, at) => `r${at}`) })],
  ])('is refused: %s', async (_, fault, claims) => {
    expect(await tokens.read(await authority.token(claims()))).toEqual({ ok: false, fault });
  });

  it.each<[string, EntraFault, () => Promise<string>]>([
    ['an empty one', 'malformed', async () => ''],
    ['words', 'malformed', async () => 'let me in'],
    ['two parts of three', 'malformed', async () => (await authority.token()).split('.').slice(0, 2).join('.')],
    ['one part too many', 'malformed', async () => `${await authority.token()}.x`],
    ['one that is too long', 'malformed', () => authority.token({ x: 'x'.repeat(LONGEST_TOKEN) })],
    ['one with a head that is no JSON', 'malformed', async () => `e30x${(await authority.token()).slice(4)}`],
    ['one signed with nothing', 'algorithm', async () => `${unsigned('none')}.`],
    ['one signed with nothing, spelt otherwise', 'algorithm', async () => `${unsigned('nOnE')}.`],
    ['one signed with a shared secret', 'algorithm', async () => withSecret(CLIENT)],
    ['one whose shared secret is the public key', 'algorithm', async () => withSecret(await publicKey())],
    [
      'one of a stronger kind than Microsoft’s',
      'algorithm',
      async () => {
        const { privateKey } = await generateKeyPair('RS512');
        return authority.token({}, { alg: 'RS512' }, privateKey);
      },
    ],
    [
      'one signed by somebody else under a known name',
      'signature',
      async () => {
        const { privateKey } = await generateKeyPair('RS256');
        return authority.token({}, {}, privateKey);
      },
    ],
    [
      'one signed by somebody else under a name of their own',
      'signature',
      async () => {
        const { privateKey } = await generateKeyPair('RS256');
        return authority.token({}, { kid: 'mine' }, privateKey);
      },
    ],
    ['one that does not name its key', 'signature', () => authority.token({}, { unnamed: true })],
    [
      'one that brings its own key',
      'signature',
      async () => {
        const { privateKey, publicKey: own } = await generateKeyPair('RS256', { extractable: true });
        const { exportJWK } = await import('jose');
        return authority.token({}, { kid: 'mine', jwk: await exportJWK(own) }, privateKey);
      },
    ],
    [
      'one whose role was changed on the way',
      'signature',
      async () => tamper(await authority.token(), 1, (json) => ({ ...json, roles: ['Leder'] })),
    ],
    [
      'one whose person was changed on the way',
      'signature',
      async () => tamper(await authority.token(), 1, (json) => ({ ...json, oid: OTHER })),
    ],
    [
      'one with another’s signature',
      'signature',
      async () => {
        const [head, body] = (await authority.token()).split('.');
        return `${head}.${body}.${(await authority.token({ oid: OTHER })).split('.')[2]}`;
      },
    ],
    [
      'one that demands what nobody knows',
      'malformed',
      async () => tamper(await authority.token(), 0, (json) => ({ ...json, crit: ['x'], x: 1 })),
    ],
  ])('is refused: %s', async (_, fault, make) => {
    expect(await tokens.read(await make())).toEqual({ ok: false, fault });
  });
});

describe('Microsoft’s keys', () => {
  it('are asked for once, however many sign in at the same time', async () => {
    await using own = await anAuthority(now);
    const reader = open(own.url);
    const token = await own.token();
    const read = await Promise.all(Array.from({ length: 20 }, () => reader.read(token)));
    expect(read.every(({ ok }) => ok)).toBe(true);
    expect(own.asked()).toBe(1);
  });

  it('are not asked for again at each unknown name', async () => {
    await using own = await anAuthority(now);
    const reader = open(own.url);
    await reader.read(await own.token());
    const { privateKey } = await generateKeyPair('RS256');
    for (let at = 0; at < 10; at++) await reader.read(await own.token({}, { kid: `made-up-${at}` }, privateKey));
    expect(own.asked()).toBe(1);
  });

  it('that are new are found by a server that starts after them', async () => {
    await using own = await anAuthority(now);
    const old = await own.token();
    await own.rotate();
    const reader = open(own.url);
    expect(await reader.read(await own.token())).toMatchObject({ ok: true });
    expect(await reader.read(old)).toMatchObject({ ok: true });
  });

  it('out of reach are nobody’s fault who signs in', async () => {
    await using own = await anAuthority(now);
    own.breakDown();
    expect(await open(own.url).read(await own.token())).toEqual({ ok: false, fault: 'unreachable' });
  });
});

const base64 = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
const claims = () => ({
  ver: '2.0',
  iss: iss(TENANT),
  aud: CLIENT,
  tid: TENANT,
  oid: SUBJECT,
  scp: 'access_as_user',
  iat: SECONDS,
  nbf: SECONDS,
  exp: SECONDS + 3600,
});
const unsigned = (alg: string) => `${base64({ alg, typ: 'JWT', kid: 'key-1' })}.${base64(claims())}`;
const withSecret = (secret: string) => {
  const text = `${base64({ alg: 'HS256', typ: 'JWT', kid: 'key-1' })}.${base64(claims())}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};
const publicKey = async () => JSON.stringify(await (await fetch(`${authority.url}/common/discovery/v2.0/keys`)).json());
