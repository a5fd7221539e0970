import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeadlinePolicy } from './deadline-policy.entity.js';
import { dueOn, termOf } from './deadlines.js';
import { limitDay } from './graph/limit-day.js';
import type { Act } from './operation/act.js';
import { inTransaction } from './operation/run-operation.js';
import type { TestDistrict } from './testing/test-district.js';
import { testDistrict } from './testing/test-district.js';
import { TestHouse } from './testing/test-house.js';
import { WorkCalendar } from './work-calendar.entity.js';

let test: TestHouse;
let district: TestDistrict;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  const em = test.house.database.orm.em.fork();
  const { code } = district;
  for (const date of ['2024-11-21', '2024-11-22', '2025-01-01']) em.create(WorkCalendar, { districtCode: code, date, isWorkingDay: false, name: '休' });
  em.create(WorkCalendar, { districtCode: code, date: '2024-11-23', isWorkingDay: true, name: '班' });
  const limit = (key: string, amount: number, unit: DeadlinePolicy['unit'], validFrom: string) =>
    em.create(DeadlinePolicy, { districtCode: code, key, amount, unit, startEvent: 'completedOn', basis: 'test', validFrom });
  limit('acceptance', 10, 'WORKING', '2024-11-18');
  limit('acceptance', 2, 'MONTH', '2024-12-01');
  limit('acceptance', 1, 'YEAR', '2024-12-05');
  limit('acceptance', 0, 'WORKING', '2024-12-10');
  await em.flush();
});
afterAll(() => test.close());

const inAct = <T>(work: (act: Act) => Promise<T>): Promise<T> =>
  inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'test', work);

const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The day as a page reads it. */
async function readDay(startOn: string): Promise<string | undefined> {
  const row = { alias: 'given', column: () => sql.lit(district.code) } as never;
  const { sql: text } = sql`select ${limitDay('acceptance', row, sql`date ${sql.lit(startOn)}`)}::text as day`.compile(compiler);
  const { rows } = await test.house.database.pool.query<{ day: string }>(text);
  return rows[0]?.day;
}

describe('a limit that the district changed', () => {
  it.each([
    ['2024-11-14', '2024-12-16', 'the seed: 30 days, moved from a Saturday'],
    ['2024-11-17', '2024-12-17', 'the day before the change'],
    ['2024-11-18', '2024-12-03', '10 working days with two days of rest and a Saturday at work'],
    ['2024-12-31', '2024-12-31', 'no days at all'],
    ['2024-12-02', '2025-02-02', 'two months, which do not move'],
    ['2024-12-07', '2025-12-07', 'a year'],
    ['2024-12-14', '2024-12-16', 'no days from a Saturday'],
  ])('counts from %s to %s: %s', async (startOn, expected) => {
    expect(await inAct((act) => dueOn(act, 'acceptance', startOn))).toBe(expected);
    expect(await readDay(startOn)).toBe(expected);
  });

  it('is the one of today where no start is named', async () => {
    expect(await inAct((act) => termOf(act, 'acceptance'))).toMatchObject({ amount: 30, unit: 'CALENDAR' });
  });
});
