import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type pg from 'pg';
import { secretFingerprint } from '../platform/database/key-check.js';
import { migrate } from '../platform/database/migrate.js';
import { emptyDatabase } from '../platform/database/empty-database.js';
import { connect } from '../platform/database/roles.js';
import { beginLongTransaction, insertRows, moveSequencesOn, tableName, withoutTriggers } from '../platform/database/row-loader.js';
import type { CatalogTable } from '../platform/database/table-catalog.js';
import { catalogTables } from '../platform/database/table-catalog.js';
import type { FileStore } from '../platform/files/file-store.js';
import type { House } from '../platform/house.js';
import { slices } from '../slices.js';
import type { BackupHeader } from './backup-file.js';
import { DamagedBackup, readBackup } from './backup-file.js';
import { FileFilling } from './backup-stored-files.js';
import { pages } from './backup.js';
import type { Command } from './command.js';
import { withHouse } from './open-house.js';
import { Progress } from './progress.js';
import { damaged, databaseInUse, fileMissing, newerBackup, notEmpty, otherSecret } from './restore-refusals.js';
import { say } from './say.js';

const CHUNK_ROWS = 1_000;
const CHUNK_CHARACTERS = 4_000_000;

/** Brings back what a backup holds. The database must be empty; with `--force` what it has is replaced. */
export const restore: Command = {
  name: 'restore',
  async run(config, args) {
    const isForced = args.includes('--force');
    const given = args.find((argument) => !argument.startsWith('--'));
    if (!given) throw fileMissing('');
    const path = resolve(given);
    await access(path).catch(() => {
      throw fileMissing(path);
    });
    const header = await verify(path);
    await withHouse({ ...config, demo: false }, { alone: true }, async (house) => {
      if (header.secret !== secretFingerprint(house.secrets)) throw otherSecret();
      await restoreInto(house, path, header, isForced);
    });
    say('✓ 已恢复，各表的行数、文件和校验值与备份一致。', 'Restored; the counts and hashes of all tables and files equal the backup.');
    say(
      '  转载方的稿件变化游标已失效（CURSOR_EXPIRED），他们会从头同步一次。',
      'Cursors of readers of the story feed are expired (CURSOR_EXPIRED); they begin again.',
    );
    return 0;
  },
};

/** Reads the whole file before anything is touched. */
async function verify(path: string): Promise<BackupHeader> {
  let header: BackupHeader | undefined;
  try {
    await readBackup(path, { header: (value) => void (header = value) });
  } catch (error) {
    if (error instanceof DamagedBackup) throw damaged(path, error.message);
    throw error;
  }
  if (!header) throw damaged(path, 'empty');
  return header;
}

/** Makes the tables as they were when the backup was made, fills them, checks them, and brings them up to date. */
export async function restoreInto(house: House, path: string, header: BackupHeader, isForced: boolean): Promise<void> {
  const known = slices.flatMap(({ migrations }) => migrations.map(({ name }) => name));
  const unknown = header.migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw newerBackup(unknown);
  const { ownerUrl } = house.database;
  {
    await using client = await connect(ownerUrl);
    if (!isForced && (await hasDistricts(client))) throw notEmpty();
    await emptyDatabase(client).catch((cause: unknown) => {
      throw databaseInUse(cause);
    });
  }
  await migrate(ownerUrl, slices, header.migrations);
  await fill(ownerUrl, path, house.files);
  await migrate(ownerUrl, slices);
}

async function hasDistricts(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select exists (select from district) as found');
  return rows[0]?.found ?? false;
}

async function fill(ownerUrl: string, path: string, store: FileStore): Promise<void> {
  await using client = await connect(ownerUrl);
  const tables = new Map((await catalogTables(client)).map((table) => [`${table.schema}.${table.name}`, table]));
  const progress = new Progress('恢复  Restoring');
  const filling = new Filling(client, tables, progress, store);
  await client.query('set timezone = UTC');
  await beginLongTransaction(client);
  const all = [...tables.values()];
  await withoutTriggers(client, all, async () => {
    // What a migration put there is in the backup too.
    await client.query(`truncate ${all.map(tableName).join(', ')}`);
    await readBackup(path, filling);
  });
  await moveSequencesOn(client);
  await client.query('commit');
  await client.query('analyze');
  progress.end();
}

/** Takes the rows and files of a backup and compares each table with it when the table is full. */
class Filling extends FileFilling {
  #table: CatalogTable | undefined;
  #columns: readonly string[] = [];
  #rows: string[] = [];
  #size = 0;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly tables: ReadonlyMap<string, CatalogTable>,
    private readonly progress: Progress,
    store: FileStore,
  ) {
    super(store);
  }

  table(name: string, columns: readonly string[]): void {
    this.#table = this.tables.get(name);
    this.#columns = columns;
  }

  async row(json: string): Promise<void> {
    this.#rows.push(json);
    this.#size += json.length;
    if (this.#rows.length >= CHUNK_ROWS || this.#size >= CHUNK_CHARACTERS) await this.#write();
  }

  async tableEnd(name: string, rows: number, sha256: string): Promise<void> {
    await this.#write();
    if (!this.#table) throw new DamagedBackup(`table ${name}`);
    const hash = createHash('sha256');
    let found = 0;
    for await (const page of pages(this.client, this.#table, this.#columns)) {
      found += page.length;
      for (const json of page) hash.update(`${json}\n`);
    }
    if (found !== rows || hash.digest('hex') !== sha256) throw new Error(`Table ${name} does not equal the backup.`);
  }

  async #write(): Promise<void> {
    if (!this.#table || this.#rows.length === 0) return;
    await insertRows(this.client, this.#table, this.#columns, this.#rows);
    this.progress.add(this.#rows.length);
    this.#rows = [];
    this.#size = 0;
  }
}
