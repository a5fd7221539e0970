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
  /** Connections of their own, as another process has; closed by whoever asked. */
  readonly reopen: () => Promise<Database>;
  /** Closes every connection and removes the database. */
  readonly drop: () => Promise<void>;
  /** Closes every connection and leaves the database under a name, to be copied. */
  readonly leaveAs: (name: string) => Promise<void>;
}

let made = 0;

/** `template`: what is copied; the migrated, empty database unless given. */
export async function createTestDatabase(template = inject('testServer').template): Promise<TestDatabase> {
  const server = inject('testServer');
  made += 1;
  const name = `${server.template}_${process.pid}_${made}`;
  await copyDatabase(server, template, name);
  const url = onDatabase(server.ownerUrl, name);
  const reopen = (): Promise<Database> => openDatabase({ ownerUrl: url, publicUrl: onDatabase(server.publicUrl, name) }, slices);
  const database = await reopen();
  return {
    url,
    database,
    reopen,
    drop: async () => {
      await database.close();
      await using client = await connect(server.administratorUrl);
      await client.query(`drop database ${name} with (force)`);
    },
    leaveAs: async (left) => {
      await database.close();
      await using client = await connect(server.administratorUrl);
      await client.query(`alter database ${name} rename to ${left}`);
    },
  };
}

/**
 * Copies a database that nobody is connected to. Copying files makes the server write all it has in memory down first,
 * twice; for a small database that costs several times what its pages cost through the log.
 */
async function copyDatabase(server: TestServer, template: string, name: string): Promise<void> {
  const strategy = template === server.template ? 'wal_log' : 'file_copy';
  await using client = await connect(server.administratorUrl);
  const owner = pg.escapeIdentifier(server.owner);
  await client.query(`create database ${name} template ${template} strategy ${strategy} owner ${owner}`);
  await using inside = await connect(onDatabase(server.administratorUrl, name));
  await closeDatabase(inside, name);
}
