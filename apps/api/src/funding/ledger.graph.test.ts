import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestHouse } from '../platform/testing/test-house.js';
import type { ContributionRow } from './money.fixture.js';
import { codesOf, MoneyFixture } from './money.fixture.js';

let test: TestHouse;
let fixture: MoneyFixture;
let projectId: string;

beforeAll(async () => {
  test = await TestHouse.open();
  fixture = await MoneyFixture.in(test);
  projectId = await fixture.project();
});
afterAll(() => test.close());

const stand = ({ state, receivedAmount, allocatedAmount, spentAmount }: ContributionRow) => [
  state,
  receivedAmount.amount,
  allocatedAmount.amount,
  spentAmount.amount,
];

describe('a sponsorship', () => {
  it('walks from pledge to spent, each movement counted from its approval', async () => {
    const { id } = await fixture.agreed(projectId, '300000.00');
    const receipt = await fixture.recorded(id, 'RECEIPT', '100000.10');
    expect(stand(await fixture.contribution(id))).toEqual(['AGREED', '0.00', '0.00', '0.00']);
    expect(codesOf(await fixture.approve(receipt))).toEqual([]);
    expect(stand(await fixture.contribution(id))).toEqual(['PARTLY_RECEIVED', '100000.10', '0.00', '0.00']);
    expect(stand(await fixture.moved(id, 'RECEIPT', '199999.90'))).toEqual(['RECEIVED', '300000.00', '0.00', '0.00']);
    await fixture.moved(id, 'ALLOCATION', '300000', { projectId });
    await fixture.moved(id, 'SPENDING', '299999.99', { projectId, payee: '某路桥公司' });
    const spent = await fixture.moved(id, 'SPENDING', '0.01', { projectId });
    expect(stand(spent)).toEqual(['SPENT', '300000.00', '300000.00', '300000.00']);
    expect(spent.timeline.map(({ label }) => label)).toEqual([
      '认捐', '签约', '记账', '复核入账', '部分到账', '记账', '复核入账', '全部到账', '记账', '复核入账', '记账', '复核入账', '记账', '复核入账', '支出完毕',
    ]);
  });

  it('goes back by a reversal, also from SPENT, and forward again', async () => {
    const { id } = await fixture.agreed(projectId, '100.00');
    await fixture.moved(id, 'RECEIPT', '100.00');
    await fixture.moved(id, 'ALLOCATION', '100.00', { projectId });
    const wrong = await fixture.recorded(id, 'SPENDING', '100.00', { projectId });
    await fixture.approve(wrong);
    expect((await fixture.contribution(id)).state).toBe('SPENT');
    const { version } = await fixture.contribution(id);
    const input = { id, version, kind: 'SPENDING', amount: '1', on: '2024-06-01', voucherNo: 'V-2', projectId };
    expect(codesOf(await fixture.run(fixture.operator, 'recordTransaction', 'contribution', input))).toContain('GUARD_REVERSAL_ONLY');
    const back = await fixture.moved(id, 'REVERSAL', '100.00', { reversesId: wrong.id });
    expect(stand(back)).toEqual(['RECEIVED', '100.00', '100.00', '0.00']);
    expect((await fixture.moved(id, 'SPENDING', '100.00', { projectId })).state).toBe('SPENT');
  });

  it('takes a receipt back to AGREED when it is reversed, and is REFUNDED when all goes back', async () => {
    const { id } = await fixture.agreed(projectId, '50.00');
    const receipt = await fixture.recorded(id, 'RECEIPT', '50.00');
    await fixture.approve(receipt);
    expect(stand(await fixture.moved(id, 'REVERSAL', '50.00', { reversesId: receipt.id }))).toEqual(['AGREED', '0.00', '0.00', '0.00']);
    await fixture.moved(id, 'RECEIPT', '50.00');
    expect(stand(await fixture.moved(id, 'REFUND', '50.00'))).toEqual(['REFUNDED', '0.00', '0.00', '0.00']);
  });
});

describe('the ledger', () => {
  it('refuses a reversal of another amount, of what does not count, and a second one', async () => {
    const { id } = await fixture.agreed(projectId, '80.00');
    const receipt = await fixture.recorded(id, 'RECEIPT', '80.00');
    const attempt = async (more: object) => {
      const { version } = await fixture.contribution(id);
      const input = { id, version, kind: 'REVERSAL', amount: '80.00', on: '2024-06-02', voucherNo: 'V-3', reversesId: receipt.id, ...more };
      return codesOf(await fixture.run(fixture.operator, 'recordTransaction', 'contribution', input));
    };
    expect(await attempt({})).toEqual(['GUARD_REVERSAL_ORIGINAL']);
    await fixture.approve(receipt);
    expect(await attempt({ reversesId: null })).toEqual(['GUARD_REVERSAL_ORIGINAL']);
    expect(await attempt({ amount: '79.99' })).toEqual(['GUARD_REVERSAL_AMOUNT']);
    expect(await attempt({})).toEqual([]);
    expect(await attempt({})).toEqual(['GUARD_REVERSED_ALREADY']);
  });

  it('refuses to allocate more than came in and to spend more than was allocated', async () => {
    const { id } = await fixture.agreed(null, '100.00');
    const other = await fixture.project();
    await fixture.moved(id, 'RECEIPT', '60.00');
    expect(codesOf(await fixture.approve(await fixture.recorded(id, 'ALLOCATION', '60.01', { projectId })))).toEqual(['GUARD_FUNDS_COVERED']);
    await fixture.moved(id, 'ALLOCATION', '40.00', { projectId });
    await fixture.moved(id, 'ALLOCATION', '20.00', { projectId: other });
    expect(codesOf(await fixture.approve(await fixture.recorded(id, 'SPENDING', '30.00', { projectId: other })))).toEqual(['GUARD_FUNDS_COVERED']);
    expect(codesOf(await fixture.approve(await fixture.recorded(id, 'REFUND', '0.01')))).toEqual(['GUARD_FUNDS_COVERED']);
    expect(stand(await fixture.contribution(id))).toEqual(['PARTLY_RECEIVED', '60.00', '60.00', '0.00']);
  });

  it('holds spent ≤ allocated ≤ received when approvals come at once', async () => {
    const { id } = await fixture.agreed(projectId, '100.00');
    await fixture.moved(id, 'RECEIPT', '100.00');
    const waiting = [];
    for (let no = 0; no < 6; no += 1) waiting.push(await fixture.recorded(id, 'ALLOCATION', '40.00', { projectId }));
    const officers = await Promise.all(waiting.map(() => fixture.district.staff('FINANCE_OFFICER')));
    const answers = await Promise.all(waiting.map((transaction, no) => fixture.approve(transaction, officers[no])));
    expect(answers.filter(({ row }) => row !== null)).toHaveLength(2);
    expect(new Set(answers.flatMap(codesOf))).toEqual(new Set(['GUARD_FUNDS_COVERED']));
    expect(stand(await fixture.contribution(id))).toEqual(['RECEIVED', '100.00', '80.00', '0.00']);
  });

  it('lets one transaction count once although two approve it at once', async () => {
    const { id } = await fixture.agreed(projectId, '100.00');
    const receipt = await fixture.recorded(id, 'RECEIPT', '40.00');
    const answers = await Promise.all([fixture.approve(receipt), fixture.approve(receipt, await fixture.district.staff('FINANCE_OFFICER'))]);
    expect(answers.filter(({ row }) => row !== null)).toHaveLength(1);
    expect(stand(await fixture.contribution(id))).toEqual(['PARTLY_RECEIVED', '40.00', '0.00', '0.00']);
  });

  it('refuses who recorded it and who is of the organisation paid', async () => {
    const { id, version } = await fixture.agreed(projectId, '10.00');
    const own = { id, version, kind: 'RECEIPT', amount: '5', on: '2024-06-01', voucherNo: 'V-9' };
    const { transactions } = await fixture.done<ContributionRow>(fixture.finance, 'recordTransaction', 'contribution', own);
    const [receipt] = transactions;
    if (!receipt) throw new Error('nothing was recorded');
    expect(codesOf(await fixture.approve(receipt))).toEqual(['SAME_PERSON']);
    expect(receipt.moves.map(({ mutation }) => mutation)).toEqual(['refuseTransaction']);
    const paid = await fixture.recorded(id, 'RECEIPT', '5', { payeeOrganizationId: `org_${fixture.district.organizations.otherDepartment.replaceAll('-', '')}` });
    const payee = await fixture.district.staff('FINANCE_OFFICER', { organizationId: fixture.district.organizations.otherDepartment });
    expect(codesOf(await fixture.approve(paid, payee))).toEqual(['GUARD_PAYEE_ORGANIZATION']);
  });

  it('never counts what was refused, and decides once', async () => {
    const { id } = await fixture.agreed(projectId, '10.00');
    const receipt = await fixture.recorded(id, 'RECEIPT', '5');
    const input = { id: receipt.id, version: receipt.version, reason: '凭证不清' };
    expect(codesOf(await fixture.run(fixture.finance, 'refuseTransaction', 'fundTransaction', input))).toEqual([]);
    expect(stand(await fixture.contribution(id))).toEqual(['AGREED', '0.00', '0.00', '0.00']);
    expect(codesOf(await fixture.approve({ ...receipt, version: receipt.version + 1 }))).toEqual(['WRONG_STATE']);
  });

  it('is append-only in the database', async () => {
    await expect(test.house.database.pool.query(`update fund_transaction set amount = 1 where approved_at is not null`)).rejects.toThrow('append-only');
    await expect(test.house.database.pool.query(`delete from fund_transaction`)).rejects.toThrow('append-only');
  });
});
