import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { createTestDatabase } from '../testing/test-database.js';
import { connect, PUBLIC_ROLE } from './roles.js';

/** PostgreSQL's insufficient_privilege. */
const DENIED = '42501';

let test: TestDatabase;
let owner: string;
let baseTables: string[];

beforeAll(async () => {
  test = await createTestDatabase();
  await using client = await connect(test.url);
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  baseTables = tables.rows.map(({ name }) => name);
  owner = (await client.query<{ name: string }>('select quote_ident(current_user) as name')).rows[0]?.name ?? '';
});
afterAll(() => test?.drop());

/** What the login got for a statement: the code of the error, or `done`. It may ask for a transaction that writes. */
async function attempt(statement: string): Promise<string> {
  const client = await test.database.publicPool.connect();
  try {
    await client.query('begin read write');
    await client.query(statement);
    return 'done';
  } catch (error) {
    return String((error as pg.DatabaseError).code);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('the public login', () => {
  it('reads the views', async () => {
    const { rows } = await test.database.publicPool.query<{ role: string }>('select current_user as role, (select count(*) from published.project) as projects');
    expect(rows[0]?.role).toBe(PUBLIC_ROLE);
  });

  it('reads and changes no table', async () => {
    expect(baseTables.length).toBeGreaterThan(60);
    const open: string[] = [];
    for (const table of baseTables) {
      for (const statement of [`select * from ${table} limit 1`, `delete from ${table}`, `lock table ${table}`]) {
        if ((await attempt(statement)) !== DENIED) open.push(statement);
      }
    }
    expect(open).toEqual([]);
  });

  it('has a right to look at the views of published, and no other right on anything', async () => {
    await using client = await connect(test.url);
    const { rows } = await client.query<{ relation: string }>(
      `select c.oid::regclass::text as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
         and (case c.relkind when 'S' then has_sequence_privilege($1, c.oid, 'usage, select, update')
           else has_table_privilege($1, c.oid, 'insert, update, delete, truncate, references, trigger') or has_any_column_privilege($1, c.oid, 'insert, update, references')
             or (has_any_column_privilege($1, c.oid, 'select') and (n.nspname <> 'published' or c.relkind <> 'v')) end)`,
      [PUBLIC_ROLE],
    );
    expect(rows).toEqual([]);
    const role = await client.query(
      `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolinherit,
         (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships from pg_roles r where rolname = $1`,
      [PUBLIC_ROLE],
    );
    expect(role.rows).toEqual([
      { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, rolbypassrls: false, rolinherit: false, memberships: 0 },
    ]);
  });

  it.each([
    'select * from pg_authid',
    'select * from pg_shadow',
    'select * from pg_largeobject',
    `select pg_read_file('postgresql.conf')`,
    `select pg_ls_dir('.')`,
    `copy (select 1) to program 'true'`,
    `copy (select 1) to '/tmp/doorstep-public'`,
    'create table published.mine (id int)',
    'create table public.mine (id int)',
    'create view published.mine as select 1 as id',
    'create temporary table mine (id int)',
    'create schema mine',
    `create function published.mine() returns int language sql as 'select 1'`,
    'create role mine',
    `alter role ${PUBLIC_ROLE} superuser`,
    `alter role ${PUBLIC_ROLE} connection limit -1`,
    'drop view published.project',
    'create or replace view published.project as select 1 as id',
    'update published.project set title = title',
    'insert into published.district (code) values (null)',
    'select lo_create(0)',
    'select pg_reload_conf()',
  ])('may not: %s', async (statement) => {
    expect(await attempt(statement)).toBe(DENIED);
  });

  it('becomes nobody else', async () => {
    expect(await attempt(`set role ${owner}`)).toBe(DENIED);
    expect(await attempt(`set session authorization ${owner}`)).toBe(DENIED);
    expect(await attempt(`grant ${owner} to ${PUBLIC_ROLE}`)).toBe(DENIED);
    expect(await attempt(`grant select on public.project to ${PUBLIC_ROLE}`)).toBe(DENIED);
  });
});
