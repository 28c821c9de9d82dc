import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/**/*.postgres.test.ts'],
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          // What the database has a part in, once more on PostgreSQL; SQLite's files and several servers are tested apart.
          include: [
            'tests/store/**/*.test.ts',
            'tests/http/**/*.test.ts',
            'tests/services/**/*.test.ts',
            'tests/policyVersions/**/*.test.ts',
            'tests/bot/**/*.postgres.test.ts',
          ],
          exclude: [
            'tests/**/*.sqlite.test.ts',
            'tests/http/{config,eventStream,metrics,models,needsHuman,privateData,security}.test.ts',
          ],
          env: { TEST_ON: 'postgres' },
          globalSetup: ['tests/store/postgresSetup.ts'],
          setupFiles: ['tests/store/onPostgres.ts'],
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file has its own pages and servers; two at a time, after the unit tests.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
