import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../platform/database/roles.js';
import { openDemonstrationHouse } from '../platform/testing/demonstration-house.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import type { TestHouse } from '../platform/testing/test-house.js';
import { passDays } from './demo-day.js';
import { ensureDemonstration, loadDataSet } from './demo-load.js';
import { removeDistrict } from './district-rows.js';

let here: TestHouse;
beforeAll(async () => {
  here = await openDemonstrationHouse();
  await testDistrict(here, '990201');
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

test('a second load is refused as a whole, and a second start finds it done', async () => {
  const before = await rows('select count(*) from project');
  await expect(loadDataSet(here.house, D0)).rejects.toThrow('duplicate key');
  await ensureDemonstration(here.house);
  expect(await rows('select count(*) from project')).toEqual(before);
});

test('days pass with their duties, for the demonstration district only', { timeout: 120_000 }, async () => {
  expect(await passDays(here.house, 2)).toBe('2024-11-17');
  const { rows: days } = await here.house.database.pool.query<{ day: string }>(
    `select value #>> '{}' as day from setting where key = 'clock.today' order by district_code`,
  );
  expect(days.map(({ day }) => day)).toEqual(['2024-11-17', TEST_DAY]);
});

test('the whole district can be removed again; the other one stays', { timeout: 120_000 }, async () => {
  await using client = await connect(here.house.database.ownerUrl);
  await removeDistrict(client, D0.district.code);
  expect(await rows('select code from district')).toEqual([{ code: '990201' }]);
  expect(await rows('select count(*)::int as projects from project')).toEqual([{ projects: 0 }]);
  expect(await rows('select count(*)::int as logins from auth."user"')).toEqual([{ logins: 0 }]);
});
