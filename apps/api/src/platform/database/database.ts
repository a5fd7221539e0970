import { MikroORM } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { databaseOf } from './connection-url.js';
import type { Slice } from '../slice.js';
import type { PublicTables, PublishedViews } from './tables.generated.js';

/** The two doors to one database: the owner's and the public reader's. */
export interface Database {
  readonly ownerUrl: string;
  /** Names this database's own history: a new one and a restored one have another. */
  readonly history: string;
  readonly orm: MikroORM;
  /** The owner's pool; the ORM and `kysely` take their connections from it. */
  readonly pool: pg.Pool;
  readonly kysely: Kysely<PublicTables>;
  /** Logs in as the public role: sees schema `published` and nothing else. */
  readonly publicPool: pg.Pool;
  readonly publicKysely: Kysely<PublishedViews>;
  close(): Promise<void>;
}

export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly publicUrl: string;
}

const OWNER_CONNECTIONS = 16;
const PUBLIC_CONNECTIONS = 12;
const DATE_TYPE = 1082;
/** Many are served at once, so no statement takes the processors of the others. */
const SESSION_OPTIONS = '-c jit=off -c timezone=UTC -c max_parallel_workers_per_gather=0';

/** Limits of every connection of the application; a long job raises them in its own transaction. */
const ownerLimits = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
  connectionTimeoutMillis: 10_000,
} as const;

export async function openDatabase(urls: DatabaseUrls, slices: readonly Slice[]): Promise<Database> {
  const orm = await MikroORM.init({
    dbName: databaseOf(urls.ownerUrl),
    entities: slices.flatMap((slice) => [...slice.entities]),
    discovery: { warnWhenNoEntities: false },
    driverOptions: {
      connectionString: urls.ownerUrl,
      max: OWNER_CONNECTIONS,
      ...ownerLimits,
      options: SESSION_OPTIONS,
    },
  });
  const pool = await orm.driver.getConnection().getNativeClient();
  const { rows } = await pool.query<{ value: string }>(`select value from installation.fact where key = 'history'`);
  const publicPool = new pg.Pool({
    connectionString: urls.publicUrl,
    max: PUBLIC_CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 3_000,
    options: SESSION_OPTIONS,
    types: dateAsText(),
  });
  // A dropped idle connection is replaced by the pool; without a listener it would end the process.
  publicPool.on('error', () => undefined);
  return {
    ownerUrl: urls.ownerUrl,
    history: rows[0]?.value ?? '',
    orm,
    pool,
    kysely: new Kysely<PublicTables>({ dialect: new PostgresDialect({ pool }) }),
    publicPool,
    publicKysely: new Kysely<PublishedViews>({ dialect: new PostgresDialect({ pool: publicPool }) }),
    close: async () => {
      await publicPool.end();
      await orm.close();
    },
  };
}

/** A date has no time zone; as a JavaScript Date it would get one. */
function dateAsText(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(DATE_TYPE, (text: string) => text);
  return types;
}
