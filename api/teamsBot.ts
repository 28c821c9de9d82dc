import type { Bot } from '../bot/index.ts';
import type { BotSettings } from './botSettings.ts';
import { type ActivityOrigin, type BotReading, BotTokens } from './identity/botTokens.ts';
import type { Demo } from './identity/demo.ts';
import type { Person } from './identity/person.ts';
import type { Services } from './services.ts';
import type { Store } from './store/index.ts';

/** The parts that the bot stands on. */
export interface BotParts {
  readonly settings: BotSettings;
  readonly services: Services;
  readonly store: Store;
  readonly demo: Demo | null;
  readonly gate: (person: Person) => Promise<number>;
  /** A token with which the bot's messages are sent; undefined where nobody asks for one. */
  readonly token: ((scope: string) => Promise<string>) | undefined;
  readonly publicUrl: URL;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly report: (where: string, error: unknown) => void;
}

/** The bot, and how much its endpoint believes of whom. */
export interface OpenBot {
  readonly bot: Bot;
  readonly trust: (authorization: string | undefined, activity: ActivityOrigin) => Promise<BotReading>;
}

/** Puts the bot on the store and the services. Microsoft's parts are loaded only where there is a bot. */
export async function openTeamsBot(parts: BotParts): Promise<OpenBot> {
  const { settings, services, store, demo, gate, publicUrl, now, newId, report } = parts;
  const { openBot } = await import('../bot/index.ts');
  const isSigned = settings.trust === 'signed';
  const tokens = isSigned ? new BotTokens(settings, now) : null;
  const bot = await openBot({
    services,
    directory: {
      async find({ tenant, subject }) {
        const id = await store.rosters.personOf(tenant, subject);
        return id === null ? null : store.people.find(id);
      },
      noticeSeen: (person) => store.people.setNoticeSeen(person.id, now().toISOString()),
      demo: isSigned || !demo ? null : demoDirectory(demo, store),
    },
    chats: {
      find: (tenant, chat) => store.chats.find(tenant, chat),
      setConversation: (tenant, chat, conversationId) => store.chats.setConversation(tenant, chat, conversationId),
      remove: (tenant, chat) => store.chats.remove(tenant, chat),
      keep: ({ tenant, chat, serviceUrl, botId }, person, lang) =>
        store.chats.save({
          tenant,
          chat,
          personId: person.id,
          serviceUrl,
          botId,
          lang,
          updatedAt: now().toISOString(),
        }),
      async ofPeople(personIds) {
        const rows = await store.chats.ofPeople(personIds);
        return rows.map(({ tenant, chat, serviceUrl, botId, lang }) => ({
          address: { tenant, chat, serviceUrl, botId, kind: 'personal' as const },
          lang,
        }));
      },
      keepSaid: ({ tenant, chat }, messageId, about) =>
        store.botMessages.keep({ tenant, chat, messageId }, about, now().toISOString()),
      saidIn: ({ tenant, chat }, messageId) => store.botMessages.find(tenant, chat, messageId),
    },
    activities: store.activities,
    gate,
    clientId: isSigned ? settings.clientId : undefined,
    tenants: isSigned ? settings.tenants : undefined,
    token: parts.token,
    appId: settings.appId,
    publicUrl,
    requestsPerSecond: settings.requestsPerSecond,
    newId,
    report,
  });
  return {
    bot,
    trust: (authorization, activity) => (tokens ? tokens.read(authorization, activity) : onThisMachine(activity)),
  };
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where nobody proves who they are, answers go to this machine and nowhere else. */
async function onThisMachine({ serviceUrl }: ActivityOrigin): Promise<BotReading> {
  const host = URL.parse(serviceUrl)?.hostname;
  return host !== undefined && LOOPBACK.has(host) ? { ok: true } : { ok: false, fault: 'serviceUrl' };
}

function demoDirectory(demo: Demo, store: Store) {
  return {
    users: () => demo.users(),
    async become({ tenant, subject }: { tenant: string; subject: string }, user: string) {
      const person = await demo.find(user);
      if (person) await store.rosters.link(tenant, subject, person.id);
      return person;
    },
  };
}
