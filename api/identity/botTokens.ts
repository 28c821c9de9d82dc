import { z } from 'zod';
import { SignedTokens, type TokenFault } from './signedTokens.ts';

/** What a call of the Bot Connector must fit. */
export interface BotTokenSettings {
  /** The app's id in Entra (`CLIENT_ID`), which is the bot's. */
  readonly clientId: string;
  /** Where the Bot Connector's keys are; tests and national clouds have another one. */
  readonly authority: string;
  /** Where answers may be sent to: Microsoft's addresses are https, a connector of a test may be plain http. */
  readonly services: 'https' | 'any';
}

/** What the activity in the body says of where it comes from. */
export interface ActivityOrigin {
  /** The address that the answers are sent to. */
  readonly serviceUrl: string;
  readonly channelId: string;
}

/** Why a call was refused, for the log: whoever sent it is only told that it was. */
export type BotFault =
  | TokenFault
  /** No bearer token at all. */
  | 'missing'
  /** The activity is not of Microsoft Teams. */
  | 'channel'
  /** The token's key may not sign for the activity's channel. */
  | 'endorsement'
  /** The activity wants its answers sent elsewhere than the token says, or to no address at all. */
  | 'serviceUrl';

export type BotReading = { readonly ok: true } | { readonly ok: false; readonly fault: BotFault };

/** Who signs the calls: the Bot Connector, for every bot. */
const ISSUER = 'https://api.botframework.com';
const CHANNEL = 'msteams';
const LONGEST_ADDRESS = 2_048;

const Claims = z.object({ aud: z.string(), serviceurl: z.string().max(LONGEST_ADDRESS) });
const Endorsed = z.object({ endorsements: z.array(z.string()) });

/**
 * Checks that a message to the bot comes from Microsoft's Bot Connector and is for this bot:
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication ("Connector to bot").
 *
 * Not the Teams SDK's own check: beside the connector's tokens it takes those of Entra, of any directory, for the app's id.
 * A student's own token of the tab is one, and would let its owner speak to the bot as anybody.
 */
export class BotTokens {
  readonly #settings: BotTokenSettings;
  readonly #signed: SignedTokens;

  constructor(settings: BotTokenSettings, now: () => Date, fetcher: typeof fetch = fetch) {
    this.#settings = settings;
    this.#signed = new SignedTokens(new URL('/v1/.well-known/keys', settings.authority), now, fetcher);
  }

  /** Whether the `Authorization` header carries this activity. Never throws: whatever is wrong is the fault. */
  async read(authorization: string | undefined, { serviceUrl, channelId }: ActivityOrigin): Promise<BotReading> {
    const { clientId, services } = this.#settings;
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return refused('missing');
    if (channelId !== CHANNEL) return refused('channel');
    const signed = await this.#signed.read(token, {
      audience: [clientId],
      issuer: ISSUER,
      required: ['exp', 'nbf'],
    });
    if (!signed.ok) return signed;
    const claims = Claims.safeParse(signed.payload);
    if (!claims.success) return refused(Array.isArray(signed.payload.aud) ? 'audience' : 'claims');
    const said = addressOf(claims.data.serviceurl, services);
    if (said === undefined || said !== addressOf(serviceUrl, services)) return refused('serviceUrl');
    const key = Endorsed.safeParse(signed.key);
    if (!key.success || !key.data.endorsements.includes(channelId)) return refused('endorsement');
    return { ok: true };
  }
}

const refused = (fault: BotFault): BotReading => ({ ok: false, fault });

/** The address in the form in which two are compared; undefined for one that nothing is sent to. */
function addressOf(text: string, services: BotTokenSettings['services']): string | undefined {
  const url = text.length > LONGEST_ADDRESS ? null : URL.parse(text);
  if (!url || (url.protocol !== 'https:' && !(services === 'any' && url.protocol === 'http:'))) return undefined;
  return url.href.replace(/\/$/, '');
}
