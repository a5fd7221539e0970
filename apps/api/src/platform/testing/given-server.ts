import type { TestProject } from 'vitest/node';
import { checkServer } from '../database/preflight.js';
import type { TestServer } from './test-server.js';
import { dropTestDatabases, prepareTemplate } from './test-server.js';

let server: TestServer | undefined;

/** The server of TEST_DATABASE_URL; its user may make databases and roles. */
export async function setup(project: TestProject): Promise<void> {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set.');
  await checkServer(url);
  server = await prepareTemplate(url, null);
  project.provide('testServer', server);
}

export async function teardown(): Promise<void> {
  if (server) await dropTestDatabases(server);
}
