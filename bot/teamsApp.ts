import { type ActivityParams, toActivityParams } from '@microsoft/teams.api';
import { App, type HttpRouteHandler, type IHttpServerAdapter } from '@microsoft/teams.apps';
import { z } from 'zod';
import type { Address } from './chat.ts';
import { type Connector, ConnectorFault, type Outgoing } from './connector.ts';

type ILogger = NonNullable<NonNullable<ConstructorParameters<typeof App>[0]>['logger']>;

/** How long Teams' connector may take for one request, in milliseconds. */
const REQUEST_MS = 10_000;

/** What goes back to Teams. */
export interface Acknowledgement {
  readonly status: number;
  readonly body?: unknown;
}

/** What Microsoft's app is opened with. */
export interface TeamsAppOptions {
  /** The bot's id; undefined where nobody checks it, such as on a machine of one's own. */
  readonly clientId: string | undefined;
  /** A token for the scope, with which the bot's messages are sent. */
  readonly token: ((scope: string) => Promise<string>) | undefined;
  /** Does what is to be done about an activity; a value is the answer to an invoke. */
  readonly onActivity: (activity: unknown) => Promise<Acknowledgement>;
  readonly report: (where: string, error: unknown) => void;
}

/** Microsoft's app for Teams, as far as the bot knows it. */
export interface TeamsApp {
  /** Takes an activity in whose sender has been made sure of: nothing is checked of that here. */
  receive(activity: unknown): Promise<Acknowledgement>;
  readonly connector: Connector;
}

/**
 * Opens Microsoft's app. It does not listen, and does not look at who sends: the HTTP interface does both, with stricter
 * rules than the app's own.
 */
export async function openTeamsApp({ clientId, token, onActivity, report }: TeamsAppOptions): Promise<TeamsApp> {
  let handle: HttpRouteHandler | undefined;
  const door: IHttpServerAdapter = {
    registerRoute: (_method, _path, handler) => {
      handle = handler;
    },
  };
  const app = new App({
    ...(clientId !== undefined && { clientId }),
    ...(token && { token: (scope) => token(typeof scope === 'string' ? scope : (scope[0] ?? '')) }),
    httpServerAdapter: door,
    dangerouslyAllowUnauthenticatedRequests: false,
    client: { timeout: REQUEST_MS },
    logger: quiet(report),
    telemetry: { agent365: false },
  });
  app.use(({ activity }) => onActivity(activity));
  await app.initialize();
  return {
    async receive(activity) {
      if (!handle) throw new Error('Microsoft’s app has no route for messages');
      const sender = { appId: '', from: 'azure', fromId: '', serviceUrl: '', isExpired: () => false } as const;
      return handle({ body: activity, headers: {}, token: sender });
    },
    connector: {
      send: (address, activity) =>
        reached(async () => {
          const { conversations } = app.api.clone({ serviceUrl: serviceOf(address) });
          const { recipient } = activity;
          const sent =
            recipient === undefined
              ? await conversations.createActivity(address.chat, inChat(address, activity))
              : await conversations.createTargetedActivity(address.chat, inChat(address, activity));
          return Sent.parse(sent).id;
        }),
      update: (address, id, activity) =>
        reached(async () => {
          const { conversations } = app.api.clone({ serviceUrl: serviceOf(address) });
          await conversations.updateActivity(address.chat, id, inChat(address, { ...activity, id }));
        }),
    },
  };
}

const serviceOf = ({ serviceUrl }: Address): string => serviceUrl.replace(/\/+$/, '');

/** The activity with where it belongs, as Microsoft's client takes it. */
function inChat({ botId, chat }: Address, activity: Outgoing): ActivityParams {
  const placed = { ...toActivityParams(activity), from: { id: botId }, conversation: { id: chat } };
  return placed;
}

/** Microsoft's client tells of failures in its own way; here they are of one kind, without anything of what was sent. */
async function reached<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const read = Failure.safeParse(error);
    if (!read.success) throw new ConnectorFault(0, error instanceof Error ? error.name : 'unknown');
    const { code, response } = read.data;
    const seconds = Number(response?.headers?.['retry-after']);
    throw new ConnectorFault(
      response?.status ?? 0,
      response?.data?.error?.message ?? code ?? 'no answer',
      Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined,
    );
  }
}

/** What Teams answers to a message that it has taken: it does not always say which id it gave, or anything at all. */
const Sent = z.object({ id: z.string().catch('') }).catch({ id: '' });

/** What a failed request of Microsoft's client says. */
const Failure = z.object({
  code: z.string().optional(),
  response: z
    .object({
      status: z.number(),
      headers: z.record(z.string(), z.unknown()).optional().catch(undefined),
      data: z
        .object({ error: z.object({ message: z.string().max(1_000) }).optional() })
        .optional()
        .catch(undefined),
    })
    .optional(),
});

/** Microsoft's app logs whole messages; only that something went wrong is passed on, by the app's own words for it. */
function quiet(report: TeamsAppOptions['report']): ILogger {
  const nothing = () => {};
  const failed = (...words: unknown[]) => {
    const [first] = words;
    report('bot.sdk', new Error(typeof first === 'string' ? first.slice(0, 200) : 'failed'));
  };
  const logger: ILogger = {
    error: failed,
    warn: nothing,
    info: nothing,
    debug: nothing,
    trace: nothing,
    log: nothing,
    child: () => logger,
  };
  return logger;
}
