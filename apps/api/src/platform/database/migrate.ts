import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Slice } from '../slice.js';
import { databaseOf } from './connection-url.js';
import { createViews, dropViews, viewsHash, viewTexts } from './published-views.js';
import { closeDatabase, connect } from './roles.js';
import type { SliceMigration } from './slice-migration.js';

/** Any number, as long as nothing else in the database locks it. */
const MIGRATION_LOCK = 4_000_220_011;

/**
 * Brings tables, views and rights up to date. Several processes may call it at once: the others wait.
 *
 * @param only names of the migrations to stop at, for tables as an older version knew them; then no views are made
 */
export async function migrate(
  ownerUrl: string,
  slices: readonly Slice[],
  only?: readonly string[],
): Promise<{ applied: string[] }> {
  await using client = await connect(ownerUrl);
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  await client.query(`create schema if not exists installation; create schema if not exists published;
    create schema if not exists staff;
    create table if not exists installation.fact (key text primary key, value text not null);
    insert into installation.fact (key, value) values ('history', gen_random_uuid()::text) on conflict do nothing`);
  const migrations = slices.flatMap((slice) => slice.migrations);
  if (only) return { applied: await applyMigrations(ownerUrl, migrations.filter(({ name }) => only.includes(name))) };
  const views = await viewTexts(slices);
  const wanted = viewsHash(views, migrations.map(({ name }) => name));
  const known = await readFact(client, 'views');
  if (known === wanted) return { applied: [] };
  await dropViews(client);
  const applied = await applyMigrations(ownerUrl, migrations);
  await client.query('begin');
  await createViews(client, views);
  await closeDatabase(client, databaseOf(ownerUrl));
  await client.query(
    `insert into installation.fact (key, value) values ('views', $1) on conflict (key) do update set value = excluded.value`,
    [wanted],
  );
  await client.query('commit');
  return { applied };
}

/** A text that the installation keeps about itself; null where it has none of that name. */
export async function readFact(client: pg.ClientBase, key: string): Promise<string | null> {
  const { rows } = await client.query<{ value: string }>('select value from installation.fact where key = $1', [key]);
  return rows[0]?.value ?? null;
}

/** Names of the migrations that made this database, in order. */
export async function appliedMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from installation.migration order by id');
  return rows.map(({ name }) => name);
}

async function applyMigrations(ownerUrl: string, migrations: readonly SliceMigration[]): Promise<string[]> {
  const orm = await MikroORM.init({
    dbName: databaseOf(ownerUrl),
    driverOptions: { connectionString: ownerUrl, max: 1 },
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      tableName: 'installation.migration',
      snapshot: false,
      silent: true,
      migrationsList: migrations.map(({ name, sql }) => ({
        name,
        class: class extends Migration {
          override up(): void {
            this.addSql(sql);
          }
        },
      })),
    },
  });
  try {
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await orm.close();
  }
}
