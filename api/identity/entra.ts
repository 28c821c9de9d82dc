import { z } from 'zod';
import { SignedTokens, type TokenFault } from './signedTokens.ts';

/** The permission that the tab's token is asked for. */
const SCOPE = 'access_as_user';

/** What a Teams tab's token must say to be ours. */
export interface EntraSettings {
  /** The app's id in Entra (`CLIENT_ID`). */
  readonly clientId: string;
  /** The host of the server, for the audience `api://host/client-id` that Teams asks for. */
  readonly host: string | undefined;
  /** Directory ids of the municipalities or schools that may sign in. */
  readonly tenants: readonly string[];
  /** Where Microsoft's sign-in is; tests and national clouds have another one. */
  readonly authority: string;
}

/** Who the token is about, as Microsoft says. */
export interface EntraUser {
  readonly tenant: string;
  /** The person's id in that directory; it stays theirs for good, unlike names and addresses. */
  readonly subject: string;
  /** The app roles that the school has given them. */
  readonly roles: readonly string[];
}

/** Why a token was refused, for the log: whoever sent it is only told that it was. */
export type EntraFault = TokenFault | 'tenant' | 'scope';

export type TokenReading =
  | { readonly ok: true; readonly user: EntraUser }
  | { readonly ok: false; readonly fault: EntraFault };

const Guid = z.guid().transform((id) => id.toLowerCase());
/** Version 2.0 of Microsoft's access tokens: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
const Claims = z.object({
  ver: z.literal('2.0'),
  tid: Guid,
  oid: Guid,
  iss: z.string(),
  scp: z.string().default(''),
  roles: z.array(z.string().max(120)).max(50).default([]),
});

/** Checks the tokens with which the Teams tab signs people in. */
export class EntraTokens {
  readonly #settings: EntraSettings;
  readonly #signed: SignedTokens;

  constructor(settings: EntraSettings, now: () => Date, fetcher: typeof fetch = fetch) {
    this.#settings = settings;
    this.#signed = new SignedTokens(new URL('/common/discovery/v2.0/keys', settings.authority), now, fetcher);
  }

  /** Says whose token it is. Never throws: whatever is wrong with it is the fault. */
  async read(token: string): Promise<TokenReading> {
    const { clientId, host, tenants, authority } = this.#settings;
    const signed = await this.#signed.read(token, {
      audience: [clientId, `api://${clientId}`, ...(host === undefined ? [] : [`api://${host}/${clientId}`])],
      required: ['exp', 'nbf', 'iat'],
    });
    if (!signed.ok) return signed;
    const claims = Claims.safeParse(signed.payload);
    if (!claims.success) return refused('claims');
    const { tid, oid, iss, scp, roles } = claims.data;
    // An issuer may only speak for its own directory.
    if (iss !== new URL(`/${tid}/v2.0`, authority).href) return refused('issuer');
    if (!tenants.includes(tid)) return refused('tenant');
    if (!scp.split(' ').includes(SCOPE)) return refused('scope');
    return { ok: true, user: { tenant: tid, subject: oid, roles } };
  }
}

const refused = (fault: EntraFault): TokenReading => ({ ok: false, fault });
