import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { AssignmentRepository } from './assignments.ts';
import { ConcernRepository } from './concerns.ts';
import { ConversationRepository } from './conversations.ts';
import { nodeSqlite } from './dialect.ts';
import { migrate } from './migrations.ts';
import { PeopleRepository } from './people.ts';
import type { Database } from './schema.ts';
import { SessionRepository } from './sessions.ts';
import { TurnRepository } from './turns.ts';

export type { Assignment } from './assignments.ts';
export type { StoredConcern } from './concerns.ts';
export type { Conversation, ConversationRow } from './conversations.ts';
export type { SchoolSeed } from './people.ts';
export type { StoredEvent, Turn } from './turns.ts';

/** Everything that is kept, one repository per aggregate. */
export interface Store {
  readonly people: PeopleRepository;
  readonly sessions: SessionRepository;
  readonly assignments: AssignmentRepository;
  readonly conversations: ConversationRepository;
  readonly turns: TurnRepository;
  readonly concerns: ConcernRepository;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What came of opening the database. A failure leaves the file as it was. */
export type StoreOpening =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly message: string };

/**
 * Opens the SQLite database at `path` (`:memory:` for one that is forgotten), makes its folder and brings its schema up
 * to date. Never throws: a folder that cannot be written or a file that is no database is a message.
 */
export async function openStore(path: string): Promise<StoreOpening> {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const db = new Kysely<Database>({ dialect: nodeSqlite(path) });
    const migrated = await migrate(db);
    if (!migrated.ok) {
      await db.destroy();
      const { failed, message } = migrated;
      return { ok: false, message: failed ? `Migration ${failed} failed: ${message}` : message };
    }
    return { ok: true, store: repositoriesOn(db) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function repositoriesOn(db: Kysely<Database>): Store {
  return {
    people: new PeopleRepository(db),
    sessions: new SessionRepository(db),
    assignments: new AssignmentRepository(db),
    conversations: new ConversationRepository(db),
    turns: new TurnRepository(db),
    concerns: new ConcernRepository(db),
    ping: async () => {
      await db.selectFrom('schools').select('id').limit(1).execute();
    },
    close: () => db.destroy(),
  };
}
