import { z } from 'zod';
import { flag, guid, website, whole } from './environment.ts';
import type { BotTokenSettings } from './identity/botTokens.ts';

/** How the bot in Teams works. */
export type BotSettings = {
  /** The most calls to Teams a second of this server. */
  readonly requestsPerSecond: number;
  /** The app's own id in Teams, which links into it need. */
  readonly appId: string | undefined;
} & (
  | (BotTokenSettings & {
      /** Only calls that the Bot Connector has signed. */
      readonly trust: 'signed';
      readonly secret: string;
      /** Directory ids of those who may write to it. */
      readonly tenants: readonly string[];
    })
  /** Whoever reaches this machine, as Microsoft 365 Agents Playground does: the demo school only. */
  | { readonly trust: 'anybody' }
);

/** What the environment says of the bot. */
export const BotEnvironment = z.object({
  CLIENT_ID: guid.optional(),
  CLIENT_SECRET: z.string().max(1_000).optional(),
  TEAMS_APP_ID: guid.optional(),
  BOT_AUTHORITY: website('https://login.botframework.com'),
  BOT_REQUESTS_PER_SECOND: whole(1, 1_000, 40),
  // The Teams SDK's own name for it.
  DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: flag.default(false),
});

type BotEnvironment = z.infer<typeof BotEnvironment>;

/** What speaks against starting a bot of these settings, as lines that an administrator can act on. */
export function problemsOfBot(e: BotEnvironment, { demo }: { demo: boolean }): string[] {
  const anybody = 'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS';
  const problems: string[] = [];
  if (e.CLIENT_SECRET && !e.CLIENT_ID)
    problems.push('CLIENT_ID is missing: the app registration whose secret CLIENT_SECRET is');
  if (!e[anybody]) return problems;
  if (!demo) problems.push(`${anybody} lets anybody write to the bot as anybody: only the demo school starts with it`);
  // It would answer whoever writes, wherever they say, with the app's own credentials.
  if (e.CLIENT_SECRET) problems.push(`${anybody} and CLIENT_SECRET do not go together: leave one of them out`);
  return problems;
}

/** The bot of these settings; undefined where there is none, such as for a tab without CLIENT_SECRET. */
export function botOf(e: BotEnvironment, tenants: readonly string[]): BotSettings | undefined {
  const all = { requestsPerSecond: e.BOT_REQUESTS_PER_SECOND, appId: e.TEAMS_APP_ID };
  if (e.DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS) return { ...all, trust: 'anybody' };
  if (!e.CLIENT_ID || !e.CLIENT_SECRET) return undefined;
  return {
    ...all,
    trust: 'signed',
    clientId: e.CLIENT_ID,
    secret: e.CLIENT_SECRET,
    authority: e.BOT_AUTHORITY,
    // Whoever signs over plain http is a test's stand-in, and so is what it sends its answers to.
    services: new URL(e.BOT_AUTHORITY).protocol === 'https:' ? 'https' : 'any',
    tenants,
  };
}
