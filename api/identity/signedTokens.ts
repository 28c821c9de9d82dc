import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';

/** How far the clocks of Microsoft and of this server may differ, in seconds. */
const SKEW_SECONDS = 300;
/** A token of Microsoft's is 1–4 kB; that of a student in very many groups still stays far below this. */
export const LONGEST_TOKEN = 16_384;

/** What may be wrong with any token that Microsoft signs. */
export type TokenFault =
  | 'malformed'
  | 'algorithm'
  | 'signature'
  | 'audience'
  | 'issuer'
  | 'expired'
  | 'notYet'
  | 'claims'
  /** Microsoft's keys could not be fetched: nobody's fault who sent the token. */
  | 'unreachable';

/** What one kind of token must say. */
export interface TokenRules {
  readonly audience: readonly string[];
  /** Left out where it depends on what else the token says. */
  readonly issuer?: string;
  /** Claims that must be there, beside the audience and the issuer. */
  readonly required: readonly string[];
}

/** A token whose signature, audience and times hold, and the public key that it was signed with; or why not. */
export type SignedReading =
  | { readonly ok: true; readonly payload: JWTPayload; readonly key: JWK | undefined }
  | { readonly ok: false; readonly fault: TokenFault };

/** Checks tokens that are signed (RS256, nothing else) with the keys at one address. */
export class SignedTokens {
  readonly #keys: ReturnType<typeof createRemoteJWKSet>;
  readonly #now: () => Date;

  /** Keys are fetched when first needed, kept for ten minutes, and fetched again for a key that is new. */
  constructor(keysUrl: URL, now: () => Date, fetcher: typeof fetch) {
    this.#now = now;
    this.#keys = createRemoteJWKSet(keysUrl, {
      timeoutDuration: 5_000,
      cooldownDuration: 30_000,
      [customFetch]: (url, options) => fetcher(url, options),
    });
  }

  /** Never throws: whatever is wrong with the token is the fault. */
  async read(token: string, { audience, issuer, required }: TokenRules): Promise<SignedReading> {
    if (token.length > LONGEST_TOKEN) return { ok: false, fault: 'malformed' };
    try {
      let key: JWK | undefined;
      const find: JWTVerifyGetKey = async (header, jws) => {
        // Without a name, a lone key would be taken for the one that is meant.
        if (header.kid === undefined) throw new errors.JWKSNoMatchingKey();
        const found = await this.#keys(header, jws);
        key = this.#keys.jwks()?.keys.find(({ kid }) => kid === header.kid);
        return found;
      };
      const { payload } = await jwtVerify(token, find, {
        algorithms: ['RS256'],
        audience: [...audience],
        ...(issuer !== undefined && { issuer }),
        clockTolerance: SKEW_SECONDS,
        currentDate: this.#now(),
        requiredClaims: [...required],
      });
      return { ok: true, payload, key };
    } catch (error) {
      return { ok: false, fault: faultOf(error) };
    }
  }
}

const FAULT_OF_CLAIM = new Map<string, TokenFault>([
  ['aud', 'audience'],
  ['iss', 'issuer'],
  ['nbf', 'notYet'],
  ['iat', 'notYet'],
]);

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason === 'missing') return 'claims';
    return FAULT_OF_CLAIM.get(error.claim) ?? 'claims';
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return 'signature';
  const isOfToken =
    error instanceof errors.JOSEError && error.code.startsWith('ERR_JW') && !error.code.startsWith('ERR_JWKS');
  return isOfToken || error instanceof errors.JOSENotSupported ? 'malformed' : 'unreachable';
}
