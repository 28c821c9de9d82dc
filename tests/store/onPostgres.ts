import { afterAll, afterEach, beforeEach } from 'vitest';
import { databasesMade, dropDatabases } from './testDatabase.ts';

/** What was made before this test, for all tests of a file. */
let common: ReadonlySet<string>;

/** Loaded before each file of the suite on PostgreSQL. */
beforeEach((context) => {
  if (!process.env.TEST_DATABASE_URL) context.skip('TEST_DATABASE_URL is not set');
  common = databasesMade();
});
afterEach(() => dropDatabases(common));
afterAll(() => dropDatabases(new Set()));
