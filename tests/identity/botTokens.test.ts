import { createHmac } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ActivityOrigin, type BotFault, BotTokens } from '../../api/identity/botTokens.ts';
import { LONGEST_TOKEN } from '../../api/identity/signedTokens.ts';
import { type Authority, anAuthority, BOT_KEYS, CLIENT, type Claims, SERVICE, TENANT, tamper } from './anAuthority.ts';

const NOW = new Date('2026-11-23T08:00:00Z');
const now = () => NOW;
const SECONDS = NOW.getTime() / 1000;
const OTHER = '12121212-3434-4565-8787-909090909090';
const ACTIVITY: ActivityOrigin = { serviceUrl: SERVICE, channelId: 'msteams' };
const minutes = (count: number) => count * 60;

let authority: Authority;
let gate: BotTokens;
const open = (url: string, services: 'https' | 'any' = 'https') =>
  new BotTokens({ clientId: CLIENT, authority: url, services }, now);
const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;
const stranger = async () => (await generateKeyPair('RS256', { extractable: true })).privateKey;

beforeAll(async () => {
  authority = await anAuthority(now);
  gate = open(authority.url);
});
afterAll(async () => {
  await authority[Symbol.asyncDispose]();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a message of the Bot Connector', () => {
  it.each<[string, Claims, Partial<ActivityOrigin>]>([
    ['as it comes', {}, {}],
    ['that ran out within the clocks’ difference', { exp: SECONDS - minutes(4) }, {}],
    ['that begins within the clocks’ difference', { nbf: SECONDS + minutes(4) }, {}],
    ['whose address has no slash at its end', {}, { serviceUrl: SERVICE.slice(0, -1) }],
    ['whose token has no slash at its end', { serviceurl: SERVICE.slice(0, -1) }, {}],
    ['whose address writes its host in capitals', {}, { serviceUrl: 'https://SMBA.trafficmanager.NET/emea/' }],
    ['whose token writes its host in capitals', { serviceurl: 'HTTPS://SMBA.TRAFFICMANAGER.NET/emea/' }, {}],
    ['that says more than is needed', { iat: SECONDS, jti: 'x' }, {}],
  ])('is taken: %s', async (_, claims, activity) => {
    const authorization = await bearer(authority.bot.token(claims));
    expect(await gate.read(authorization, { ...ACTIVITY, ...activity })).toEqual({ ok: true });
  });

  it('is taken whatever way the scheme is spelt', async () => {
    expect(await gate.read(`bearer  ${await authority.bot.token()}`, ACTIVITY)).toEqual({ ok: true });
  });

  it.each<[string, BotFault, Claims]>([
    ['for another bot', 'audience', { aud: OTHER }],
    ['for an audience that only begins alike', 'audience', { aud: `${CLIENT}0` }],
    ['for the tab’s audience', 'audience', { aud: `api://${CLIENT}` }],
    ['for the audience of a bot’s sign-in', 'audience', { aud: `api://botid-${CLIENT}` }],
    ['for several, ours among them', 'audience', { aud: [OTHER, CLIENT] }],
    ['for the connector itself', 'audience', { aud: 'https://api.botframework.com' }],
    ['for nobody', 'claims', { aud: undefined }],
    ['of another issuer', 'issuer', { iss: 'https://api.botframework.us' }],
    ['of an issuer that only begins alike', 'issuer', { iss: 'https://api.botframework.com.example' }],
    ['of the issuer with a slash', 'issuer', { iss: 'https://api.botframework.com/' }],
    ['of our own directory', 'issuer', { iss: `https://login.microsoftonline.com/${TENANT}/v2.0` }],
    ['of no issuer', 'claims', { iss: undefined }],
    ['that ran out six minutes ago', 'expired', { exp: SECONDS - minutes(6) }],
    ['that never runs out', 'claims', { exp: undefined }],
    ['that runs out at no time', 'claims', { exp: 'tomorrow' }],
    ['that begins in six minutes', 'notYet', { nbf: SECONDS + minutes(6) }],
    ['that does not say when it begins', 'claims', { nbf: undefined }],
    ['that does not say where answers go', 'claims', { serviceurl: undefined }],
    ['whose place for answers is no text', 'claims', { serviceurl: [SERVICE] }],
    ['whose place for answers is without end', 'claims', { serviceurl: SERVICE + 'a'.repeat(3_000) }],
    ['whose place for answers is no address', 'serviceUrl', { serviceurl: 'teams' }],
  ])('is refused: %s', async (_, fault, claims) => {
    expect(await gate.read(await bearer(authority.bot.token(claims)), ACTIVITY)).toEqual({ ok: false, fault });
  });

  it.each<[string, BotFault, Partial<ActivityOrigin>]>([
    ['wants its answers at another host', 'serviceUrl', { serviceUrl: 'https://evil.example/emea/' }],
    ['wants its answers in another region', 'serviceUrl', { serviceUrl: 'https://smba.trafficmanager.net/amer/' }],
    ['writes the path otherwise', 'serviceUrl', { serviceUrl: 'https://smba.trafficmanager.net/EMEA/' }],
    [
      'hides the host behind a name',
      'serviceUrl',
      { serviceUrl: 'https://smba.trafficmanager.net@evil.example/emea/' },
    ],
    ['brings a name along', 'serviceUrl', { serviceUrl: 'https://me@smba.trafficmanager.net/emea/' }],
    ['wants its answers at another port', 'serviceUrl', { serviceUrl: 'https://smba.trafficmanager.net:8443/emea/' }],
    ['wants its answers unencrypted', 'serviceUrl', { serviceUrl: SERVICE.replace('https', 'http') }],
    ['wants its answers nowhere', 'serviceUrl', { serviceUrl: '' }],
    ['wants its answers in a file', 'serviceUrl', { serviceUrl: 'file:///emea/' }],
    ['comes by another channel', 'channel', { channelId: 'webchat' }],
    ['comes by a channel that its key is good for, and that is not Teams', 'channel', { channelId: 'directline' }],
    ['comes by no channel', 'channel', { channelId: '' }],
    ['writes the channel otherwise', 'channel', { channelId: 'MSTeams' }],
  ])('is refused when it %s', async (_, fault, activity) => {
    const authorization = await bearer(authority.bot.token());
    expect(await gate.read(authorization, { ...ACTIVITY, ...activity })).toEqual({ ok: false, fault });
  });

  it('that agrees with its token on an unencrypted place is refused all the same, but for tests', async () => {
    const plain = 'http://127.0.0.1:9/emea';
    const authorization = await bearer(authority.bot.token({ serviceurl: plain }));
    const activity = { ...ACTIVITY, serviceUrl: plain };
    expect(await gate.read(authorization, activity)).toEqual({ ok: false, fault: 'serviceUrl' });
    expect(await open(authority.url, 'any').read(authorization, activity)).toEqual({ ok: true });
  });

  it.each<[string, BotFault, () => Promise<string | undefined>]>([
    ['no header', 'missing', async () => undefined],
    ['an empty header', 'missing', async () => ''],
    ['a scheme and nothing else', 'missing', async () => 'Bearer '],
    ['another scheme', 'missing', async () => `Basic ${await authority.bot.token()}`],
    ['a token without its scheme', 'missing', () => authority.bot.token()],
    ['two tokens', 'missing', async () => `Bearer ${await authority.bot.token()} ${await authority.bot.token()}`],
    ['words', 'malformed', async () => 'Bearer letmein'],
    ['two parts of three', 'malformed', async () => bearer((await authority.bot.token()).replace(/\.[^.]*$/, ''))],
    ['a token that is too long', 'malformed', () => bearer(authority.bot.token({ x: 'x'.repeat(LONGEST_TOKEN) }))],
    ['a token signed with nothing', 'algorithm', async () => bearer(`${unsigned('none')}.`)],
    ['a token signed with nothing, spelt otherwise', 'algorithm', async () => bearer(`${unsigned('NONE')}.`)],
    ['a token signed with the public key as a secret', 'algorithm', async () => bearer(withSecret(await publicKeys()))],
    ['a token signed with the app’s id as a secret', 'algorithm', async () => bearer(withSecret(CLIENT))],
    [
      'a token of a stronger kind than Microsoft’s',
      'algorithm',
      async () => bearer(authority.bot.token({}, { alg: 'PS256' }, (await generateKeyPair('PS256')).privateKey)),
    ],
    [
      'a token of a stranger under a known name',
      'signature',
      async () => bearer(authority.bot.token({}, {}, await stranger())),
    ],
    [
      'a token of a stranger under a name of their own',
      'signature',
      async () => bearer(authority.bot.token({}, { kid: 'mine' }, await stranger())),
    ],
    [
      'a token that brings its own key',
      'signature',
      async () => {
        const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
        return bearer(authority.bot.token({}, { kid: 'mine', jwk: await exportJWK(publicKey) }, privateKey));
      },
    ],
    ['a token that does not name its key', 'signature', () => bearer(authority.bot.token({}, { unnamed: true }))],
    [
      'a token changed on the way',
      'signature',
      async () => bearer(tamper(await authority.bot.token({ aud: OTHER }), 1, (json) => ({ ...json, aud: CLIENT }))),
    ],
  ])('is refused with %s', async (_, fault, make) => {
    expect(await gate.read(await make(), ACTIVITY)).toEqual({ ok: false, fault });
  });
});

describe('a token of Microsoft Entra does not open the bot', () => {
  it.each<[string, Claims]>([
    ['the student’s own, of the tab', {}],
    [
      'one of another directory for the same app',
      { tid: OTHER, iss: `https://login.microsoftonline.com/${OTHER}/v2.0` },
    ],
    ['one of the older kind', { ver: '1.0', iss: `https://sts.windows.net/${TENANT}/` }],
    ['one with everything that the connector says', { iss: 'https://api.botframework.com', serviceurl: SERVICE }],
  ])('%s', async (_, claims) => {
    expect(await gate.read(await bearer(authority.token(claims)), ACTIVITY)).toEqual({ ok: false, fault: 'signature' });
  });

  it('not even one that is signed with the connector’s key', async () => {
    const claims = { iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, tid: TENANT, scp: 'access_as_user' };
    const token = authority.bot.token(claims);
    expect(await gate.read(await bearer(token), ACTIVITY)).toEqual({ ok: false, fault: 'issuer' });
  });
});

describe('the Bot Connector’s keys', () => {
  /** A gate with an authority of its own, and a way to let time go by. */
  const alone = async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const own = await anAuthority(now);
    return { own, reader: open(own.url), wait: (ms: number) => vi.setSystemTime(Date.now() + ms) };
  };

  it.each<[string, readonly string[] | undefined]>([
    ['for no channel', undefined],
    ['for an empty list', []],
    ['for another channel', ['webchat']],
    ['for one that only begins alike', ['msteams2']],
  ])('endorsed %s sign nothing of Teams', async (_, endorsements) => {
    const { own, reader } = await alone();
    await using _own = own;
    await own.bot.rotate(endorsements);
    expect(await reader.read(await bearer(own.bot.token()), ACTIVITY)).toEqual({ ok: false, fault: 'endorsement' });
  });

  it('that are new are found by a server that is running', async () => {
    const { own, reader, wait } = await alone();
    await using _own = own;
    expect(await reader.read(await bearer(own.bot.token()), ACTIVITY)).toEqual({ ok: true });
    const old = await bearer(own.bot.token());
    await own.bot.rotate(['msteams']);
    wait(31_000);

    expect(await reader.read(await bearer(own.bot.token()), ACTIVITY)).toEqual({ ok: true });
    expect(await reader.read(old, ACTIVITY)).toEqual({ ok: true });
    expect(own.asked()).toBe(2);
  });

  it('that are new do not lend their endorsement to the old ones', async () => {
    const { own, reader } = await alone();
    await using _own = own;
    await own.bot.rotate(['webchat']);
    const old = await bearer(own.bot.token());
    await own.bot.rotate(['msteams']);
    expect(await reader.read(old, ACTIVITY)).toEqual({ ok: false, fault: 'endorsement' });
  });

  it('that were taken back sign nothing once they are fetched again', async () => {
    const { own, reader, wait } = await alone();
    await using _own = own;
    const old = await bearer(own.bot.token());
    expect(await reader.read(old, ACTIVITY)).toEqual({ ok: true });
    await own.bot.rotate(['msteams']);
    own.bot.retire();
    wait(601_000);
    expect(await reader.read(old, ACTIVITY)).toEqual({ ok: false, fault: 'signature' });
  });

  it('are asked for once, however many messages come at the same time, and not at each unknown name', async () => {
    const { own, reader } = await alone();
    await using _own = own;
    const authorization = await bearer(own.bot.token());
    await Promise.all(Array.from({ length: 20 }, () => reader.read(authorization, ACTIVITY)));
    const key = await stranger();
    for (let at = 0; at < 10; at++)
      await reader.read(await bearer(own.bot.token({}, { kid: `made-up-${at}` }, key)), ACTIVITY);
    expect(own.asked()).toBe(1);
  });

  it('out of reach let nobody in', async () => {
    const { own, reader } = await alone();
    await using _own = own;
    own.breakDown();
    expect(await reader.read(await bearer(own.bot.token()), ACTIVITY)).toEqual({ ok: false, fault: 'unreachable' });
  });
});

const base64 = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');
const good = () => ({
  iss: 'https://api.botframework.com',
  aud: CLIENT,
  serviceurl: SERVICE,
  nbf: SECONDS,
  exp: SECONDS + 3600,
});
const unsigned = (alg: string) => `${base64({ alg, typ: 'JWT', kid: 'bot-1' })}.${base64(good())}`;
const withSecret = (secret: string) => {
  const text = unsigned('HS256');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};
const publicKeys = async () => (await fetch(new URL(BOT_KEYS, authority.url))).text();
