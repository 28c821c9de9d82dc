import type { Kysely } from 'kysely';
import type { Differences } from './differences.ts';
import type { Database } from './schema.ts';

/** A one-to-one chat with the bot: whose it is, how to write there, and what is worked on in it. */
export type Chat = Readonly<Database['chats']>;

/** The one-to-one chats that people have with the bot in Teams. */
export class ChatRepository {
  readonly #db: Kysely<Database>;
  readonly #on: Differences;

  constructor(db: Kysely<Database>, on: Differences) {
    this.#db = db;
    this.#on = on;
  }

  async find(tenant: string, chat: string): Promise<Chat | null> {
    const row = await this.#db
      .selectFrom('chats')
      .selectAll()
      .where('tenant', '=', tenant)
      .where('chat', '=', chat)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Keeps the chat as it is now. What is worked on in it stays, unless it is another person's from here on. */
  async save({ tenant, chat, ...now }: Omit<Chat, 'conversationId'>): Promise<void> {
    await this.#db
      .insertInto('chats')
      .values({ tenant, chat, ...now, conversationId: null })
      .onConflict((c) =>
        c.columns(['tenant', 'chat']).doUpdateSet((e) => ({
          ...now,
          conversationId: e.case().when('chats.personId', '=', now.personId).then(e.ref('chats.conversationId')).end(),
        })),
      )
      .execute();
  }

  /** The chats of these people. */
  ofPeople(personIds: readonly string[]): Promise<Chat[]> {
    return (
      this.#db
        .selectFrom('chats')
        .selectAll()
        // PostgreSQL takes no empty list.
        .where('personId', 'in', [...personIds, ''])
        .orderBy('updatedAt')
        .execute()
    );
  }

  /**
   * Says what is worked on in the chat from here on, null for nothing. Only a conversation of the chat's own person can be:
   * false when it is somebody else's or has been deleted, or when there is no such chat.
   */
  setConversation(tenant: string, chat: string, conversationId: string | null): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      // Locked first: one that is being deleted at this moment, perhaps on another server, is gone or stays until then.
      const own = tx
        .selectFrom('conversations')
        .select('id')
        .where('id', '=', conversationId)
        .where('studentId', 'in', (e) =>
          e.selectFrom('chats').select('personId').where('tenant', '=', tenant).where('chat', '=', chat),
        )
        .$call(this.#on.lock);
      if (conversationId !== null && !(await own.executeTakeFirst())) return false;
      const { numUpdatedRows } = await tx
        .updateTable('chats')
        .set({ conversationId })
        .where('tenant', '=', tenant)
        .where('chat', '=', chat)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    });
  }

  /** Forgets the chat, such as when the person takes the app away. */
  async remove(tenant: string, chat: string): Promise<void> {
    await this.#db.deleteFrom('chats').where('tenant', '=', tenant).where('chat', '=', chat).execute();
  }
}
