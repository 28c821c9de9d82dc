import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** What a message of the bot's was about. */
export interface MessageAbout {
  readonly kind: 'turn' | 'draft';
  readonly id: string;
}

/** Which of the bot's messages was about what, so that feedback on one finds its way. Nothing that was said is kept here. */
export class BotMessageRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** `at` is ISO 8601. A message that is sent again under the same id is about the newer thing. */
  async keep(
    { tenant, chat, messageId }: { tenant: string; chat: string; messageId: string },
    { kind, id }: MessageAbout,
    at: string,
  ): Promise<void> {
    const row = { about: kind, aboutId: id, at };
    await this.#db
      .insertInto('botMessages')
      .values({ tenant, chat, messageId, ...row })
      .onConflict((c) => c.columns(['tenant', 'chat', 'messageId']).doUpdateSet(row))
      .execute();
  }

  /** What a message was about; without its id, the newest one of the chat. */
  async find(tenant: string, chat: string, messageId: string | undefined): Promise<MessageAbout | null> {
    const row = await this.#db
      .selectFrom('botMessages')
      .select(['about', 'aboutId'])
      .where('tenant', '=', tenant)
      .where('chat', '=', chat)
      .$if(messageId !== undefined, (query) => query.where('messageId', '=', messageId ?? ''))
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? { kind: row.about, id: row.aboutId } : null;
  }

  /** Forgets the messages before `at` (ISO 8601). */
  async forgetBefore(at: string): Promise<void> {
    await this.#db.deleteFrom('botMessages').where('at', '<', at).execute();
  }
}
