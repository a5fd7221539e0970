import pg from 'pg';
import { slices } from '../../slices.js';
import { asUser, onDatabase } from '../database/connection-url.js';
import { migrate } from '../database/migrate.js';
import { connect, ensurePublicRole, PUBLIC_ROLE } from '../database/roles.js';
import { secretsFrom } from '../secrets.js';

/** The secret of every test installation. */
export const TEST_SECRET = 'a secret of the tests that protects nothing';

/** A server on which tests make databases, with one migrated database that they copy. */
export interface TestServer {
  /** Makes and drops databases. */
  readonly administratorUrl: string;
  /** The owner of test databases, connected to the template. */
  readonly ownerUrl: string;
  readonly publicUrl: string;
  readonly template: string;
  /** The role that owns the template and its copies. */
  readonly owner: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Makes the migrated template. Roles belong to the whole server, so all runs on it share the test secret. */
export async function prepareTemplate(
  administratorUrl: string,
  owner: { readonly name: string; readonly password: string } | null,
): Promise<TestServer> {
  const template = `doorstep_test_${process.pid}`;
  await using client = await connect(administratorUrl);
  const ownerName = owner?.name ?? (await currentUser(client));
  await client.query(`create database ${template} template template0 encoding 'UTF8' owner ${pg.escapeIdentifier(ownerName)}`);
  const templateUrl = onDatabase(administratorUrl, template);
  const publicPassword = secretsFrom(TEST_SECRET).deriveKey('database role doorstep_public').toString('base64url');
  await ensurePublicRole(templateUrl, publicPassword);
  const ownerUrl = owner ? asUser(templateUrl, owner.name, owner.password) : templateUrl;
  await migrate(ownerUrl, slices);
  const publicUrl = asUser(templateUrl, PUBLIC_ROLE, publicPassword);
  return { administratorUrl, ownerUrl, publicUrl, template, owner: ownerName };
}

async function currentUser(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_user as name');
  return rows[0]?.name ?? '';
}

/** Drops the template and what a test left behind. */
export async function dropTestDatabases({ administratorUrl, template }: TestServer): Promise<void> {
  await using client = await connect(administratorUrl);
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where datname = $1 or starts_with(datname, $2)',
    [template, `${template}_`],
  );
  for (const { name } of rows) await client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
}
