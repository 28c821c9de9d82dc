import type { Kysely } from 'kysely';
import type { Spending } from '../models/index.ts';
import type { Database } from './schema.ts';

/** Tokens of one call to a model: who, which model, how many; never what was asked or written. */
export type UsageRecord = Omit<Database['usage'], 'calls'>;

/** How much the models have been used, day by day. */
export class UsageRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds one call to the day's figures. */
  async add(record: UsageRecord): Promise<void> {
    await this.#db
      .insertInto('usage')
      .values({ ...record, calls: 1 })
      .onConflict((c) =>
        c.columns(['day', 'personId', 'classId', 'model', 'purpose']).doUpdateSet((e) => ({
          calls: e('usage.calls', '+', 1),
          inputTokens: e('usage.inputTokens', '+', record.inputTokens),
          outputTokens: e('usage.outputTokens', '+', record.outputTokens),
        })),
      )
      .execute();
  }

  /** Tokens used on a day by a person, by their class and by their school. */
  async spentOn(day: string, who: { personId: string; classId: string; schoolId: string }): Promise<Spending> {
    const row = await this.#db
      .selectFrom('usage')
      .select((e) => {
        const tokens = e('inputTokens', '+', e.ref('outputTokens'));
        const of = (column: 'personId' | 'classId', id: string) =>
          e.fn.sum(e.case().when(column, '=', id).then(tokens).else(0).end());
        return [
          of('personId', who.personId).as('student'),
          of('classId', who.classId).as('class'),
          e.fn.sum(tokens).as('school'),
        ];
      })
      .where('day', '=', day)
      .where('schoolId', '=', who.schoolId)
      .executeTakeFirst();
    return { student: Number(row?.student ?? 0), class: Number(row?.class ?? 0), school: Number(row?.school ?? 0) };
  }

  /** Deletes the figures of the days before `day` ("2026-08-01"). */
  async forgetBefore(day: string): Promise<void> {
    await this.#db.deleteFrom('usage').where('day', '<', day).execute();
  }
}
