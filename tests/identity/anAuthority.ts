import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';

export const CLIENT = '11111111-2222-4333-8444-555555555555';
export const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const SUBJECT = '99999999-8888-4777-8666-555555555555';

/** What a token of Microsoft's says; `undefined` takes a claim away. */
export type Claims = Readonly<Record<string, unknown>>;

/** A stand-in for Microsoft's sign-in: it signs tokens, and gives out its keys where Microsoft does. */
export interface Authority {
  readonly url: string;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** A good token, but for what is said otherwise. */
  token(claims?: Claims, header?: Partial<JWTHeaderParameters>, key?: CryptoKey): Promise<string>;
  /** Begins to sign with a key that nobody has seen yet. */
  rotate(): Promise<void>;
  /** Answers with an error from now on. */
  breakDown(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What it answers when somebody asks for a token with this form. */
export type TokenDesk = (form: URLSearchParams, path: string) => { readonly status: number; readonly body: unknown };

/** Starts one on a free port. `now` is the time of its tokens; `desk` answers where tokens are asked for. */
export async function anAuthority(now: () => Date, desk?: TokenDesk): Promise<Authority> {
  const keys: { kid: string; pair: Awaited<ReturnType<typeof generateKeyPair>> }[] = [];
  const rotate = async () => {
    keys.unshift({ kid: `key-${keys.length + 1}`, pair: await generateKeyPair('RS256', { extractable: true }) });
  };
  await rotate();
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
    if (broken || request.url !== '/common/discovery/v2.0/keys') {
      response.writeHead(broken ? 503 : 404).end();
      return;
    }
    void Promise.all(
      keys.map(async ({ kid, pair }) => ({ ...(await exportJWK(pair.publicKey)), kid, use: 'sig', alg: 'RS256' })),
    ).then((all) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ keys: all })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    asked: () => asked,
    rotate,
    breakDown: () => {
      broken = true;
    },
    async token(claims = {}, header = {}, key) {
      const seconds = Math.floor(now().getTime() / 1000);
      const [newest] = keys;
      if (!newest) throw new Error('no key');
      const payload = {
        ver: '2.0',
        iss: `${url}/${TENANT}/v2.0`,
        aud: CLIENT,
        tid: TENANT,
        oid: SUBJECT,
        scp: 'access_as_user',
        roles: ['Elev'],
        iat: seconds,
        nbf: seconds,
        exp: seconds + 3600,
        ...claims,
      };
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: newest.kid, ...header })
        .sign(key ?? newest.pair.privateKey);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
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
