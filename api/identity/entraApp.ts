import {
  AuthError,
  type AuthenticationResult,
  ConfidentialClientApplication,
  type Configuration,
  InteractionRequiredAuthError,
} from '@azure/msal-node';
import type { EntraSettings } from './entra.ts';

/** How long Microsoft's sign-in has to answer. */
const ANSWER_MS = 8_000;
/** A token's answer is a few kB. */
const MOST_BYTES = 262_144;

/** A token to act with at another service of Microsoft's, or why there is none. */
export type ActingToken =
  | { readonly ok: true; readonly token: string }
  /** `consentNeeded`: the person, or an administrator, has not said yes to that yet (or has to prove more of who they are). */
  | { readonly ok: false; readonly why: 'consentNeeded' | 'refused' | 'unavailable' };

/** Microsoft gives the app itself no token. It names Microsoft's error code and holds nothing secret. */
export class NoAppToken extends Error {
  constructor(fault: string) {
    super(`Microsoft gives no token: ${fault}`);
    this.name = 'NoAppToken';
  }
}

/** What the app is at Microsoft, with the secret that proves it. */
export interface EntraAppSettings extends Pick<EntraSettings, 'clientId' | 'tenants' | 'authority'> {
  readonly clientSecret: string;
}

/**
 * The app towards Microsoft's sign-in: it gets tokens for itself, and for acting on behalf of somebody who is signed in.
 * Everything goes to the authority's own address (`ENTRA_AUTHORITY`): nothing is looked up elsewhere, and no redirection is
 * followed. Tokens are never logged. One in whose name it acts is asked for each time and not kept.
 */
export class EntraApp {
  readonly #settings: EntraAppSettings;
  readonly #network: Network;
  readonly #report: (fault: string) => void;
  /** One for each directory, because it keeps the app's own tokens until they run out. */
  readonly #own = new Map<string, ConfidentialClientApplication>();

  /** `report` hears Microsoft's code of what it refused, such as `AADSTS7000222` for a secret that has run out. */
  constructor(settings: EntraAppSettings, report: (fault: string) => void = () => {}, fetcher: typeof fetch = fetch) {
    this.#settings = settings;
    this.#network = networkOf(settings.authority, fetcher);
    this.#report = report;
  }

  /**
   * A token of the app itself for `scope`, such as `https://api.botframework.com/.default`; kept until it runs out. Throws
   * `NoAppToken`.
   */
  async appToken(scope: string, tenant = this.#settings.tenants[0]): Promise<string> {
    if (tenant === undefined || !this.#settings.tenants.includes(tenant)) throw new NoAppToken('unknown directory');
    const client = this.#own.get(tenant) ?? this.#clientFor(tenant);
    this.#own.set(tenant, client);
    try {
      return textOf(await client.acquireTokenByClientCredential({ scopes: [scope] }));
    } catch (error) {
      const fault = faultOf(error);
      this.#report(fault);
      throw new NoAppToken(fault);
    }
  }

  /** Exchanges the token of somebody who is signed in from `tenant` for one with which the app acts as they may. Never throws. */
  async onBehalfOf(tenant: string, userToken: string, scopes: readonly string[]): Promise<ActingToken> {
    if (!this.#settings.tenants.includes(tenant)) return { ok: false, why: 'refused' };
    try {
      const client = this.#clientFor(tenant);
      const given = await client.acquireTokenOnBehalfOf({ oboAssertion: userToken, scopes: [...scopes] });
      return { ok: true, token: textOf(given) };
    } catch (error) {
      const why = whyNot(error);
      if (why !== 'consentNeeded') this.#report(faultOf(error));
      return { ok: false, why };
    }
  }

  #clientFor(tenant: string): ConfidentialClientApplication {
    const { clientId, clientSecret, authority } = this.#settings;
    // msal takes nothing but https; the network below asks the authority itself, whatever it is reached by.
    const { host } = new URL(authority);
    const base = `https://${host}/${tenant}`;
    const configuration: Configuration = {
      auth: {
        clientId,
        clientSecret,
        authority: base,
        knownAuthorities: [host],
        authorityMetadata: JSON.stringify({
          issuer: `${base}/v2.0`,
          authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
          token_endpoint: `${base}/oauth2/v2.0/token`,
          jwks_uri: `${base}/discovery/v2.0/keys`,
        }),
      },
      system: { networkClient: this.#network, loggerOptions: { loggerCallback: () => {}, piiLoggingEnabled: false } },
    };
    return new ConfidentialClientApplication(configuration);
  }
}

type Network = NonNullable<NonNullable<Configuration['system']>['networkClient']>;

/** Sends what msal asks for to `authority` and to nobody else, with a time limit. */
function networkOf(authority: string, fetcher: typeof fetch): Network {
  const send = async <T>(method: 'GET' | 'POST', url: string, options: Sent = {}) => {
    const { pathname, search } = new URL(url);
    const response = await fetcher(new URL(`${pathname}${search}`, authority), {
      method,
      headers: options.headers ?? {},
      ...(method === 'POST' && { body: options.body ?? '' }),
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const text = await response.text();
    if (text.length > MOST_BYTES) throw new Error('too long an answer');
    // Busy or broken, or somebody else in between: msal would take such an answer for a token without a text.
    if (response.status === 429 || response.status >= 500 || !text.startsWith('{')) throw new Error('no answer');
    // The checked border is msal's own: it reads each field of the answer that it uses.
    return { headers: Object.fromEntries(response.headers), body: JSON.parse(text) as T, status: response.status };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

interface Sent {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** The token that was given; throws when there is none in the answer. */
function textOf(given: AuthenticationResult | null): string {
  if (!given?.accessToken) throw new Error('an answer without a token');
  return given.accessToken;
}

/** Microsoft's codes for what the person, or somebody for them, has to do in a window of Microsoft's. */
const NEEDS_PERSON = /AADSTS(?:65001|65004|50076|50079|50158)\b/u;

function whyNot(error: unknown): 'consentNeeded' | 'refused' | 'unavailable' {
  if (error instanceof InteractionRequiredAuthError) return 'consentNeeded';
  if (!(error instanceof AuthError)) return 'unavailable';
  if (error.subError === 'consent_required' || NEEDS_PERSON.test(error.errorMessage)) return 'consentNeeded';
  return SAID_NO.has(error.errorCode) ? 'refused' : 'unavailable';
}

/** What the sign-in says when it will not, whoever asks again (RFC 6749, section 5.2). */
const SAID_NO = new Set([
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'access_denied',
]);

/** Microsoft's number for an error, or its kind: never its text, which may name the person. */
function faultOf(error: unknown): string {
  if (!(error instanceof AuthError)) return error instanceof Error ? error.name : 'unknown';
  return /AADSTS\d+/u.exec(error.errorMessage)?.[0] ?? error.errorCode;
}
