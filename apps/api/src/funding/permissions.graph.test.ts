import { MOVES } from '@doorstep/domain/machines';
import type { MoveKey } from '@doorstep/domain/machines';
import { publicId } from '@doorstep/domain/public-id';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestHouse } from '../platform/testing/test-house.js';
import type { ContributionRow, TransactionRow } from './money.fixture.js';
import { codesOf, MoneyFixture } from './money.fixture.js';

let test: TestHouse;
let fixture: MoneyFixture;
let projectId: string;
let sourceId: string;
let contribution: ContributionRow;
let refused: TransactionRow;

beforeAll(async () => {
  test = await TestHouse.open();
  fixture = await MoneyFixture.in(test);
  projectId = await fixture.project();
  sourceId = await fixture.source('SOCIAL');
  const { id } = await fixture.agreed(projectId, '100.00');
  const waiting = await fixture.recorded(id, 'RECEIPT', '1.00');
  refused = await fixture.done(fixture.finance, 'refuseTransaction', 'fundTransaction', { id: waiting.id, version: waiting.version, reason: '凭证不清' });
  contribution = await fixture.moved(id, 'RECEIPT', '100.00');
});
afterAll(() => test.close());

const target = () => ({ id: contribution.id, version: contribution.version });
const decided = () => ({ id: refused.id, version: refused.version });
const given = () => ({ sourceId, projectId, form: 'DONATION', purpose: '道路', pledgedAmount: '0' });

/** Every operation with an input that its own guard refuses, which is asked after the permission: nothing is written. */
const operations: readonly [string, 'contribution' | 'fundTransaction' | 'fundingSource' | 'contributor', MoveKey, (viewer: Viewer) => object][] = [
  ['createFundingSource', 'fundingSource', 'register.write', (viewer) => ({
    name: '专项', category: 'SOCIAL', level: 'CITY', year: 2024, organizationId: publicId('org', viewer.organizationId ?? ''),
  })],
  ['createContributor', 'contributor', 'register.write', () => ({ kind: 'ENTERPRISE', name: '某公司', anonymous: true, publishName: true })],
  ['pledgeContribution', 'contribution', 'contribution.pledge', given],
  ['agreeBudgetLine', 'contribution', 'contribution.agree', () => ({ ...given(), agreementNo: 'X', agreedOn: '2024-01-01' })],
  ['agreeContribution', 'contribution', 'contribution.agree', () => ({ ...target(), agreementNo: 'X', agreedOn: '2030-01-01' })],
  ['recordTransaction', 'contribution', 'transaction.record', () => ({ ...target(), kind: 'RECEIPT', amount: '0', on: '2024-06-01', voucherNo: 'V' })],
  ['approveTransaction', 'fundTransaction', 'transaction.approve', decided],
  ['refuseTransaction', 'fundTransaction', 'transaction.refuse', () => ({ ...decided(), reason: '重复' })],
  ['cancelContribution', 'contribution', 'contribution.cancel', () => ({ ...target(), reason: '放弃' })],
  ['settleContribution', 'contribution', 'contribution.settle', () => ({ ...target(), decision: 'RETURNED', reason: '　' })],
  ['changePurpose', 'contribution', 'contribution.changePurpose', () => ({ ...target(), purpose: '道路硬化', consentedOn: '2024-01-01', reason: '函' })],
];
/** Residents have no account. */
const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');
const cases = operations.flatMap(([name, result, move, input]) => roles.map((role) => [name, role, result, move, input] as const));

/** A grid worker's place is a grid; money and units lie above it. */
const isOutOfReach = (role: Role): boolean => role === 'GRID_WORKER';

describe('the permission matrix', () => {
  it.each(cases.filter(([name]) => name !== 'settleContribution'))('%s by %s', async (name, role, result, move, input) => {
    const viewer = await fixture.district.staff(role);
    const codes = codesOf(await fixture.run(viewer, name, result, input(viewer)));
    const isStopped = codes.includes('FORBIDDEN') || codes.includes('NOT_FOUND');
    const may = MOVES[move].who[ROLES[role].code] !== undefined && !isOutOfReach(role);
    expect(codes).not.toEqual([]);
    expect(isStopped, codes.join()).toBe(!may);
  });

  it.each(roles)('settleContribution by %s', async (role) => {
    const viewer = await fixture.district.staff(role);
    const { id, version } = await fixture.contribution(contribution.id);
    const codes = codesOf(await fixture.run(viewer, 'settleContribution', 'contribution', { id, version, decision: 'RETURNED', reason: '结余退回' }));
    const may = MOVES['contribution.settle'].who[ROLES[role].code] !== undefined;
    if (may) expect(codes).toEqual([]);
    else expect(['FORBIDDEN', 'NOT_FOUND']).toContain(codes[0]);
  });
});

const ledger = `query($id: ID!, $transaction: ID!) {
  contributions { totalItems } fundTransactions { totalItems } contribution(id: $id) { id } fundTransaction(id: $transaction) { id } }`;
interface Ledger {
  readonly contributions: { readonly totalItems: number };
  readonly fundTransactions: { readonly totalItems: number };
  readonly contribution: object | null;
  readonly fundTransaction: object | null;
}

describe('the scope', () => {
  const see = async (viewer: Viewer) => (await test.askAs<Ledger>(viewer, ledger, { id: contribution.id, transaction: refused.id })).data;
  const nothing = { contributions: { totalItems: 0 }, fundTransactions: { totalItems: 0 }, contribution: null, fundTransaction: null };

  it.each(['TOWN_CLERK', 'VILLAGE_CLERK', 'DEPARTMENT_CLERK', 'OPERATOR', 'FINANCE_OFFICER', 'AUDITOR'] as const)('shows money to %s of the place', async (role) => {
    expect(await see(await fixture.district.staff(role))).toMatchObject({ contributions: { totalItems: 1 }, fundTransactions: { totalItems: 2 }, contribution: {}, fundTransaction: {} });
  });

  it('hides it from another town, another village, another department and another district', async () => {
    const { district } = fixture;
    const others = [
      await district.staff('TOWN_CLERK', { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice }),
      await district.staff('VILLAGE_CLERK', { scopeCode: district.villages[1] }),
      await district.staff('DEPARTMENT_CLERK', { organizationId: district.organizations.otherDepartment }),
    ];
    const second = await MoneyFixture.in(test, '990202');
    for (const viewer of [...others, second.operator, second.finance]) expect(await see(viewer)).toEqual(nothing);
    const input = { ...target(), kind: 'RECEIPT', amount: '1', on: '2024-06-01', voucherNo: 'V' };
    for (const viewer of [...others, second.operator]) expect(codesOf(await fixture.run(viewer, 'recordTransaction', 'contribution', input))).toEqual(['NOT_FOUND']);
    expect(codesOf(await second.approve(refused))).toEqual(['NOT_FOUND']);
  });

  it('links nothing across districts, though names and numbers are the same', async () => {
    const second = await MoneyFixture.in(test, '990203');
    const own = { projectId: await second.project(), sourceId: await second.source('SOCIAL') };
    const pledge = (more: object) => second.run(second.operator, 'pledgeContribution', 'contribution', { ...given(), pledgedAmount: '5', ...own, ...more });
    expect(codesOf(await pledge({ projectId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await pledge({ sourceId }))).toEqual(['NOT_FOUND']);
    const contributor = await fixture.done<{ id: string }>(fixture.operator, 'createContributor', 'contributor', { kind: 'ENTERPRISE', name: '某公司' });
    expect(codesOf(await pledge({ contributorId: contributor.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await pledge({}))).toEqual([]);
    const mine = await second.agreed(own.projectId, '5');
    const reversal = { id: mine.id, version: mine.version, kind: 'REVERSAL', amount: '1.00', on: '2024-06-01', voucherNo: 'V', reversesId: refused.id };
    expect(codesOf(await second.run(second.operator, 'recordTransaction', 'contribution', reversal))).toEqual(['GUARD_REVERSAL_ORIGINAL']);
  });

  it('refuses who reads no money at all', async () => {
    const answer = await test.askAs(await fixture.district.staff('GRID_WORKER'), '{ contributions { totalItems } }');
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
