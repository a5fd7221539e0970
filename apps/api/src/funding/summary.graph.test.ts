import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestHouse } from '../platform/testing/test-house.js';
import type { ContributionRow, MoneyRow } from './money.fixture.js';
import { MoneyFixture } from './money.fixture.js';

let test: TestHouse;
let fixture: MoneyFixture;
let projectId: string;

const SUMS = `received { amount currency } allocated { amount } spent { amount } leverageRatio
  byCategory { category received { amount } } byForm { form received { amount } }`;
interface Sums {
  readonly received: MoneyRow & { readonly currency: string };
  readonly allocated: MoneyRow;
  readonly spent: MoneyRow;
  readonly leverageRatio: string | null;
  readonly byCategory: readonly { readonly category: string; readonly received: MoneyRow }[];
  readonly byForm: readonly { readonly form: string; readonly received: MoneyRow }[];
}

beforeAll(async () => {
  test = await TestHouse.open();
  fixture = await MoneyFixture.in(test);
  projectId = await fixture.project();
});
afterAll(() => test.close());

/** Money of a source that is received and, when asked, allocated to the project. */
async function give(category: string, form: string, amount: string, more: { on?: string; allocated?: string; pool?: boolean } = {}): Promise<ContributionRow> {
  const given = await fixture.agreed(more.pool ? null : projectId, amount, { sourceId: await fixture.source(category), form });
  const { on = '2024-06-01' } = more;
  const received = await fixture.moved(given.id, 'RECEIPT', amount, { on });
  return more.allocated ? fixture.moved(given.id, 'ALLOCATION', more.allocated, { projectId, on }) : received;
}

const summary = async (variables: object = {}) => {
  const query = `query($districtCode: String!, $year: Int) { fundingSummary(districtCode: $districtCode, year: $year) { ${SUMS} } }`;
  return test.ask<{ fundingSummary: Sums | null }>(query, { districtCode: fixture.district.code, ...variables });
};

describe('the money of a district', () => {
  it('has no ratio without fiscal money', async () => {
    expect((await summary()).data.fundingSummary).toEqual({
      received: { amount: '0.00', currency: 'CNY' }, allocated: { amount: '0.00' }, spent: { amount: '0.00' }, leverageRatio: null, byCategory: [], byForm: [],
    });
  });

  it('is exact, with MIXED listed beside the ratio and labour in a line of its own', async () => {
    await give('FISCAL', 'APPROPRIATION', '100000000000000.01', { allocated: '100000000000000.01' });
    await give('SOCIAL', 'DONATION', '23543500000000.33');
    await give('COLLECTIVE', 'VILLAGE_FUND', '7.10');
    await give('MIXED', 'OTHER', '9000000.00');
    await give('SOCIAL', 'LABOUR', '555.00');
    const { data } = await summary();
    expect(data.fundingSummary).toMatchObject({
      received: { amount: '123543509000007.44' },
      allocated: { amount: '100000000000000.01' },
      leverageRatio: '0.24',
      byCategory: [
        { category: 'FISCAL', received: { amount: '100000000000000.01' } },
        { category: 'SOCIAL', received: { amount: '23543500000000.33' } },
        { category: 'COLLECTIVE', received: { amount: '7.10' } },
        { category: 'MIXED', received: { amount: '9000000.00' } },
      ],
      byForm: [
        { form: 'APPROPRIATION', received: { amount: '100000000000000.01' } },
        { form: 'VILLAGE_FUND', received: { amount: '7.10' } },
        { form: 'DONATION', received: { amount: '23543500000000.33' } },
        { form: 'LABOUR', received: { amount: '555.00' } },
        { form: 'OTHER', received: { amount: '9000000.00' } },
      ],
    });
  });

  it.each([
    ['990211', '200.00', '0.99', '0.00'],
    ['990212', '200.00', '1.00', '0.01'],
    ['990213', '3.00', '2.00', '0.67'],
    ['990214', '30180000.00', '36240000.00', '1.20'],
    ['990215', '148600000.00', '34986500.00', '0.24'],
  ])('rounds the ratio half up (%s): fiscal %s, social %s', async (code, fiscal, social, ratio) => {
    const own = await MoneyFixture.in(test, code);
    const id = await own.project();
    const line = await own.agreed(id, fiscal, { sourceId: await own.source('FISCAL'), form: 'APPROPRIATION' });
    await own.moved(line.id, 'RECEIPT', fiscal);
    await own.moved(line.id, 'ALLOCATION', fiscal, { projectId: id });
    await own.moved((await own.agreed(id, social)).id, 'RECEIPT', social);
    expect((await summary({ districtCode: code })).data.fundingSummary?.leverageRatio).toBe(ratio);
  });

  it('has a ratio below 0 in a year in which more was reversed than came in', async () => {
    const own = await MoneyFixture.in(test, '990216');
    const id = await own.project();
    const line = await own.agreed(id, '100.00', { sourceId: await own.source('FISCAL'), form: 'APPROPRIATION' });
    await own.moved(line.id, 'RECEIPT', '100.00');
    await own.moved(line.id, 'ALLOCATION', '100.00', { projectId: id });
    const given = await own.agreed(id, '80.00');
    const receipt = await own.recorded(given.id, 'RECEIPT', '80.00', { on: '2023-12-31' });
    await own.approve(receipt);
    await own.moved(given.id, 'REVERSAL', '80.00', { reversesId: receipt.id });
    expect((await summary({ districtCode: '990216', year: 2024 })).data.fundingSummary?.leverageRatio).toBe('-0.80');
  });

  it('counts a movement and its reversal each on its own day', async () => {
    const second = await MoneyFixture.in(test, '990202');
    const { id } = await second.agreed(await second.project(), '80.00');
    const receipt = await second.recorded(id, 'RECEIPT', '80.00', { on: '2023-12-31' });
    await second.approve(receipt);
    await second.moved(id, 'REVERSAL', '80.00', { on: '2024-01-01', reversesId: receipt.id });
    const received = async (year?: number) =>
      (await summary({ districtCode: '990202', ...(year ? { year } : {}) })).data.fundingSummary?.received.amount;
    expect([await received(2023), await received(2024), await received()]).toEqual(['80.00', '-80.00', '0.00']);
  });

  it('is null for no district and refuses a year that is none', async () => {
    expect((await summary({ districtCode: '000000' })).data.fundingSummary).toBeNull();
    expect((await summary({ year: 2_000_000_000 })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is one statement, whatever is asked of it', async () => {
    expect(await test.statementsOf(() => summary())).toBe(1);
  });
});

describe('the money of a project, for staff', () => {
  it('sums what was given to it and what pools allocate to it, in one statement', async () => {
    const own = await MoneyFixture.in(test, '990203');
    const id = await own.project();
    const given = await own.agreed(id, '100.00');
    await own.moved(given.id, 'RECEIPT', '100.00');
    const pool = await own.agreed(null, '50.00');
    await own.moved(pool.id, 'RECEIPT', '50.00', { projectId: id });
    const wrong = await own.recorded(pool.id, 'ALLOCATION', '30.00', { projectId: id });
    await own.approve(wrong);
    await own.moved(pool.id, 'REVERSAL', '30.00', { reversesId: wrong.id });
    await own.moved(pool.id, 'ALLOCATION', '20.00', { projectId: id });
    await own.recorded(given.id, 'ALLOCATION', '5.00', { projectId: id });
    const query = `query($id: ID!) { project(id: $id) { money { ${SUMS} } contributions { id project { id } } transactionsAwaitingApproval { kind } } }`;
    let answer: unknown;
    expect(await test.statementsOf(async () => (answer = await test.askAs(own.operator, query, { id })))).toBe(1);
    expect(answer).toMatchObject({
      data: {
        project: {
          money: { received: { amount: '150.00' }, allocated: { amount: '20.00' }, spent: { amount: '0.00' }, leverageRatio: null },
          contributions: [{ id: given.id, project: { id } }],
          transactionsAwaitingApproval: [{ kind: 'ALLOCATION' }],
        },
      },
    });
    const secretary = await own.district.staff('VILLAGE_SECRETARY');
    expect((await test.askAs(secretary, query, { id })).data).toMatchObject({ project: { contributions: [], transactionsAwaitingApproval: [] } });
  });
});

describe('the money of a project, in public', () => {
  const query = `query($id: ID!, $after: String) { node(id: $id) { ... on Project { title money { ${SUMS} }
    contributions(first: 1, after: $after) { totalCount nodes { form contributorName pledgedAmount { amount } source { name } } pageInfo { hasNextPage endCursor } } } } }`;
  interface Given {
    readonly node: { readonly contributions: { readonly nodes: readonly object[]; readonly pageInfo: { readonly endCursor: string } } } | null;
  }

  it('names who agreed, nobody else, in one statement', async () => {
    const own = await MoneyFixture.in(test, '990204');
    const id = await own.project();
    const consent = { publishName: true, noticeVersion: '1', consentVia: '书面' };
    const who = async (input: object) => (await own.done<{ id: string }>(own.operator, 'createContributor', 'contributor', input)).id;
    const givers = [
      await who({ kind: 'INDIVIDUAL', name: '甲' }),
      await who({ kind: 'INDIVIDUAL', name: '乙', ...consent }),
      await who({ kind: 'ENTERPRISE', name: '丙公司' }),
      await who({ kind: 'ENTERPRISE', name: '丁公司', anonymous: true }),
    ];
    for (const contributorId of givers) await own.agreed(id, '10.00', { contributorId, form: 'DONATION' });
    const names: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < givers.length; page += 1) {
      const variables: Record<string, unknown> = { id, after };
      let answer: { data: Given } | undefined;
      expect(await test.statementsOf(async () => (answer = await test.ask<Given>(query, variables)))).toBe(1);
      const given = answer?.data.node?.contributions;
      names.push(...(given?.nodes.map((node) => (node as { contributorName: string | null }).contributorName) ?? []));
      after = given?.pageInfo.endCursor ?? null;
    }
    expect(names).toEqual([null, '丙公司', '乙', null]);
  });

  it('follows the ledger, and is nothing before the project is listed', async () => {
    const own = await MoneyFixture.in(test, '990205');
    const id = await own.project();
    const line = await own.agreed(id, '300.00', { sourceId: await own.source('FISCAL'), form: 'APPROPRIATION' });
    await own.moved(line.id, 'RECEIPT', '300.00');
    await own.moved(line.id, 'ALLOCATION', '200.00', { projectId: id });
    await own.moved((await own.agreed(id, '100.00')).id, 'RECEIPT', '100.00');
    await own.recorded((await own.agreed(id, '7.00')).id, 'RECEIPT', '7.00');
    const sums = { received: { amount: '400.00', currency: 'CNY' }, allocated: { amount: '200.00' }, spent: { amount: '0.00' }, leverageRatio: '0.50' };
    expect((await test.ask(query, { id })).data).toMatchObject({ node: { money: sums, contributions: { totalCount: 3 } } });
    const idea = await own.project({ state: 'APPROVED', listedOn: null });
    const pledged = await own.agreed(idea, '10.00');
    expect((await test.ask(query, { id: idea })).data).toEqual({ node: null });
    expect((await test.ask('query($id: ID!) { node(id: $id) { id } }', { id: pledged.id })).data).toEqual({ node: null });
  });

  it('tells the change feed of the contribution and the project', async () => {
    const { rows } = await test.house.database.pool.query(
      `select distinct type, kind from change_log_entry where district_code = '990205' order by type`,
    );
    expect(rows).toEqual([{ type: 'ctb', kind: 'UPSERT' }, { type: 'prj', kind: 'UPSERT' }, { type: 'src', kind: 'UPSERT' }]);
  });
});

describe('the ledger of contributions', () => {
  it('filters, sorts and stays one statement a root field', async () => {
    const query = `query($filter: ContributionFilter) { contributions(filter: $filter, sort: { field: PLEDGED_AMOUNT, direction: DESC }) {
      totalItems items { source { name } contributor { name } project { title } awaitingApprovalCount moves { mutation } timeline { label } transactions { kind contribution { id } } } } }`;
    const count = async (filter: object) =>
      (await test.askAs<{ contributions: { totalItems: number } }>(fixture.operator, query, { filter })).data.contributions.totalItems;
    expect(await count({})).toBe(5);
    expect(await count({ category: 'SOCIAL' })).toBe(2);
    expect(await count({ form: 'LABOUR', states: ['RECEIVED'] })).toBe(1);
    expect(await count({ year: 2023 })).toBe(0);
    expect(await count({ projectId })).toBe(5);
    expect(await count({ projectId: 'nothing' })).toBe(0);
    expect(await count({ awaitingApproval: true })).toBe(0);
    expect(await count({ contributor: '%' })).toBe(0);
    expect(await test.statementsOf(() => count({}))).toBe(1);
  });
});
