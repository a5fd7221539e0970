import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { secretFingerprint } from '../platform/database/key-check.js';
import { appliedMigrations } from '../platform/database/migrate.js';
import { tableName } from '../platform/database/row-loader.js';
import type { CatalogTable } from '../platform/database/table-catalog.js';
import { catalogTables } from '../platform/database/table-catalog.js';
import type { House } from '../platform/house.js';
import { FORMAT } from './backup-file.js';
import { storedFiles } from './backup-stored-files.js';
import type { Command } from './command.js';
import { withHouse } from './open-house.js';
import { Progress } from './progress.js';
import { say } from './say.js';

const FETCH_ROWS = 2_000;

/** Writes everything that people entered into one file, as it stood at one moment, also while the program serves. */
export const backup: Command = {
  name: 'backup',
  async run(config, args) {
    const path = args[0] ? resolve(args[0]) : join(config.dataFolder, 'backup', `doorstep-${stampOf(new Date())}.backup.gz`);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await withHouse(config, { alone: false }, (house) => writeBackup(house, path));
    const { size } = await stat(path);
    say(`✓ 备份：${path}（${(size / 1e6).toFixed(1)} MB）`, `Backup: ${path}`);
    say(
      '  备份里有库中的全部业务数据、登录账号和上传的文件；任务队列和日志不在其中，恢复后任务队列自动重建。',
      'It holds all rows that people entered, their logins and the files that they sent; the queue of jobs and the logs are not in it. The queue is made anew after a restore.',
    );
    say(
      '  主密钥 secrets.json 不在备份里，请另处保存：没有它，个人信息打不开。',
      'The master secret (secrets.json, or DOORSTEP_SECRET) is not in it; keep it apart: without it personal data stay sealed.',
    );
    return 0;
  },
};

/** Writes beside the place first, so that a file with this name is always whole. */
export async function writeBackup(house: House, path: string): Promise<void> {
  const part = `${path}.part`;
  const client = await house.database.pool.connect();
  const progress = new Progress('备份  Backing up');
  try {
    await client.query('begin isolation level repeatable read read only; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
    await pipeline(
      Readable.from(lines(client, house, progress)),
      createGzip(),
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
    await client.query('commit');
    await rename(part, path);
    progress.end();
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    client.release(true);
  }
}

async function* lines(client: pg.PoolClient, house: House, progress: Progress): AsyncGenerator<string> {
  const whole = createHash('sha256');
  const told = (value: object): string => {
    const line = `${JSON.stringify(value)}\n`;
    whole.update(line);
    return line;
  };
  const migrations = await appliedMigrations(client);
  yield told({ format: FORMAT, madeAt: new Date().toISOString(), secret: secretFingerprint(house.secrets), migrations });
  const tables = await catalogTables(client);
  for (const table of tables) {
    const name = `${table.schema}.${table.name}`;
    const columns = table.columns.filter(({ type }) => type !== 'xid8').map((column) => column.name);
    yield `${JSON.stringify({ table: name, columns })}\n`;
    const hash = createHash('sha256');
    let rows = 0;
    for await (const page of pages(client, table, columns)) {
      rows += page.length;
      for (const json of page) hash.update(`${json}\n`);
      progress.add(page.length);
      yield page.map((json) => ` ${json}\n`).join('');
    }
    yield told({ end: name, rows, sha256: hash.digest('hex') });
  }
  for await (const part of storedFiles(client, house.files)) {
    if (part.kind === 'start') yield told({ file: part.key });
    else if (part.kind === 'end') yield told({ fileEnd: part.key, bytes: part.bytes });
    else yield ` ${part.base64}\n`;
  }
  yield `${JSON.stringify({ complete: true, tables: tables.length, sha256: whole.digest('hex') })}\n`;
}

/** The rows as JSON, by their keys, so that equal tables give equal text. */
export async function* pages(
  client: pg.ClientBase,
  table: CatalogTable,
  columns: readonly string[],
): AsyncGenerator<string[]> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const order = (table.primaryKey.length > 0 ? table.primaryKey : columns).map((column) => pg.escapeIdentifier(column)).join(', ');
  await client.query(
    `declare page no scroll cursor for select row_to_json(o)::text as json from (select ${list} from ${tableName(table)} order by ${order}) o`,
  );
  for (;;) {
    const { rows } = await client.query<{ json: string }>(`fetch ${FETCH_ROWS} from page`);
    if (rows.length > 0) yield rows.map(({ json }) => json);
    if (rows.length < FETCH_ROWS) break;
  }
  await client.query('close page');
}

function stampOf(now: Date): string {
  return now.toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
}
