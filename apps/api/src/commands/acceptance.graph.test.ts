import { readFileSync } from 'node:fs';
import type { DataSet } from '@doorstep/demonstration/data-set';
import { DATA_SETS } from '@doorstep/demonstration/data-sets';
import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestHouse } from '../platform/testing/test-house.js';
import { computeFigures } from '../reports/compute-figures.js';
import type { ComputedFigure } from '../reports/compute-figures.js';
import type { SaidFigure } from '../reports/figure-slots.js';
import type { FigureRequest } from '../reports/indicators/figure-request.js';
import { INDICATORS } from '../reports/indicators/catalogue.js';
import { analyzeTables, loadDataSet } from './data-sets/load-data-set.js';
import { figuresOf, printedFigure } from './figures.js';
import type { PrintedFigure } from './figures.js';

interface Expected extends Pick<SaidFigure, 'slot' | 'rule' | 'style' | 'unit'> {
  readonly key: string;
  readonly value: number | string;
  readonly numerator?: number | string;
  readonly denominator?: number | string;
  readonly phrase: string;
  readonly scope: Omit<FigureRequest, 'key'>;
}

const file = new URL('../reports/acceptance-expected.fixture.json', import.meta.url);
const expected = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { readonly today: string; readonly figures: readonly Expected[] }>>;
const sets = DATA_SETS.filter(({ key }) => expected[key]);

let here: TestHouse;
/** What each set gave while it was the newest one, before the others came beside it. */
const before = new Map<string, PrintedFigure[]>();

const printed = async (set: DataSet): Promise<PrintedFigure[]> => {
  const rows = expected[set.key]?.figures ?? [];
  const { code, today } = set.district;
  return Promise.all(rows.map(async (row) => printedFigure({ ...row, figure: { key: row.key, ...row.scope } }, (await compute(code, today, { key: row.key, ...row.scope })) as ComputedFigure)));
};

async function compute(code: string, today: string, request: FigureRequest): Promise<ComputedFigure | undefined> {
  return (await computeFigures(here.house.database.kysely as unknown as Kysely<never>, { code, today }, [request]))[0];
}

beforeAll(async () => {
  here = await TestHouse.open();
  for (const set of sets) {
    await loadDataSet(here.house, set);
    await analyzeTables(here.house);
    before.set(set.key, await printed(set));
  }
}, 600_000);
afterAll(() => here.close());

describe.each(sets.map((set) => [set.key, set] as const))('district %s', (key, set) => {
  it('gives every expected value, numerator, denominator and phrase', async () => {
    const wanted = expected[key]?.figures ?? [];
    expect(set.district.today).toBe(expected[key]?.today);
    for (const [index, { slot, key: indicator, value, numerator, denominator, phrase, scope }] of wanted.entries()) {
      const found = before.get(key)?.[index];
      const { slot: _slot, ...rest } = found as PrintedFigure;
      const parts = numerator === undefined ? {} : { numerator, denominator };
      expect([slot, scope, rest]).toEqual([slot, scope, { ...rest, key: indicator, value, phrase, ...parts }]);
    }
  });

  it('gives the same digits beside the others', async () => {
    expect(await printed(set)).toEqual(before.get(key));
  });

  it('is asked by the list of the product as by the expectations', () => {
    const listed = figuresOf(key, set.district.today).map(({ figure, slot, ...words }) => ({ slot, figure, ...words }));
    const wanted = (expected[key]?.figures ?? []).map(({ slot, key: indicator, scope, rule, style, unit }) => ({ slot, figure: { key: indicator, ...scope }, rule, style, unit }));
    expect(listed).toEqual(wanted);
  });

  it.each(['TOWN', 'SECTOR'] as const)('adds up by %s to the whole, for every additive indicator', async (dimension) => {
    const auditor = await anAuditor(set.district.code);
    const needs: Readonly<Record<string, unknown>> = { isAsset: true, type: 'BUS_SHELTER', roster: 'COLLECTOR', metric: 'DAILY_VISITORS' };
    const additive = INDICATORS.filter(({ isAdditive, splits }) => isAdditive && splits.includes(dimension));
    expect(additive.length).toBeGreaterThan(20);
    for (let from = 0; from < additive.length; from += 20) {
      const of = additive.slice(from, from + 20).map((indicator) => ({ key: indicator.key, ...Object.fromEntries(indicator.needs.map((name) => [name, needs[name]])) }));
      const answer = await here.askAs<{ statistics: { total: { figures: Value[] }; rows: { figures: Value[] }[] } }>(
        auditor,
        'query($of: [FigureInput!]!, $groupBy: [StatisticsDimension!]) { statistics(groupBy: $groupBy) { total { figures(of: $of) { key value } } rows { figures(of: $of) { key value } } } }',
        { of, groupBy: [dimension] },
      );
      expect(answer.errors).toBeUndefined();
      const { total, rows } = answer.data.statistics;
      const sums = total.figures.map(({ key: indicator }, index) => [indicator, centsOf(rows.map(({ figures }) => figures[index]?.value))]);
      expect(sums).toEqual(total.figures.map(({ key: indicator, value }) => [indicator, centsOf([value])]));
    }
  });
});

interface Value {
  readonly key: string;
  readonly value: string | null;
}

const centsOf = (values: readonly (string | null | undefined)[]): string =>
  String(values.reduce((sum, value) => sum + BigInt(Math.round(Number(value ?? '0') * 100)), 0n));

async function anAuditor(code: string): Promise<Viewer> {
  const { rows } = await here.house.database.pool.query<{ id: string; organization_id: string }>(
    `select u.id, u.organization_id from "user" u where u.district_code = $1 order by u.created_at, u.id limit 1`,
    [code],
  );
  const [user] = rows as [{ id: string; organization_id: string }];
  return { userId: user.id, districtCode: code, organizationId: user.organization_id, grants: [{ role: 'AUDITOR', scopeCode: '' }] };
}

describe('history', () => {
  it('keeps the figures of earlier days when something happens today', async () => {
    const set = sets[0] as DataSet;
    const { code, today } = set.district;
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    const asked = INDICATORS.filter(({ needs, kind }) => needs.length === 0 && kind !== 'TEXT').map(({ key }) => key);
    const at = async (asOf: string): Promise<Record<string, string | null>> => {
      const values: Record<string, string | null> = {};
      // One after the other: all at once would wait for a connection longer than a connection is waited for.
      for (const key of asked) values[key] = (await compute(code, today, { key, asOf }))?.value ?? null;
      return values;
    };
    const formerly = await at(yesterday);
    const now = await at(today);
    const { rows } = await here.house.database.pool.query<{ id: string; version: number; target: string }>(
      `select s.id, s.version, t.id as target from suggestion s join suggestion t on t.district_code = s.district_code and t.state = 'HANDLING' and t.archived_at is null
       where s.district_code = $1 and s.state = 'RECEIVED' and s.voided_at is null order by s.id, t.id limit 1`,
      [code],
    );
    const [row] = rows as [{ id: string; version: number; target: string }];
    const operator: Viewer = { ...(await anAuditor(code)), grants: [{ role: 'OPERATOR', scopeCode: '' }] };
    const merged = await here.askAs<{ mergeSuggestion: { errors: { code: string }[] } }>(operator, 'mutation($input: MergeSuggestionInput!) { mergeSuggestion(input: $input) { errors { code } } }', {
      input: { id: publicId('sug', row.id), version: row.version, targetId: publicId('sug', row.target) },
    });
    expect([merged.errors, merged.data.mergeSuggestion.errors]).toEqual([undefined, []]);
    expect(await at(yesterday)).toEqual(formerly);
    const later = await at(today);
    expect(Number(now['sugg.received']) - Number(later['sugg.received'])).toBe(1);
  });
});
