import { type Kysely, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import { describeError } from './errors.ts';
import type { Database } from './schema.ts';

/**
 * Every change of the schema, in order. A migration that has run anywhere is never edited: the next one follows it.
 * Only column types that SQLite and PostgreSQL share.
 */
const migrations: Record<string, Migration> = {
  '0001-first': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('schools')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('name', 'text', (c) => c.notNull())
        .execute();
      await schema
        .createTable('classes')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('schoolId', 'text', (c) => c.notNull().references('schools.id'))
        .addColumn('name', 'text', (c) => c.notNull())
        .addUniqueConstraint('classesByName', ['schoolId', 'name'])
        .execute();
      await schema
        .createTable('people')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('schoolId', 'text', (c) => c.notNull().references('schools.id'))
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('role', 'text', (c) => c.notNull())
        .addColumn('grade', 'integer')
        .addColumn('lang', 'text', (c) => c.notNull())
        .addColumn('noticeSeenAt', 'text')
        .execute();
      await schema
        .createTable('memberships')
        .addColumn('classId', 'text', (c) => c.notNull().references('classes.id').onDelete('cascade'))
        .addColumn('personId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addPrimaryKeyConstraint('membershipsKey', ['classId', 'personId'])
        .execute();
      await schema.createIndex('membershipsByPerson').on('memberships').column('personId').execute();
      await schema
        .createTable('sessions')
        .addColumn('tokenHash', 'text', (c) => c.primaryKey())
        .addColumn('personId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('createdAt', 'text', (c) => c.notNull())
        .addColumn('expiresAt', 'text', (c) => c.notNull())
        .execute();
      await schema.createIndex('sessionsByExpiry').on('sessions').column('expiresAt').execute();
      await schema
        .createTable('assignments')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('classId', 'text', (c) => c.notNull().references('classes.id'))
        .addColumn('teacherId', 'text', (c) => c.notNull().references('people.id'))
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('situation', 'text', (c) => c.notNull())
        .addColumn('aiLevel', 'text', (c) => c.notNull())
        .addColumn('answerKey', 'text', (c) => c.notNull())
        .addColumn('keyOrigin', 'text', (c) => c.notNull())
        .addColumn('createdAt', 'text', (c) => c.notNull())
        .execute();
      await schema.createIndex('assignmentsByClass').on('assignments').columns(['classId', 'createdAt']).execute();
      await schema
        .createTable('conversations')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('studentId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('assignmentId', 'text', (c) => c.references('assignments.id'))
        .addColumn('problemText', 'text', (c) => c.notNull())
        .addColumn('subject', 'text')
        .addColumn('answerKey', 'text', (c) => c.notNull())
        .addColumn('keyOrigin', 'text', (c) => c.notNull())
        .addColumn('situation', 'text', (c) => c.notNull())
        .addColumn('aiLevel', 'text', (c) => c.notNull())
        .addColumn('lang', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('solved', 'integer', (c) => c.notNull())
        .addColumn('attempt', 'text', (c) => c.notNull())
        .addColumn('createdAt', 'text', (c) => c.notNull())
        .addColumn('updatedAt', 'text', (c) => c.notNull())
        // One conversation per student and task; free problems have no task, and null never equals null.
        .addUniqueConstraint('conversationPerTask', ['studentId', 'assignmentId'])
        .execute();
      await schema
        .createIndex('conversationsByStudent')
        .on('conversations')
        .columns(['studentId', 'updatedAt'])
        .execute();
      await schema
        .createTable('turns')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('conversationId', 'text', (c) => c.notNull().references('conversations.id').onDelete('cascade'))
        .addColumn('position', 'integer', (c) => c.notNull())
        .addColumn('clientTurnId', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('attemptText', 'text', (c) => c.notNull())
        .addColumn('concern', 'text')
        .addColumn('status', 'text', (c) => c.notNull())
        .addColumn('attempt', 'integer', (c) => c.notNull())
        .addColumn('startedAt', 'text', (c) => c.notNull())
        .addUniqueConstraint('turnsByClientId', ['conversationId', 'clientTurnId'])
        .addUniqueConstraint('turnsByPosition', ['conversationId', 'position'])
        .execute();
      // The database itself sees to it that a conversation never has two turns running.
      await schema
        .createIndex('oneRunningTurn')
        .unique()
        .on('turns')
        .column('conversationId')
        .where(sql.ref('status'), '=', sql.lit('running'))
        .execute();
      await schema
        .createTable('events')
        .addColumn('conversationId', 'text', (c) => c.notNull().references('conversations.id').onDelete('cascade'))
        .addColumn('seq', 'integer', (c) => c.notNull())
        .addColumn('turnId', 'text', (c) => c.notNull().references('turns.id').onDelete('cascade'))
        .addColumn('attempt', 'integer', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('eventsKey', ['conversationId', 'seq'])
        .execute();
      await schema.createIndex('eventsByTurn').on('events').column('turnId').execute();
      await schema
        .createTable('concerns')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('studentId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        // A retried turn raises its worry once.
        .addColumn('turnId', 'text', (c) => c.notNull().unique().references('turns.id').onDelete('cascade'))
        .addColumn('category', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('takenOverBy', 'text', (c) => c.references('people.id'))
        .addColumn('takenOverAt', 'text')
        .execute();
    },
  },
  /** A worry may come from a message that became no turn, and a typed problem may be one itself. */
  '0002-concerns-without-turns': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('concernsNext')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('studentId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('turnId', 'text', (c) => c.unique().references('turns.id').onDelete('cascade'))
        .addColumn('category', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('takenOverBy', 'text', (c) => c.references('people.id'))
        .addColumn('takenOverAt', 'text')
        .execute();
      await sql`
        insert into "concernsNext" ("id", "studentId", "turnId", "category", "at", "takenOverBy", "takenOverAt")
        select 'c-' || turns."conversationId" || '-' || turns."clientTurnId",
          concerns."studentId", concerns."turnId", concerns."category", concerns."at",
          concerns."takenOverBy", concerns."takenOverAt"
        from concerns join turns on turns."id" = concerns."turnId"`.execute(db);
      await schema.dropTable('concerns').execute();
      await schema.alterTable('concernsNext').renameTo('concerns').execute();
      await schema.createIndex('concernsByStudent').on('concerns').columns(['studentId', 'at']).execute();
      await schema.alterTable('conversations').addColumn('problemConcern', 'text').execute();
      await sql`
        update conversations set "problemConcern" = (
          select concerns."category" from concerns
          where concerns."id" = 'c-' || conversations."id" || '-opening-' || conversations."id")`.execute(db);
    },
  },
  /** Whoever deletes the work on a task does not get its hints and checks again. */
  '0003-spent-on-deleted-work': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('spent')
        .addColumn('studentId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('assignmentId', 'text', (c) => c.notNull().references('assignments.id').onDelete('cascade'))
        .addColumn('state', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('spentKey', ['studentId', 'assignmentId'])
        .execute();
    },
  },
  /** A worry is acknowledged; whoever takes it over deletes it. Those taken over before are deleted now. */
  '0004-acknowledged-concerns': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('concernsNext')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('studentId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('turnId', 'text', (c) => c.unique().references('turns.id').onDelete('cascade'))
        .addColumn('category', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('acknowledgedBy', 'text', (c) => c.references('people.id'))
        .addColumn('acknowledgedAt', 'text')
        .execute();
      await sql`
        insert into "concernsNext" ("id", "studentId", "turnId", "category", "at")
        select "id", "studentId", "turnId", "category", "at" from concerns where "takenOverBy" is null`.execute(db);
      await schema.dropTable('concerns').execute();
      await schema.alterTable('concernsNext').renameTo('concerns').execute();
      await schema.createIndex('concernsByStudent').on('concerns').columns(['studentId', 'at']).execute();
    },
  },
  /** A name that was hidden can be put back for the student who wrote it. */
  '0005-people-of-conversations': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .alterTable('conversations')
        .addColumn('people', 'text', (c) => c.notNull().defaultTo('[]'))
        .execute();
    },
  },
  /** Among several processes, a running turn belongs to one of them. */
  '0006-leases': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.alterTable('turns').addColumn('leaseUntil', 'text').execute();
    },
  },
  /** Work that no request waits for. */
  '0007-jobs': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('jobs')
        .addColumn('name', 'text', (c) => c.primaryKey())
        .addColumn('runAt', 'text', (c) => c.notNull())
        .addColumn('attempts', 'integer', (c) => c.notNull())
        .addColumn('leaseUntil', 'text')
        .execute();
    },
  },
  /** How much the models have been used, for budgets. */
  '0008-usage': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('usage')
        .addColumn('day', 'text', (c) => c.notNull())
        .addColumn('personId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('classId', 'text', (c) => c.notNull())
        .addColumn('schoolId', 'text', (c) => c.notNull())
        .addColumn('model', 'text', (c) => c.notNull())
        .addColumn('purpose', 'text', (c) => c.notNull())
        .addColumn('calls', 'integer', (c) => c.notNull())
        .addColumn('inputTokens', 'bigint', (c) => c.notNull())
        .addColumn('outputTokens', 'bigint', (c) => c.notNull())
        .addPrimaryKeyConstraint('usageKey', ['day', 'personId', 'classId', 'model', 'purpose'])
        .execute();
      await db.schema.createIndex('usageOfSchool').on('usage').columns(['schoolId', 'day']).execute();
    },
  },
  /** Tasks that are shared together, some of them with some students only; and who has read a conversation. */
  '0009-shared-tasks': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('assignmentSets')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('shareId', 'text', (c) => c.notNull())
        .addColumn('classId', 'text', (c) => c.notNull().references('classes.id'))
        .addColumn('teacherId', 'text', (c) => c.notNull().references('people.id'))
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('situation', 'text', (c) => c.notNull())
        .addColumn('aiLevel', 'text', (c) => c.notNull())
        .addColumn('draftId', 'text')
        .addColumn('opensAt', 'text')
        .addColumn('closesAt', 'text')
        .addColumn('maxHint', 'integer')
        .addColumn('withdrawn', 'integer', (c) => c.notNull())
        .addColumn('createdAt', 'text', (c) => c.notNull())
        .addUniqueConstraint('setsByShare', ['teacherId', 'shareId'])
        .execute();
      await schema.createIndex('setsByClass').on('assignmentSets').columns(['classId', 'createdAt']).execute();
      const assignments = () => schema.alterTable('assignments');
      await assignments()
        .addColumn('setId', 'text', (c) => c.references('assignmentSets.id'))
        .execute();
      await assignments().addColumn('position', 'integer').execute();
      await assignments()
        .addColumn('audience', 'text', (c) => c.notNull().defaultTo('class'))
        .execute();
      await schema.createIndex('assignmentsBySet').on('assignments').column('setId').execute();
      await schema
        .createTable('assignmentStudents')
        .addColumn('assignmentId', 'text', (c) => c.notNull().references('assignments.id').onDelete('cascade'))
        .addColumn('studentId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addPrimaryKeyConstraint('assignmentStudentsKey', ['assignmentId', 'studentId'])
        .execute();
      await schema
        .createTable('transcriptViews')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('conversationId', 'text', (c) => c.notNull().references('conversations.id').onDelete('cascade'))
        .addColumn('studentId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('viewerId', 'text', (c) => c.notNull().references('people.id'))
        .addColumn('ground', 'text', (c) => c.notNull())
        .addColumn('reason', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .execute();
      await schema.createIndex('viewsOfConversation').on('transcriptViews').columns(['conversationId', 'at']).execute();
    },
  },
  /** Teachers' drafts, with what they were before each change. */
  '0010-drafts': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('drafts')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('clientDraftId', 'text', (c) => c.notNull())
        .addColumn('schoolId', 'text', (c) => c.notNull().references('schools.id').onDelete('cascade'))
        .addColumn('teacherId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('kind', 'text', (c) => c.notNull())
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('grade', 'integer', (c) => c.notNull())
        .addColumn('request', 'text', (c) => c.notNull())
        .addColumn('people', 'text', (c) => c.notNull())
        .addColumn('sections', 'text', (c) => c.notNull())
        .addColumn('remarks', 'text', (c) => c.notNull())
        .addColumn('status', 'text', (c) => c.notNull())
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('approvedBy', 'text')
        .addColumn('approvedAt', 'text')
        .addColumn('createdAt', 'text', (c) => c.notNull())
        .addColumn('updatedAt', 'text', (c) => c.notNull())
        .addColumn('leaseUntil', 'text')
        .addUniqueConstraint('draftOfClient', ['teacherId', 'clientDraftId'])
        .execute();
      await db.schema.createIndex('draftsOfTeacher').on('drafts').columns(['teacherId', 'updatedAt']).execute();
      await db.schema
        .createTable('draftVersions')
        .addColumn('draftId', 'text', (c) => c.notNull().references('drafts.id').onDelete('cascade'))
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('what', 'text', (c) => c.notNull())
        .addColumn('by', 'text', (c) => c.notNull())
        .addColumn('section', 'text')
        .addColumn('sections', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('draftVersionKey', ['draftId', 'revision'])
        .execute();
    },
  },
  /** Ways of signing in from outside, each for one person. */
  '0011-accounts': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('accounts')
        .addColumn('provider', 'text', (c) => c.notNull())
        .addColumn('tenant', 'text', (c) => c.notNull())
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('personId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addPrimaryKeyConstraint('accountsKey', ['provider', 'tenant', 'subject'])
        .execute();
      await db.schema.createIndex('accountsOfPerson').on('accounts').column('personId').execute();
    },
  },
  /** The bot in Teams: what came in, whose chats those are; and what people say of what was written for them. */
  '0012-teams': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('activities')
        .addColumn('tenant', 'text', (c) => c.notNull())
        .addColumn('chat', 'text', (c) => c.notNull())
        .addColumn('activityId', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('leaseUntil', 'text')
        .addPrimaryKeyConstraint('activitiesKey', ['tenant', 'chat', 'activityId'])
        .execute();
      await schema.createIndex('activitiesByTime').on('activities').column('at').execute();
      await schema
        .createTable('chats')
        .addColumn('tenant', 'text', (c) => c.notNull())
        .addColumn('chat', 'text', (c) => c.notNull())
        .addColumn('personId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('serviceUrl', 'text', (c) => c.notNull())
        .addColumn('botId', 'text', (c) => c.notNull())
        .addColumn('lang', 'text', (c) => c.notNull())
        .addColumn('conversationId', 'text', (c) => c.references('conversations.id').onDelete('set null'))
        .addColumn('updatedAt', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('chatsKey', ['tenant', 'chat'])
        .execute();
      await schema.createIndex('chatsOfPerson').on('chats').column('personId').execute();
      await schema.createIndex('chatsByConversation').on('chats').column('conversationId').execute();
      await schema
        .createTable('feedback')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('personId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('about', 'text', (c) => c.notNull())
        .addColumn('aboutId', 'text', (c) => c.notNull())
        .addColumn('conversationId', 'text', (c) => c.references('conversations.id').onDelete('cascade'))
        .addColumn('draftId', 'text', (c) => c.references('drafts.id').onDelete('cascade'))
        .addColumn('reaction', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addUniqueConstraint('feedbackOnce', ['personId', 'about', 'aboutId'])
        .execute();
      await schema.createIndex('feedbackOfConversation').on('feedback').column('conversationId').execute();
      await schema.createIndex('feedbackOfDraft').on('feedback').column('draftId').execute();
    },
  },
  /** Whom the bot has told of what, and what its messages were about. */
  '0014-botMessages': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('setNotices')
        .addColumn('setId', 'text', (c) => c.primaryKey().references('assignmentSets.id').onDelete('cascade'))
        .addColumn('at', 'text', (c) => c.notNull())
        .execute();
      await db.schema
        .createTable('botMessages')
        .addColumn('tenant', 'text', (c) => c.notNull())
        .addColumn('chat', 'text', (c) => c.notNull())
        .addColumn('messageId', 'text', (c) => c.notNull())
        .addColumn('about', 'text', (c) => c.notNull())
        .addColumn('aboutId', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('botMessagesKey', ['tenant', 'chat', 'messageId'])
        .execute();
      await db.schema.createIndex('botMessagesByAge').on('botMessages').column('at').execute();
    },
  },
  /** How each person likes to read, and where they left off. */
  '0015-reading': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('readingSettings')
        .addColumn('personId', 'text', (c) => c.primaryKey().references('people.id').onDelete('cascade'))
        .addColumn('settings', 'text', (c) => c.notNull())
        .execute();
      await schema
        .createTable('readingPositions')
        .addColumn('personId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('place', 'text', (c) => c.notNull())
        .addColumn('conversationId', 'text', (c) => c.references('conversations.id').onDelete('cascade'))
        .addColumn('draftId', 'text', (c) => c.references('drafts.id').onDelete('cascade'))
        .addColumn('passage', 'text', (c) => c.notNull())
        .addColumn('offset', 'integer', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('readingPositionsKey', ['personId', 'place'])
        .execute();
      await schema
        .createIndex('readingPositionsOfConversation')
        .on('readingPositions')
        .column('conversationId')
        .execute();
      await schema.createIndex('readingPositionsOfDraft').on('readingPositions').column('draftId').execute();
    },
  },
  /** What the words of a task mean, and what they are called at home. */
  '0016-glossary': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .alterTable('assignments')
        .addColumn('glossary', 'text', (c) => c.notNull().defaultTo('[]'))
        .execute();
    },
  },
  '0018-retention': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('retentionRuns')
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('record', 'text', (c) => c.notNull())
        .addColumn('days', 'integer', (c) => c.notNull())
        .addColumn('deleted', 'integer', (c) => c.notNull())
        .addColumn('oldest', 'text')
        .addPrimaryKeyConstraint('retentionRunsKey', ['at', 'record'])
        .execute();
      await schema.createIndex('conversationsByUse').on('conversations').column('updatedAt').execute();
      await schema.createIndex('draftsByUse').on('drafts').column('updatedAt').execute();
    },
  },
  /** The versions of the policy files, and what happened to them. No references: it stays when people and schools go. */
  '0019-policyVersions': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema
        .createTable('policyVersions')
        .addColumn('hash', 'text', (c) => c.primaryKey())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('files', 'text', (c) => c.notNull())
        .execute();
      await schema
        .createTable('policyEvents')
        .addColumn('seq', 'integer', (c) => c.primaryKey())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('what', 'text', (c) => c.notNull())
        .addColumn('hash', 'text', (c) => c.notNull())
        .addColumn('byId', 'text')
        .addColumn('byName', 'text')
        .execute();
    },
  },
  /** A colleague who is asked to approve a draft, and their no; and who it was that approved one. */
  '0020-draftReviews': {
    async up(db: Kysely<unknown>): Promise<void> {
      const { schema } = db;
      await schema.alterTable('drafts').addColumn('approvedById', 'text').execute();
      await schema
        .createTable('draftReviews')
        .addColumn('draftId', 'text', (c) => c.primaryKey().references('drafts.id').onDelete('cascade'))
        .addColumn('colleagueId', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
        .addColumn('revision', 'integer', (c) => c.notNull())
        .addColumn('words', 'text', (c) => c.notNull())
        .addColumn('askedAt', 'text', (c) => c.notNull())
        .addColumn('refusedAt', 'text')
        .addColumn('reason', 'text', (c) => c.notNull())
        .execute();
      await schema.createIndex('draftReviewsByColleague').on('draftReviews').column('colleagueId').execute();
    },
  },
};

const provider: MigrationProvider = { getMigrations: async () => migrations };

/** What a run of the migrations did. `ok: false` leaves the database as it was. */
export type MigrationReport =
  | { readonly ok: true; readonly applied: readonly string[] }
  | { readonly ok: false; readonly failed: string | undefined; readonly message: string };

/** The names of all changes that this version knows, in order. */
export const newestMigrations: readonly string[] = Object.keys(migrations);

/** The names of the changes that a database has seen, in order; none for a database that is not Ledetråd's. */
export async function migrationsOf(db: Kysely<Database>): Promise<string[]> {
  const known = await new Migrator({ db, provider }).getMigrations();
  return known.filter(({ executedAt }) => executedAt).map(({ name }) => name);
}

/**
 * Brings the schema up to date (or to the change `to`), all missing migrations in one transaction. Processes that start
 * together wait for the first (Kysely's lock). Never throws.
 */
export async function migrate(db: Kysely<Database>, to?: string): Promise<MigrationReport> {
  const migrator = new Migrator({ db, provider });
  const { error, results = [] } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error === undefined) return { ok: true, applied: results.map((result) => result.migrationName) };
  return {
    ok: false,
    failed: results.find((result) => result.status === 'Error')?.migrationName,
    message: describeError(error),
  };
}
