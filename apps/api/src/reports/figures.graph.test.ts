import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { INDICATORS } from './indicators/catalogue.js';

let test: TestHouse;
let district: TestDistrict;
let other: TestDistrict;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  other = await testDistrict(test, '990202');
  await addSupervisors(district.towns[0], 3);
  await addSupervisors(district.towns[1], 7);
  await addSupervisors(null, 9);
});
afterAll(() => test.close());

/** Supervisors in office since 2023; the term ends in 2025. */
async function addSupervisors(town: string | null, count: number): Promise<void> {
  await test.house.database.pool.query(
    `insert into supervisor (id, district_code, kind, tier, identity, nominated_by_id, town_code, appointed_on, active_from, term_ends_on, certificate_no, state)
     select gen_random_uuid(), $1, 'SUPERVISOR', case when $2::text is null then 'DISTRICT' else 'TOWN' end, 'OTHER', $4, $2, '2023-03-01', '2023-03-01', '2025-03-01', coalesce($2, 'D') || n, 'ACTIVE'
     from generate_series(1, $3) n`,
    [district.code, town, count, district.organizations.taskForce],
  );
}

interface Figure {
  key: string;
  value: string | null;
  hidden: string | null;
  numerator: string | null;
  denominator: string | null;
}
interface Answer {
  statistics: { total: { figures: Figure[] }; rows: { groups: { code: string | null }[]; figures: Figure[] }[] };
}
const QUERY = `query($district: String!, $of: [FigureInput!]!, $groupBy: [StatisticsDimension!]) {
  statistics(district: $district, groupBy: $groupBy) {
    total { figures(of: $of) { key value numerator denominator hidden } }
    rows { groups { code } figures(of: $of) { key value numerator denominator hidden } }
  }
}`;
const ask = (of: readonly object[], groupBy: readonly string[] = []) => test.ask<Answer>(QUERY, { district: district.code, of, groupBy });

describe('figures', () => {
  it('gives the public indicators of an empty district, each group from one statement', async () => {
    const codes: Readonly<Record<string, unknown>> = { isAsset: true, type: 'BUS_SHELTER', roster: 'COLLECTOR', metric: 'DAILY_VISITORS' };
    const figures: Figure[] = [];
    const groups = Map.groupBy(INDICATORS.filter(({ isPublic }) => isPublic), ({ group }) => group);
    for (const indicators of groups.values()) {
      const of = indicators.map(({ key, needs }) => ({ key, ...Object.fromEntries(needs.map((name) => [name, codes[name]])) }));
      const statements = await test.statementsOf(async () => {
        const answer = await test.ask<Answer>(`query($district: String!, $of: [FigureInput!]!) { statistics(district: $district) { total { figures(of: $of) { key value numerator denominator hidden indicator { name definition denominator splits } } } } }`, { district: other.code, of });
        expect(answer.errors).toBeUndefined();
        figures.push(...answer.data.statistics.total.figures);
      });
      expect(statements).toBe(1);
    }
    expect(figures.map(({ key }) => key)).toEqual([...groups.values()].flat().map(({ key }) => key));
    const rate = figures.find(({ key }) => key === 'project.completionRate');
    expect(rate).toMatchObject({ value: null, numerator: '0', denominator: '0' });
    expect(figures.find(({ key }) => key === 'fund.received')).toMatchObject({ value: '0.00', numerator: null });
  });

  it('takes every split that the catalogue claims of a public indicator', async () => {
    const codes: Readonly<Record<string, unknown>> = { isAsset: true, type: 'BUS_SHELTER', roster: 'COLLECTOR', metric: 'DAILY_VISITORS' };
    const open = INDICATORS.filter(({ isPublic }) => isPublic);
    for (const split of new Set(open.flatMap(({ splits }) => splits))) {
      const claiming = open.filter(({ splits }) => splits.includes(split));
      for (let from = 0; from < claiming.length; from += 12) {
        const of = claiming.slice(from, from + 12).map(({ key, needs }) => ({ key, ...Object.fromEntries(needs.map((name) => [name, codes[name]])) }));
        const answer = await ask(of, [split]);
        expect([split, answer.errors]).toEqual([split, undefined]);
        for (const { figures } of answer.data.statistics.rows) expect(figures.map(({ key }) => key)).toEqual(of.map(({ key }) => key));
      }
    }
  });

  it('answers other days of one figure side by side', async () => {
    const { data } = await ask([{ key: 'super.inOffice', asOf: '2023-02-28' }, { key: 'super.inOffice', asOf: '2025-02-28' }, { key: 'super.inOffice', asOf: '2025-03-01' }, { key: 'super.inOffice', kind: 'EXPERT_OBSERVER' }]);
    expect(data.statistics.total.figures.map(({ value }) => value)).toEqual(['0', '19', '0', '0']);
  });

  it('hides fewer than five persons, and the next cell from which they could be computed', async () => {
    const { data } = await ask([{ key: 'super.inOffice' }], ['TOWN']);
    expect(data.statistics.total.figures[0]).toMatchObject({ value: '19', hidden: null });
    expect(data.statistics.rows.map(({ groups: [group], figures: [figure] }) => [group?.code, figure?.value, figure?.hidden])).toEqual([
      [district.towns[0], null, 'FEW_PERSONS'],
      [district.towns[1], null, 'FEW_PERSONS'],
      [null, '9', null],
    ]);
  });

  it('tells staff every number', async () => {
    const operator = await district.staff('OPERATOR');
    const { data } = await test.askAs<Answer>(operator, `{ statistics(groupBy: [TOWN]) { rows { figures(of: [{ key: "super.inOffice" }]) { value hidden } } } }`);
    expect(data.statistics.rows.map(({ figures: [figure] }) => figure?.value)).toEqual(['3', '7', '9']);
  });

  it.each([
    [{ key: 'project.unheardOf' }, [], 'UNKNOWN_INDICATOR'],
    [{ key: 'report.late' }, [], 'UNKNOWN_INDICATOR'],
    [{ key: 'project.planned', quarter: '2024Q3' }, [], 'ARGUMENT_NOT_TAKEN'],
    [{ key: 'project.planned', from: '2024-01-01' }, [], 'ARGUMENT_NOT_TAKEN'],
    [{ key: 'project.assets' }, [], 'ARGUMENT_MISSING'],
    [{ key: 'project.output', type: 'CASTLE' }, [], 'UNKNOWN_CODE'],
    [{ key: 'eval.issued' }, ['SECTOR'], 'SPLIT_NOT_TAKEN'],
    [{ key: 'super.inOffice' }, ['TOWN', 'KIND'], 'SPLIT_NOT_TAKEN'],
    [{ key: 'project.planned' }, ['TOWN', 'TIER', 'SECTOR'], 'BAD_USER_INPUT'],
  ])('refuses %o split by %o: %s', async (figure, groupBy, code) => {
    const answer = await ask([figure], groupBy);
    expect(answer.errors?.[0]?.extensions['code']).toBe(code);
  });

  it('judges the code of every request, although the statement is compiled once', async () => {
    expect((await ask([{ key: 'project.output', type: 'BUS_SHELTER' }])).errors).toBeUndefined();
    expect((await ask([{ key: 'project.output', type: 'CASTLE' }])).errors?.[0]?.extensions['code']).toBe('UNKNOWN_CODE');
  });
});

describe('the catalogue', () => {
  const query = `{ indicators { key name nameEn unit definition numerator denominator isAdditive arguments splits isPublic } }`;

  it('names the public indicators to everyone and all of them to staff', async () => {
    const open = await test.ask<{ indicators: { key: string; isPublic: boolean }[] }>(query);
    expect(open.data.indicators.every(({ isPublic }) => isPublic)).toBe(true);
    const auditor = await district.staff('AUDITOR');
    const whole = await test.askAs<{ indicators: { key: string }[] }>(auditor, query);
    expect(whole.data.indicators.map(({ key }) => key)).toEqual(INDICATORS.map(({ key }) => key));
    expect(open.data.indicators.length).toBeLessThan(whole.data.indicators.length);
  });
});

describe('a comparison', () => {
  const query = `query($districts: [String!]!) { compare(districts: $districts, planYears: [2023, 2024], of: [{ key: "project.planned" }, { key: "super.inOffice" }]) {
    rows { districtCode planYear isDemo figures { value } } leftOut { districtCode reason } } }`;

  it('puts districts and years side by side in one statement', async () => {
    let answer: { data: unknown } | undefined;
    const statements = await test.statementsOf(async () => {
      answer = await test.ask(query, { districts: [other.code, district.code, '000000'] });
    });
    expect(statements).toBe(1);
    expect(answer?.data).toEqual({
      compare: {
        rows: [
          { districtCode: other.code, planYear: 2023, isDemo: true, figures: [{ value: '0' }, { value: '0' }] },
          { districtCode: other.code, planYear: 2024, isDemo: true, figures: [{ value: '0' }, { value: '0' }] },
          { districtCode: district.code, planYear: 2023, isDemo: true, figures: [{ value: '0' }, { value: '19' }] },
          { districtCode: district.code, planYear: 2024, isDemo: true, figures: [{ value: '0' }, { value: '19' }] },
        ],
        leftOut: [{ districtCode: '000000', reason: 'UNKNOWN' }],
      },
    });
  });

  it('leaves demonstration districts out beside real ones', async () => {
    await test.house.database.pool.query('update district set is_demo = false where code = $1', [other.code]);
    const { data } = await test.ask<{ compare: { rows: { districtCode: string }[]; leftOut: object[] } }>(query, { districts: [other.code, district.code] });
    expect(data.compare.rows.map(({ districtCode }) => districtCode)).toEqual([other.code, other.code]);
    expect(data.compare.leftOut).toEqual([{ districtCode: district.code, reason: 'DEMONSTRATION' }]);
  });
});

describe('the records behind a figure', () => {
  const query = `query($of: [FigureInput!]!, $part: FigurePart! = NUMERATOR, $townCode: String) {
    indicatorRows(of: $of, part: $part, townCode: $townCode, pageSize: 10) { totalItems ledger items { id label link } } }`;
  interface Rows {
    indicatorRows: { totalItems: number; ledger: string | null; items: { id: string; label: string; link: string | null }[] };
  }

  it('are those that the figure counts, with a link to the ledger', async () => {
    const operator = await district.staff('OPERATOR');
    const statements = await test.statementsOf(async () => {
      const { data } = await test.askAs<Rows>(operator, query, { of: [{ key: 'super.inOffice', kind: 'SUPERVISOR' }], townCode: district.towns[1] });
      expect(data.indicatorRows).toMatchObject({ totalItems: 7, ledger: `/supervisors?townCode=${district.towns[1]}` });
      expect(data.indicatorRows.items[0]?.link).toMatch(/^\/supervisors\/spv_[0-9a-f]{32}$/);
    });
    expect(statements).toBe(1);
  });

  it('stay inside what the viewer may read', async () => {
    const clerk = await district.staff('TOWN_CLERK');
    const { data } = await test.askAs<Rows>(clerk, query, { of: [{ key: 'super.inOffice' }] });
    expect(data.indicatorRows.totalItems).toBe(3);
    const elsewhere = await test.askAs<Rows>(clerk, query, { of: [{ key: 'super.inOffice' }], townCode: district.towns[1] });
    expect(elsewhere.data.indicatorRows.totalItems).toBe(3);
    const department = await district.staff('DEPARTMENT_CLERK');
    const unseen = await test.askAs<Rows>(department, query, { of: [{ key: 'super.inOffice' }] });
    expect(unseen.data.indicatorRows.totalItems).toBe(0);
  });

  it('are refused where a figure has no denominator, or nothing to list', async () => {
    const operator = await district.staff('OPERATOR');
    for (const variables of [{ of: [{ key: 'super.inOffice' }], part: 'DENOMINATOR' }, { of: [{ key: 'scheme.period' }] }, { of: [] }]) {
      const { errors } = await test.askAs<Rows>(operator, query, variables);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('can be listed for every indicator that says so', async () => {
    const operator = await district.staff('OPERATOR');
    const needs: Readonly<Record<string, unknown>> = { isAsset: true, type: 'BUS_SHELTER', roster: 'COLLECTOR', metric: 'DAILY_VISITORS' };
    for (const indicator of INDICATORS) {
      const of = [{ key: indicator.key, ...Object.fromEntries(indicator.needs.map((name) => [name, needs[name]])) }];
      for (const [part, measure] of [['NUMERATOR', indicator.numerator], ['DENOMINATOR', indicator.denominator]] as const) {
        if (!measure?.source.record) continue;
        const { errors } = await test.askAs<Rows>(operator, query, { of, part });
        expect([indicator.key, part, errors]).toEqual([indicator.key, part, undefined]);
      }
    }
  });
});
