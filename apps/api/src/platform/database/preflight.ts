import type pg from 'pg';
import { StartRefusal } from '../start-refusal.js';
import { databaseOf, withoutPassword } from './connection-url.js';
import { connect } from './roles.js';

const OLDEST_VERSION = 150_000;

/** Refuses a server that cannot serve: unreachable, too old, without the rights, or blind to Chinese. */
export async function checkServer(url: string): Promise<void> {
  await using client = await connect(url).catch((cause: unknown) => {
    throw unreachable(url, cause);
  });
  await checkVersion(client);
  await checkRights(client, url);
  await checkSearch(client, url);
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const version = rows[0];
  if (version && version.number >= OLDEST_VERSION) return;
  throw new StartRefusal(
    { what: `数据库版本过旧：PostgreSQL ${version?.name}。`, why: 'Doorstep 需要 PostgreSQL 15 或更新版本。', remedy: '升级服务器，或去掉 DATABASE_URL 使用内置数据库。' },
    { what: `The database is too old: PostgreSQL ${version?.name}.`, why: 'Doorstep needs PostgreSQL 15 or newer.', remedy: 'Upgrade the server, or remove DATABASE_URL to use the embedded database.' },
  );
}

async function checkRights(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query<{ name: string; creates: boolean; roles: boolean }>(
    `select current_user as name, has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as creates,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
        or exists (select from pg_roles where rolname = 'doorstep_public') as roles`,
  );
  const rights = rows[0];
  if (rights?.creates && rights.roles) return;
  const database = databaseOf(url);
  const commands = `alter database ${database} owner to ${rights?.name}; alter role ${rights?.name} createrole;`;
  throw new StartRefusal(
    { what: `数据库用户 ${rights?.name} 的权限不够。`, why: '它要能建模式、扩展和只读角色 doorstep_public。', remedy: `请数据库管理员执行：${commands}` },
    { what: `The database user ${rights?.name} lacks rights.`, why: 'It has to create schemas, an extension and the reading role doorstep_public.', remedy: `Ask the database administrator to run: ${commands}` },
  );
}

/** Search in Chinese rests on pg_trgm, which sees letters only where LC_CTYPE knows them. */
async function checkSearch(client: pg.Client, url: string): Promise<void> {
  await client.query('create extension if not exists pg_trgm').catch((cause: unknown) => {
    throw noExtension(cause);
  });
  const { rows } = await client.query<{ trigrams: string[]; ctype: string; encoding: string }>(
    `select show_trgm('路灯安装') as trigrams, datctype as ctype, pg_encoding_to_char(encoding) as encoding
      from pg_database where datname = current_database()`,
  );
  const found = rows[0];
  if (found?.encoding === 'UTF8' && found.trigrams.length > 0) return;
  const command = `create database ${databaseOf(url)} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8';`;
  throw new StartRefusal(
    { what: `数据库的字符设置（编码 ${found?.encoding}，LC_CTYPE ${found?.ctype}）不认识汉字。`, why: '中文搜索（pg_trgm）会什么也找不到。', remedy: `请重建数据库：${command}` },
    { what: `The database's character settings (encoding ${found?.encoding}, LC_CTYPE ${found?.ctype}) do not know Chinese.`, why: 'Search in Chinese (pg_trgm) would find nothing.', remedy: `Create the database anew: ${command}` },
  );
}

function noExtension(cause: unknown): StartRefusal {
  return new StartRefusal(
    { what: '数据库里装不上扩展 pg_trgm。', why: `中文搜索需要它；服务器说：${reason(cause)}`, remedy: '请安装 postgresql-contrib，或请管理员在该库执行：create extension pg_trgm;' },
    { what: 'The extension pg_trgm cannot be added to the database.', why: `Search in Chinese needs it; the server says: ${reason(cause)}`, remedy: 'Install postgresql-contrib, or ask the administrator to run in this database: create extension pg_trgm;' },
    { cause },
  );
}

function unreachable(url: string, cause: unknown): StartRefusal {
  const place = withoutPassword(url);
  return new StartRefusal(
    { what: `连不上数据库 ${place}。`, why: reason(cause), remedy: '检查服务器是否在运行，以及 DATABASE_URL 的地址、库名、用户和密码。' },
    { what: `The database ${place} cannot be reached.`, why: reason(cause), remedy: 'Check that the server runs, and the address, database, user and password in DATABASE_URL.' },
    { cause },
  );
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join('; ');
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : String(cause);
}
