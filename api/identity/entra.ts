import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';

/** How far the clocks of Microsoft and of this server may differ, in seconds. */
const SKEW_SECONDS = 300;
/** A token of Teams is 2–4 kB; a student in very many groups still stays far below this. */
export const LONGEST_TOKEN = 16_384;
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
export type TokenFault =
  | 'malformed'
  | 'algorithm'
  | 'signature'
  | 'audience'
  | 'issuer'
  | 'tenant'
  | 'expired'
  | 'notYet'
  | 'scope'
  | 'claims'
  /** Microsoft's keys could not be fetched: nobody's fault who signs in. */
  | 'unreachable';

export type TokenReading =
  | { readonly ok: true; readonly user: EntraUser }
  | { readonly ok: false; readonly fault: TokenFault };

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
  readonly #keys: JWTVerifyGetKey;
  readonly #now: () => Date;

  /** Keys are fetched from the authority when first needed, kept, and fetched again for a key that is new. */
  constructor(settings: EntraSettings, now: () => Date, fetcher: typeof fetch = fetch) {
    this.#settings = settings;
    this.#now = now;
    this.#keys = createRemoteJWKSet(new URL('/common/discovery/v2.0/keys', settings.authority), {
      timeoutDuration: 5_000,
      cooldownDuration: 30_000,
      [customFetch]: (url, options) => fetcher(url, options),
    });
  }

  /** Says whose token it is. Never throws: whatever is wrong with it is the fault. */
  async read(token: string): Promise<TokenReading> {
    const { clientId, host, tenants, authority } = this.#settings;
    if (token.length > LONGEST_TOKEN) return refused('malformed');
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        algorithms: ['RS256'],
        audience: [clientId, `api://${clientId}`, ...(host === undefined ? [] : [`api://${host}/${clientId}`])],
        clockTolerance: SKEW_SECONDS,
        currentDate: this.#now(),
        requiredClaims: ['exp', 'nbf', 'iat', 'aud', 'iss'],
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success) return refused('claims');
      const { tid, oid, iss, scp, roles } = claims.data;
      // An issuer may only speak for its own directory.
      if (iss !== new URL(`/${tid}/v2.0`, authority).href) return refused('issuer');
      if (!tenants.includes(tid)) return refused('tenant');
      if (!scp.split(' ').includes(SCOPE)) return refused('scope');
      return { ok: true, user: { tenant: tid, subject: oid, roles } };
    } catch (error) {
      return refused(faultOf(error));
    }
  }
}

const refused = (fault: TokenFault): TokenReading => ({ ok: false, fault });

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason === 'missing') return 'claims';
    if (error.claim === 'aud') return 'audience';
    return error.claim === 'nbf' || error.claim === 'iat' ? 'notYet' : 'claims';
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return 'signature';
  const isOfToken =
    error instanceof errors.JOSEError && error.code.startsWith('ERR_JW') && !error.code.startsWith('ERR_JWKS');
  return isOfToken || error instanceof errors.JOSENotSupported ? 'malformed' : 'unreachable';
}
