import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  await addProjects();
});
afterAll(() => test.close());

/** Three projects in the first town, one in the second, one of the district; two of them completed; one more cancelled, one voided. */
async function addProjects(): Promise<void> {
  const { pool } = test.house.database;
  const plan = await pool.query<{ id: string }>(
    `insert into annual_plan (id, district_code, year, tier, state) values (gen_random_uuid(), $1, 2024, 'DISTRICT', 'IMPLEMENTING') returning id`,
    [district.code],
  );
  const [first, second] = district.towns;
  const rows: [string, string | null, string, string | null, string | null, boolean][] = [
    ['P1', first, 'TOWN', '2024-06-01', null, false],
    ['P2', first, 'TOWN', '2024-11-14', null, false],
    ['P3', first, 'TOWN', '2024-11-15', null, false],
    ['P4', second, 'TOWN', null, null, false],
    ['P5', null, 'DISTRICT', null, null, false],
    ['P6', second, 'TOWN', null, '2024-10-01', false],
    ['P7', second, 'TOWN', '2024-05-01', null, true],
  ];
  for (const [code, town, tier, completedOn, cancelledOn, isVoided] of rows) {
    await pool.query(
      `insert into project (id, district_code, code, title, summary, content, tier, scale, stream, plan_origin, plan_year, is_asset,
         is_public_place, source_level, town_code, main_sector_id, sector_ids, plan_id, planned_start_on, planned_end_on, listed_on, started_on, completed_on, cancelled_on, state, voided_at, void_reason)
       values (gen_random_uuid(), $1, $2, $2, '', '', $4, 'NORMAL', 'BOTTOM_UP', 'INITIAL_PLAN', 2024, true, true, 'DISTRICT', $3, $8, array[$8::uuid], $9, '2024-01-01', '2024-12-31', '2024-01-10', '2024-02-01', $5, $6,
         case when $6::date is not null then 'CANCELLED' when $5::date is not null then 'COMPLETED' else 'IMPLEMENTING' end, case when $7 then now() end, case when $7 then '误录' end)`,
      [district.code, code, town, tier, completedOn, cancelledOn, isVoided, district.sectorId, plan.rows[0]?.id],
    );
  }
}

interface Row {
  groups: { code: string | null; name: string | null }[];
  planned: number;
  completed: number;
}

describe('statistics', () => {
  const query = `query($district: String!, $asOf: Date) {
    statistics(district: $district, asOf: $asOf, planYear: 2024, groupBy: [TOWN]) {
      asOf
      total { planned completed completionRate { numerator denominator percent } received { category amount { amount } } leverageRatio satisfaction { isSampleTooSmall validAnswers rate { percent } } }
      rows { groups { dimension code name } planned completed }
    }
  }`;

  it('counts by dated facts, in one statement, and the towns with "no town" make the whole', async () => {
    let answer: { data: { statistics: { asOf: string; total: Record<string, unknown>; rows: Row[] } } } | undefined;
    const statements = await test.statementsOf(async () => {
      answer = await test.ask(query, { district: district.code });
    });
    expect(statements).toBe(1);
    const figures = answer?.data.statistics;
    expect(figures?.asOf).toBe('2024-11-14');
    expect(figures?.total).toMatchObject({
      planned: 5,
      completed: 2,
      completionRate: { numerator: '2', denominator: '5', percent: '40.00' },
      leverageRatio: null,
      received: [
        { category: 'FISCAL', amount: { amount: '0.00' } },
        { category: 'SOCIAL' },
        { category: 'COLLECTIVE' },
        { category: 'MIXED' },
      ],
      satisfaction: { isSampleTooSmall: false, validAnswers: 0, rate: { percent: null } },
    });
    expect(figures?.rows.map(({ groups: [group], planned, completed }) => [group?.code, group?.name, planned, completed])).toEqual([
      [district.towns[0], '城关街道', 3, 2],
      [district.towns[1], '青山镇', 1, 0],
      [null, null, 1, 0],
    ]);
  });

  it('gives the figure of an earlier day', async () => {
    const answer = await test.ask<{ statistics: { total: Row } }>(query, { district: district.code, asOf: '2024-09-30' });
    expect(answer.data.statistics.total).toMatchObject({ planned: 6, completed: 1, completionRate: { percent: '16.67' } });
  });

  it('has no data for a district that is not there', async () => {
    const answer = await test.ask<{ statistics: null }>(query, { district: '000000', asOf: '2024-09-30' });
    expect(answer).toMatchObject({ data: { statistics: null } });
    expect(answer.errors).toBeUndefined();
  });
});
