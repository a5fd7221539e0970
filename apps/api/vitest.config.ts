import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const withDatabase = 'src/**/*.graph.test.ts';
const server = process.env['TEST_DATABASE_URL'];
/** Each opens a few dozen connections to a server that takes a hundred. */
const MOST_WORKERS = 4;

/** Tests with a database run on the embedded PostgreSQL and, where TEST_DATABASE_URL is set, on that server too. */
export default defineConfig({
  resolve: {
    // type-graphql loads the CommonJS build of graphql; a second copy would be "another realm".
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // They end what hangs; a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A worker loads the program once and runs file after file: every file has a database and a house of its own.
    isolate: false,
    maxWorkers: Math.min(availableParallelism(), MOST_WORKERS),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [...configDefaults.exclude, withDatabase],
        },
      },
      {
        extends: true,
        test: {
          name: 'graph-embedded',
          include: [withDatabase],
          globalSetup: ['src/platform/testing/embedded-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['browser/**/*.browser.ts'],
          globalSetup: ['src/platform/testing/embedded-server.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      ...(server
        ? [
            {
              extends: true as const,
              test: {
                name: 'graph-server',
                include: [withDatabase],
                globalSetup: ['src/platform/testing/given-server.ts'],
              },
            },
          ]
        : []),
    ],
  },
});
