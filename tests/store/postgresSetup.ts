import { randomBytes } from 'node:crypto';
import { asAdministrator, prefix } from './testDatabase.ts';

/**
 * Before and after the suite on PostgreSQL. Without `TEST_DATABASE_URL` it says so aloud, and every test of it counts as
 * skipped.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (!process.env.TEST_DATABASE_URL) {
    console.warn(
      '\nTEST_DATABASE_URL is not set: the tests on PostgreSQL are skipped. To run them, name a server on which databases' +
        '\ncan be made, such as TEST_DATABASE_URL=postgres://postgres@localhost/postgres, or start one for the tests:' +
        '\n  TEST_DATABASE_URL=$(.ci/postgres start /tmp/ledetraad-pg) npm test; .ci/postgres stop /tmp/ledetraad-pg\n',
    );
    return undefined;
  }
  const run = randomBytes(3).toString('hex');
  process.env.TEST_RUN = run;
  return async () => {
    await asAdministrator(async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        'select datname from pg_database where datname like $1',
        [`${prefix(run)}%`],
      );
      for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
    });
  };
}
