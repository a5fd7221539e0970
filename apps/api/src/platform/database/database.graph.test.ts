import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../testing/test-database.js';
import { createTestDatabase } from '../testing/test-database.js';

let here: TestDatabase;
beforeAll(async () => void (here = await createTestDatabase()));
afterAll(() => here.drop());

test('the public door is closed for everything but the published views', async () => {
  const attempts = [
    'select * from public.district',
    'select * from public.setting',
    'select * from auth."user"',
    'select * from installation.fact',
    'select rolpassword from pg_authid',
    'create table published.mine (id int)',
    'create table public.mine (id int)',
    'create temporary table mine (id int)',
    'set role none; select * from public.district',
    'reset role; select * from public.district',
    'set session authorization default; select * from public.district',
    'set transaction read write; select lo_create(0)',
  ];
  for (const attempt of attempts) {
    await expect(here.database.publicPool.query(attempt), attempt).rejects.toThrow(/permission denied|read-only/);
  }
});

test('the public door is read-only, quick and looks at the published views only', async () => {
  const { rows } = await here.database.publicPool.query(
    `select current_user as name, current_setting('default_transaction_read_only') as "readOnly",
      current_setting('statement_timeout') as timeout, current_setting('search_path') as path`,
  );
  expect(rows[0]).toEqual({ name: 'doorstep_public', readOnly: 'on', timeout: '3s', path: 'published' });
});

test("the owner's statements have limits, and none runs as a superuser of the embedded cluster", async () => {
  const { rows } = await here.database.pool.query(
    `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('jit') as jit, current_setting('timezone') as zone`,
  );
  expect(rows[0]).toEqual({ statement: '15s', lock: '5s', idle: '15s', jit: 'off', zone: 'UTC' });
});

test('a date is a text on both doors', async () => {
  for (const pool of [here.database.pool, here.database.publicPool]) {
    expect((await pool.query(`select date '2026-03-01' as day`)).rows[0]).toEqual({ day: '2026-03-01' });
  }
});

test('search sees Chinese', async () => {
  const { rows } = await here.database.pool.query(`select show_trgm('路灯安装') as found`);
  expect(rows[0].found).toHaveLength(5);
});
