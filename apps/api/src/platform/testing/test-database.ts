import pg from 'pg';
import { inject } from 'vitest';
import { slices } from '../../slices.js';
import { onDatabase } from '../database/connection-url.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/database.js';
import { closeDatabase, connect } from '../database/roles.js';
import type { TestServer } from './test-server.js';

/** A migrated, empty database for one test file. */
export interface TestDatabase {
  /** Connects as the owner. */
  readonly url: string;
  readonly database: Database;
  /** Closes every connection and removes the database. */
  readonly drop: () => Promise<void>;
}

let made = 0;

export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  made += 1;
  const name = `${server.template}_${process.pid}_${made}`;
  await copyTemplate(server, name);
  const url = onDatabase(server.ownerUrl, name);
  const database = await openDatabase({ ownerUrl: url, publicUrl: onDatabase(server.publicUrl, name) }, slices);
  return {
    url,
    database,
    drop: async () => {
      await database.close();
      await using client = await connect(server.administratorUrl);
      await client.query(`drop database ${name} with (force)`);
    },
  };
}

async function copyTemplate(server: TestServer, name: string): Promise<void> {
  await using client = await connect(server.administratorUrl);
  const owner = pg.escapeIdentifier(server.owner);
  await client.query(`create database ${name} template ${server.template} strategy file_copy owner ${owner}`);
  await using inside = await connect(onDatabase(server.administratorUrl, name));
  await closeDatabase(inside, name);
}
