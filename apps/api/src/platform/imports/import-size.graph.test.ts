import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';
import { ImportHand } from './import.fixture.js';

const ROWS = 20_000;
/** So many of them are written. */
const WRITTEN = 1_000;
const MEGABYTE = 1024 * 1024;

let test: TestHouse;
let hand: ImportHand;
let here: TestDistrict;
let operator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  hand = new ImportHand(test);
  here = await testDistrict(test);
  operator = await here.staff('OPERATOR');
});
afterAll(() => test.close());

const query = async (text: string): Promise<Record<string, unknown>[]> => (await test.house.database.pool.query(text)).rows;
const outlets = (from: number, to: number): string => Array.from({ length: to - from }, (_, no) => `报${from + no},区级,报刊`).join('\n');

it('of twenty thousand rows is read and judged in little memory', { timeout: 240_000 }, async () => {
  const answer = await hand.send(operator, 'MediaOutlet', '大.csv', `名称,级别,类别\n${outlets(100_000, 100_000 + ROWS)}`);
  const { id } = answer.json<{ id: string }>();
  let most = 0;
  const before = process.memoryUsage().heapUsed;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed - before)), 20);
  await hand.work(id);
  clearInterval(watch);
  expect(await hand.job(operator, id)).toMatchObject({ state: 'CHECKED', rowCount: ROWS, acceptedCount: ROWS, insertedCount: ROWS });
  expect(most).toBeLessThan(200 * MEGABYTE);
});

it('stopped in the middle of its writing loses nothing and doubles nothing', { timeout: 240_000 }, async () => {
  const file = `名称,级别,类别\n${outlets(0, WRITTEN)}`;
  const checked = await hand.bring(operator, 'MediaOutlet', '断.csv', file);
  const { id } = checked;
  expect(await hand.change(operator, 'applyImport', { id, version: checked.version })).toEqual([]);
  await query(`create function break_off() returns trigger language plpgsql as $$ begin
    if new.name = '报799' then raise exception 'broken off'; end if; return new; end $$`);
  await query('create trigger break_off before insert on media_outlet for each row execute function break_off()');
  await expect(hand.work(id)).rejects.toThrow('import');
  await query('drop trigger break_off on media_outlet');
  const stopped = await hand.job(operator, id);
  expect(stopped).toMatchObject({ state: 'CHECKED', writtenCount: 600 });
  expect(await query('select count(*)::int as count from media_outlet')).toEqual([{ count: 600 }]);
  expect(await hand.apply(operator, stopped)).toMatchObject({ state: 'APPLIED', writtenCount: WRITTEN, insertedCount: WRITTEN });
  expect(await query('select count(*)::int as count, count(distinct name)::int as names from media_outlet')).toEqual([{ count: WRITTEN, names: WRITTEN }]);
  expect(await hand.bring(operator, 'MediaOutlet', '断.csv', file)).toMatchObject({ unchangedCount: WRITTEN });
});

it('goes on reading behind the last row that is there', async () => {
  const answer = await hand.send(operator, 'MediaOutlet', '续.csv', `名称,级别,类别\n${outlets(50_000, 51_200)}`);
  const { id } = answer.json<{ id: string }>();
  await query(`create function break_reading() returns trigger language plpgsql as $$ begin
    if new.row_no = 1100 then raise exception 'broken off'; end if; return new; end $$`);
  await query('create trigger break_reading before insert on import_row for each row execute function break_reading()');
  await expect(hand.work(id)).rejects.toThrow('import');
  await query('drop trigger break_reading on import_row');
  const stopped = await hand.job(operator, id);
  expect(stopped).toMatchObject({ state: 'UPLOADED', isRunning: false, rowCount: 1_000 });
  expect(stopped.problems.map(({ code }) => code)).toEqual(['FAULT']);
  expect(await hand.change(operator, 'resumeImport', { id, version: stopped.version })).toEqual([]);
  await hand.work(id);
  expect(await hand.job(operator, id)).toMatchObject({ state: 'CHECKED', rowCount: 1_200, acceptedCount: 1_200, problems: [] });
});

it('is worked on once, however many processes try, and stops when it is told to', async () => {
  const answer = await hand.send(operator, 'MediaOutlet', '并.csv', `名称,级别,类别\n${outlets(90_000, 90_900)}`);
  const { id } = answer.json<{ id: string }>();
  await Promise.all([hand.work(id), hand.work(id), hand.work(id)]);
  const checked = await hand.job(operator, id);
  expect(checked).toMatchObject({ rowCount: 900, acceptedCount: 900 });
  expect(await hand.change(operator, 'applyImport', { id, version: checked.version })).toEqual([]);
  const working = hand.work(id);
  const { version } = await hand.job(operator, id);
  expect(await hand.change(operator, 'stopImport', { id, version })).toEqual([]);
  await working;
  const stopped = await hand.job(operator, id);
  expect(stopped).toMatchObject({ state: 'CHECKED', isRunning: false });
  expect(stopped.writtenCount).toBeLessThan(900);
  await hand.apply(operator, stopped);
  expect(await query(`select count(*)::int as count from media_outlet where name like '报90___'`)).toEqual([{ count: 900 }]);
});
