import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type DraftKind, DraftRequest } from '../contract/draft.ts';
import type { DraftSummary, DraftVersionView } from '../contract/draftView.ts';
import { StoredSection } from '../drafts/stored.ts';
import type { Differences } from './differences.ts';
import type { Database } from './schema.ts';

/** A teacher's draft as it is kept: personal data in it are tokens for `people`. */
export interface StoredDraft {
  readonly id: string;
  readonly schoolId: string;
  readonly teacherId: string;
  readonly kind: DraftKind;
  readonly title: string;
  readonly request: DraftRequest;
  /** The ids of the people whom the tokens stand for, in order. */
  readonly people: readonly string[];
  readonly sections: readonly StoredSection[];
  /** Sentences that concern the whole draft. */
  readonly remarks: readonly string[];
  readonly status: 'writing' | 'ready' | 'interrupted';
  readonly revision: number;
  /** The name of who approved it as it stands, and when. */
  readonly approvedBy: string | null;
  /** The id of who approved it; null where that was before it was kept. */
  readonly approvedById: string | null;
  readonly approvedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What is needed to keep a new draft. */
export type NewDraft = Omit<
  StoredDraft,
  'revision' | 'approvedBy' | 'approvedById' | 'approvedAt' | 'updatedAt' | 'status' | 'remarks' | 'sections'
> & { readonly clientDraftId: string; readonly leaseMs: number } & Pick<StoredDraft, 'sections' | 'remarks'>;

/** A change of a draft; what is left out stays. `approved: null` takes an approval back. */
export interface DraftChange {
  readonly sections?: readonly StoredSection[];
  readonly remarks?: readonly string[];
  readonly status?: StoredDraft['status'];
  readonly approved?: { readonly by: string; readonly byId: string; readonly at: string } | null;
  /** Keeps the state after the change as a version to go back to. */
  readonly version?: Pick<DraftVersionView, 'what' | 'by' | 'section'>;
  readonly at: string;
  /** While it is written: how long it belongs to this process unless it changes again, in milliseconds. */
  readonly leaseMs?: number;
}

/** A draft in a list, with who approved it. */
export type DraftRow = Omit<DraftSummary, 'approved'> &
  Pick<StoredDraft, 'teacherId' | 'people' | 'approvedBy' | 'approvedById'>;

/** A draft keeps this many versions: enough to go back through an afternoon's work. */
const MOST_VERSIONS = 60;

/** Drafts of teachers', with every version. A change is on disk before its promise resolves. */
export class DraftRepository {
  readonly #db: Kysely<Database>;
  readonly #on: Differences;

  constructor(db: Kysely<Database>, on: Differences) {
    this.#db = db;
    this.#on = on;
  }

  /** Keeps a new draft, that is being written; one with the same `clientDraftId` of the teacher's is left as it is. */
  async add({
    leaseMs,
    request,
    people,
    sections,
    remarks,
    ...draft
  }: NewDraft): Promise<{ id: string; isNew: boolean }> {
    const { numInsertedOrUpdatedRows: added } = await this.#db
      .insertInto('drafts')
      .values({
        ...draft,
        subject: request.subject,
        grade: request.grade,
        request: JSON.stringify(request),
        people: JSON.stringify(people),
        sections: JSON.stringify(sections),
        remarks: JSON.stringify(remarks),
        status: 'writing',
        revision: 0,
        approvedBy: null,
        approvedById: null,
        approvedAt: null,
        updatedAt: draft.createdAt,
        leaseUntil: this.#on.time(leaseMs),
      })
      .onConflict((c) => c.columns(['teacherId', 'clientDraftId']).doNothing())
      .executeTakeFirstOrThrow();
    if (added === 1n) return { id: draft.id, isNew: true };
    const known = await this.#db
      .selectFrom('drafts')
      .select('id')
      .where('teacherId', '=', draft.teacherId)
      .where('clientDraftId', '=', draft.clientDraftId)
      .executeTakeFirstOrThrow();
    return { id: known.id, isNew: false };
  }

  async find(id: string): Promise<StoredDraft | null> {
    const row = await this.#db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    await this.#on.settled();
    return toDraft(row);
  }

  /** The number of the newest change; null when there is no such draft. */
  async revisionOf(id: string): Promise<number | null> {
    const row = await this.#db.selectFrom('drafts').select('revision').where('id', '=', id).executeTakeFirst();
    return row?.revision ?? null;
  }

  /** The teacher's drafts, the one that changed last first. */
  async ofTeacher(teacherId: string): Promise<DraftRow[]> {
    const rows = await this.#db
      .selectFrom('drafts')
      .select([
        'id',
        'teacherId',
        'kind',
        'title',
        'subject',
        'grade',
        'status',
        'approvedBy',
        'approvedById',
        'people',
        'updatedAt',
      ])
      .where('teacherId', '=', teacherId)
      .orderBy('updatedAt', 'desc')
      .orderBy('id')
      .limit(200)
      .execute();
    return rows.map(({ people, ...row }) => ({ ...row, people: idsFrom(people) }));
  }

  /** Changes the draft if it still is at `revision`; says the new revision, or null when something else came first. */
  async change(id: string, revision: number, change: DraftChange): Promise<number | null> {
    const { sections, remarks, status, approved, version, at, leaseMs } = change;
    const next = revision + 1;
    return this.#db.transaction().execute(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('drafts')
        .set({
          revision: next,
          updatedAt: at,
          ...(sections && { sections: JSON.stringify(sections) }),
          ...(remarks && { remarks: JSON.stringify(remarks) }),
          ...(status && { status }),
          ...(approved !== undefined && {
            approvedBy: approved?.by ?? null,
            approvedById: approved?.byId ?? null,
            approvedAt: approved?.at ?? null,
          }),
          ...(leaseMs !== undefined && { leaseUntil: this.#on.time(leaseMs) }),
          ...(status !== undefined && status !== 'writing' && { leaseUntil: null }),
        })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) return null;
      if (version) {
        const row = await tx.selectFrom('drafts').select('sections').where('id', '=', id).executeTakeFirstOrThrow();
        await tx
          .insertInto('draftVersions')
          .values({
            draftId: id,
            revision: next,
            at,
            what: version.what,
            by: version.by,
            section: version.section ?? null,
            sections: row.sections,
          })
          .execute();
        await tx
          .deleteFrom('draftVersions')
          .where('draftId', '=', id)
          .where('revision', 'in', (e) =>
            e
              .selectFrom('draftVersions')
              .select('revision')
              .where('draftId', '=', id)
              .orderBy('revision', 'desc')
              .limit(1_000)
              .offset(MOST_VERSIONS),
          )
          .execute();
      }
      return next;
    });
  }

  /** Says that the draft is still being written by this process, for `leaseMs` more. */
  async renew(id: string, leaseMs: number): Promise<void> {
    await this.#db
      .updateTable('drafts')
      .set({ leaseUntil: this.#on.time(leaseMs) })
      .where('id', '=', id)
      .where('status', '=', 'writing')
      .execute();
  }

  /** What changed the draft, newest first. */
  async versions(id: string): Promise<DraftVersionView[]> {
    const rows = await this.#db
      .selectFrom('draftVersions')
      .select(['revision', 'at', 'what', 'by', 'section'])
      .where('draftId', '=', id)
      .orderBy('revision', 'desc')
      .execute();
    return rows.map(({ section, ...row }) => ({ ...row, ...(section !== null && { section }) }));
  }

  /** The sections as they were at that revision; null when that version is not kept. */
  async sectionsAt(id: string, revision: number): Promise<StoredSection[] | null> {
    const row = await this.#db
      .selectFrom('draftVersions')
      .select('sections')
      .where('draftId', '=', id)
      .where('revision', '=', revision)
      .executeTakeFirst();
    return row ? z.array(StoredSection).parse(JSON.parse(row.sections)) : null;
  }

  /** Deletes a draft with its versions. */
  async remove(id: string): Promise<void> {
    await this.#db.deleteFrom('drafts').where('id', '=', id).execute();
  }

  /**
   * The drafts that are marked as being written though nobody writes on them any more: those whose lease ran out, and where
   * there is only one process all but `running`.
   */
  async lapsed(running: readonly string[]): Promise<StoredDraft[]> {
    const rows = await this.#db
      .selectFrom('drafts')
      .selectAll()
      .where('status', '=', 'writing')
      .$if(this.#on.shared, (query) => query.where('leaseUntil', '<', this.#on.time()))
      .$if(running.length > 0, (query) => query.where('id', 'not in', running))
      .execute();
    return rows.map(toDraft);
  }
}

const idsFrom = (json: string): string[] => z.array(z.string()).parse(JSON.parse(json));

function toDraft(row: Database['drafts']): StoredDraft {
  const {
    request,
    people,
    sections,
    remarks,
    subject: _,
    grade: __,
    leaseUntil: ___,
    clientDraftId: ____,
    ...rest
  } = row;
  return {
    ...rest,
    request: DraftRequest.parse(JSON.parse(request)),
    people: idsFrom(people),
    sections: z.array(StoredSection).parse(JSON.parse(sections)),
    remarks: z.array(z.string()).parse(JSON.parse(remarks)),
  };
}
