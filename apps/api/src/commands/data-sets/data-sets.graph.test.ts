import type { DataSet } from '@doorstep/demonstration/data-set';
import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { D1 } from '@doorstep/demonstration/sets/d1/d1';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../platform/database/roles.js';
import { catalogTables } from '../../platform/database/table-catalog.js';
import { StartRefusal } from '../../platform/start-refusal.js';
import { openDemonstrationHouse } from '../../platform/testing/demonstration-house.js';
import { TEST_DAY, testDistrict } from '../../platform/testing/test-district.js';
import type { TestHouse } from '../../platform/testing/test-house.js';
import { passDays } from '../demo-day.js';
import { ensureDemonstration } from '../demonstration.js';
import { districtsOf, rowsByDistrict } from './district-status.js';
import { loadDataSet } from './load-data-set.js';
import { removeDistrict } from './remove-district.js';

const OTHER = '990201';

let here: TestHouse;
beforeAll(async () => {
  here = await openDemonstrationHouse();
  await testDistrict(here, OTHER);
}, 180_000);
afterAll(() => here.close());

const rows = async (sql: string): Promise<unknown[]> => (await here.house.database.pool.query(sql)).rows;

test('the district is there with its day, and what is published of it can be read', async () => {
  expect(await rows(`select code, is_demo from district where code = '${D0.district.code}'`)).toEqual([{ code: D0.district.code, is_demo: true }]);
  expect(await rows(`select value #>> '{}' as day from setting where district_code = '${D0.district.code}' and key = 'clock.today'`)).toEqual([{ day: D0.district.today }]);
  const { rows: published } = await here.house.database.publicPool.query<{ count: string }>('select count(*) from project');
  expect(Number(published[0]?.count)).toBeGreaterThan(1_000);
});

test('every demonstration account has a login, and a personal value opens again', async () => {
  const withLogin = await rows(`select username from "user" where district_code = '${D0.district.code}' and auth_user_id is not null`);
  expect(withLogin).toHaveLength(D0.accounts.length);
  const { rows: sealed } = await here.house.database.pool.query<{ phone_encrypted: Buffer }>('select phone_encrypted from submitter where phone_encrypted is not null limit 1');
  expect(here.house.personalData.open(sealed[0]?.phone_encrypted ?? Buffer.alloc(0))).toMatch(/^1\d{10}$/);
});

test('the figures of the set come out of the public graph', async () => {
  const query = `query($asOf: Date, $period: StatisticsPeriod, $planYear: Int) {
    statistics(district: "${D0.district.code}", asOf: $asOf, period: $period, planYear: $planYear, groupBy: [TOWN]) {
      total {
        planned completed added suggestionsReceived suggestionsAccepted leverageRatio completionRate { percent }
        received { category amount { amount } } allocated { category amount { amount } } satisfaction { validAnswers rate { percent } }
      }
      rows { planned }
    }
  }`;
  interface Figures {
    readonly total: Record<string, unknown>;
    readonly rows: readonly { readonly planned: number }[];
  }
  const figures = async (scope: Record<string, unknown>): Promise<Figures> => {
    const { data, errors } = await here.ask<{ statistics: Figures }>(query, scope);
    expect(errors).toBeUndefined();
    return data.statistics;
  };
  const now = await figures({ asOf: D0.district.today, planYear: 2024 });
  expect(now.total).toMatchObject({ planned: 1530, completed: 1528, added: 250, completionRate: { percent: '99.87' } });
  expect(now.rows.reduce((sum, row) => sum + row.planned, 0)).toBe(1530);
  expect((await figures({ asOf: '2024-10-31', planYear: 2024 })).total).toMatchObject({ planned: 1524, completed: 1390, added: 244, completionRate: { percent: '91.21' } });
  const all = await figures({ asOf: D0.district.today });
  expect(all.total).toMatchObject({ suggestionsReceived: 2880, suggestionsAccepted: 2860 });
  const money = await figures({ asOf: D0.district.today, period: { from: '2023-01-01', to: '2023-12-31' } });
  expect(money.total).toMatchObject({
    received: [{ category: 'FISCAL' }, { category: 'SOCIAL', amount: { amount: '34986500.00' } }, { category: 'COLLECTIVE' }, { category: 'MIXED', amount: { amount: '9000000.00' } }],
    allocated: [{ category: 'FISCAL', amount: { amount: '148600000.00' } }, {}, {}, {}],
    leverageRatio: '0.24',
  });
  const answers = await figures({ asOf: D0.district.today, period: { from: '2024-01-01', to: D0.district.today } });
  expect(answers.total).toMatchObject({ satisfaction: { validAnswers: 3196, rate: { percent: '98.22' } } });
});

/** The words of the refusal that something ends with. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof StartRefusal)) throw new Error('It was not refused.', { cause: error });
  return error.text;
}

async function counts(): Promise<Readonly<Record<string, number>>> {
  await using client = await connect(here.house.database.ownerUrl);
  return Object.fromEntries(await rowsByDistrict(client, await catalogTables(client)));
}

test('a second load is refused as a whole, and a second start finds it done', async () => {
  const before = await counts();
  expect(await refusalOf(loadDataSet(here.house, D0))).toContain(`版本 ${D0.version}`);
  const newer = { ...D0, version: D0.version + 1 };
  expect(await refusalOf(loadDataSet(here.house, newer))).toContain('npm run data -- remove D0 && npm run data -- load D0');
  await ensureDemonstration(here.house);
  expect(await counts()).toEqual(before);
});

test('a load that fails leaves nothing', async () => {
  const before = await counts();
  const broken: DataSet = {
    ...D1,
    rows: function* (options) {
      yield* D1.rows(options);
      throw new RangeError('no title left');
    },
  };
  await expect(loadDataSet(here.house, broken)).rejects.toThrow('no title left');
  expect(await counts()).toEqual(before);
});

test('another set stands beside it, with logins and receipt numbers of its own, and goes without a trace', { timeout: 120_000 }, async () => {
  const { code, today } = D1.district;
  // A number was given already on a day on which the set has some.
  await here.house.database.pool.query(`insert into receipt_counter (day, next) values ('2024-06-20', 2)`);
  const before = await counts();
  const written = await loadDataSet(here.house, D1);
  const after = await counts();
  expect(after[code]).toBeGreaterThanOrEqual(written);
  expect({ ...after, [code]: 0 }).toEqual({ ...before, [code]: 0 });
  expect((await districtsOf(here.house.database.pool)).map((district) => [district.code, district.setKey, district.setVersion, district.today])).toEqual([
    [D0.district.code, 'D0', D0.version, D0.district.today],
    [code, 'D1', D1.version, today],
    [OTHER, null, null, TEST_DAY],
  ]);
  expect(await rows(`select username from auth."user" where username = 'd1.operator'`)).toHaveLength(1);
  const last = await rows(`select max(substr(receipt_no, 10)::int) + 1 as next from suggestion where receipt_no like '20240620-%'`);
  expect(await rows(`select next from receipt_counter where day = '2024-06-20'`)).toEqual(last);
  await using client = await connect(here.house.database.ownerUrl);
  expect(await removeDistrict(client, code)).toBeGreaterThanOrEqual(written);
  expect(await counts()).toEqual(before);
  expect(await rows('select from auth."user"')).toHaveLength(D0.accounts.length);
});

test('days pass with their duties, for the demonstration district only', { timeout: 120_000 }, async () => {
  expect(await passDays(here.house, 2)).toBe('2024-11-17');
  const { rows: days } = await here.house.database.pool.query<{ day: string }>(
    `select value #>> '{}' as day from setting where key = 'clock.today' order by district_code`,
  );
  expect(days.map(({ day }) => day)).toEqual(['2024-11-17', TEST_DAY]);
});

test('the whole district can be removed again; the others stay', { timeout: 240_000 }, async () => {
  await using client = await connect(here.house.database.ownerUrl);
  await removeDistrict(client, D0.district.code);
  expect(Object.keys(await counts())).toEqual([OTHER]);
  expect(await rows('select code from district')).toEqual([{ code: OTHER }]);
  expect(await rows('select count(*)::int as logins from auth."user"')).toEqual([{ logins: 0 }]);
  await client.query(`update district set is_demo = false where code = '${OTHER}'`);
  expect(await refusalOf(removeDistrict(client, OTHER))).toContain(OTHER);
});
