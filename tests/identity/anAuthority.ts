import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';

export const CLIENT = '11111111-2222-4333-8444-555555555555';
export const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const SUBJECT = '99999999-8888-4777-8666-555555555555';

/** What a token of Microsoft's says; `undefined` takes a claim away. */
export type Claims = Readonly<Record<string, unknown>>;

/** A token's head, where it is not as usual; `unnamed` for one that does not say which key it was signed with. */
type Header = Partial<JWTHeaderParameters> & { readonly unnamed?: true };

/** A good token, but for what is said otherwise. */
export type MakeToken = (claims?: Claims, header?: Header, key?: CryptoKey) => Promise<string>;

/** A stand-in for Microsoft's sign-in and its Bot Connector: it signs tokens, and gives out its keys where Microsoft does. */
export interface Authority {
  readonly url: string;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** As the tab has it. */
  readonly token: MakeToken;
  /** Begins to sign with a key that nobody has seen yet. */
  rotate(): Promise<void>;
  /** The Bot Connector, with keys of its own. */
  readonly bot: {
    /** As it comes with an activity. */
    readonly token: MakeToken;
    /** Begins to sign with a new key, endorsed for these channels. */
    rotate(endorsements?: readonly string[]): Promise<void>;
    /** Takes back all keys but the newest. */
    retire(): void;
  };
  /** Answers with an error from now on. */
  breakDown(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

const SIGN_IN_KEYS = '/common/discovery/v2.0/keys';
/** Where the Bot Connector's keys are. */
export const BOT_KEYS = '/v1/.well-known/keys';
/** Where Teams in Europe takes answers. */
export const SERVICE = 'https://smba.trafficmanager.net/emea/';

/** What it answers when somebody asks for a token with this form. */
export type TokenDesk = (form: URLSearchParams, path: string) => { readonly status: number; readonly body: unknown };

/** Starts one on a free port. `now` is the time of its tokens; `desk` answers where tokens are asked for, and
 * `question` is the page for whoever is to be asked. */
export async function anAuthority(now: () => Date, desk?: TokenDesk, question?: string): Promise<Authority> {
  const seconds = () => Math.floor(now().getTime() / 1000);
  const signIn = aRing('key', () => ({
    ver: '2.0',
    iss: `${url}/${TENANT}/v2.0`,
    aud: CLIENT,
    tid: TENANT,
    oid: SUBJECT,
    scp: 'access_as_user',
    roles: ['Elev'],
    iat: seconds(),
    nbf: seconds(),
    exp: seconds() + 3600,
  }));
  const bot = aRing('bot', () => ({
    iss: 'https://api.botframework.com',
    aud: CLIENT,
    serviceurl: SERVICE,
    nbf: seconds(),
    exp: seconds() + 3600,
  }));
  await signIn.rotate();
  await bot.rotate({ endorsements: ['msteams', 'directline'] });
  const rings = new Map([
    [SIGN_IN_KEYS, signIn],
    [BOT_KEYS, bot],
  ]);
  let asked = 0;
  let broken = false;
  const server = createServer((request, response) => {
    asked++;
    const [path = ''] = (request.url ?? '').split('?');
    if (desk && !broken && request.method === 'POST' && path.endsWith('/oauth2/v2.0/token')) {
      void text(request).then((form) => {
        const { status, body } = desk(new URLSearchParams(form), path);
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      });
      return;
    }
    const ring = rings.get(path);
    if (question !== undefined && path.endsWith('/oauth2/v2.0/authorize')) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(question);
      return;
    }
    if (broken || !ring) {
      response.writeHead(broken ? 503 : 404).end();
      return;
    }
    void ring
      .published()
      .then((keys) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ keys })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    asked: () => asked,
    token: signIn.token,
    rotate: () => signIn.rotate(),
    bot: {
      token: bot.token,
      rotate: (endorsements) => bot.rotate(endorsements && { endorsements }),
      retire: bot.retire,
    },
    breakDown: () => {
      broken = true;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Keys that one part of Microsoft signs with, the newest first; `more` is what it says of a key beside. */
function aRing(name: string, good: () => Claims) {
  const keys: { kid: string; pair: Awaited<ReturnType<typeof generateKeyPair>>; more: object }[] = [];
  let made = 0;
  const token: MakeToken = async (claims = {}, { unnamed, ...header } = {}, key) => {
    const [newest] = keys;
    if (!newest) throw new Error('no key');
    const kid = unnamed ? {} : { kid: newest.kid };
    return new SignJWT({ ...good(), ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...kid, ...header })
      .sign(key ?? newest.pair.privateKey);
  };
  return {
    token,
    async rotate(more: object = {}) {
      keys.unshift({ kid: `${name}-${++made}`, pair: await generateKeyPair('RS256', { extractable: true }), more });
    },
    retire: () => void keys.splice(1),
    published: () =>
      Promise.all(
        keys.map(async ({ kid, pair, more }) => ({
          ...(await exportJWK(pair.publicKey)),
          ...{ kid, use: 'sig', alg: 'RS256' },
          ...more,
        })),
      ),
  };
}

/** A token's parts changed after it was signed. */
export function tamper(
  token: string,
  part: 0 | 1,
  change: (json: Record<string, unknown>) => Record<string, unknown>,
): string {
  const parts = token.split('.');
  const json: Record<string, unknown> = JSON.parse(Buffer.from(parts[part] ?? '', 'base64url').toString());
  parts[part] = Buffer.from(JSON.stringify(change(json))).toString('base64url');
  return parts.join('.');
}
