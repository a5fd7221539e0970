import { publicId, uuidOf } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WriteOff } from '../projects/acceptance-check.entity.js';
import { Project } from '../projects/project.entity.js';
import { ProjectGroup } from '../projects/annual-plan.entity.js';
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

const pledge = async (more: object) => {
  const input = { sourceId: await fixture.source('SOCIAL'), projectId, form: 'DONATION', purpose: '道路', pledgedAmount: '10', ...more };
  return fixture.run<ContributionRow>(fixture.operator, 'pledgeContribution', 'contribution', input);
};
const target = async (id: string) => ({ id, version: (await fixture.contribution(id)).version });
const paths = (answer: { errors: readonly { path: readonly string[] }[] }) => answer.errors.map(({ path }) => path.join('.'));

describe('a pledge', () => {
  it('refuses every wrong field at once', async () => {
    const answer = await pledge({ form: 'NAMING', pledgedAmount: '0.00', valuedAmount: '5', batchId: publicId('pgr', '0192f0a0-0000-7000-8000-000000000000') });
    expect(answer.errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['INVALID', 'input.batchId'],
      ['NOT_FOUND', 'input.batchId'],
      ['GUARD_AMOUNT_POSITIVE', 'input.pledgedAmount'],
      ['INVALID', 'input.valuedAmount'],
      ['REQUIRED', 'input.namingText'],
    ]);
  });

  it.each([
    [{ purpose: '' }, 'input.purpose'],
    [{ pledgedAmount: '1.001' }, 'input.pledgedAmount'],
    [{ namingText: '甲杯' }, 'input.namingText'],
    [{ projectId: 'sug_x' }, 'input.projectId'],
  ])('refuses %j', async (more, path) => {
    expect(paths(await pledge(more))).toEqual([path]);
  });

  it('keeps the agreed name and its days', async () => {
    expect(paths(await pledge({ form: 'NAMING', namingText: '甲杯', namingFrom: '2024-06-01', namingTo: '2024-05-01' }))).toEqual(['input.namingTo']);
    expect(paths(await pledge({ form: 'NAMING', namingText: '甲杯', namingFrom: '2024-06-01', namingTo: '2025-05-31' }))).toEqual([]);
  });
});

describe('an agreement', () => {
  it('comes from nothing for a confirmed fiscal line only', async () => {
    const agree = async (sourceId: string) => {
      const input = { sourceId, projectId, form: 'APPROPRIATION', purpose: '道路', pledgedAmount: '500000', agreementNo: '财〔2024〕1号', agreedOn: '2024-03-01' };
      return fixture.run<ContributionRow>(fixture.finance, 'agreeBudgetLine', 'contribution', input);
    };
    expect(codesOf(await agree(await fixture.source('SOCIAL')))).toEqual(['GUARD_BUDGET_LINE']);
    expect(codesOf(await agree(await fixture.source('FISCAL', { budgetAmount: null })))).toEqual(['GUARD_BUDGET_LINE']);
    expect((await agree(await fixture.source('FISCAL', { level: 'DISTRICT' }))).row?.state).toBe('AGREED');
  });

  it('is not of tomorrow, and is made once', async () => {
    const { row } = await pledge({});
    const agreement = { id: row?.id, version: row?.version, agreementNo: 'X', agreedOn: '2024-11-15' };
    expect(paths(await fixture.run(fixture.operator, 'agreeContribution', 'contribution', agreement))).toEqual(['input.agreedOn']);
    const done = await fixture.done<ContributionRow>(fixture.operator, 'agreeContribution', 'contribution', { ...agreement, agreedOn: '2024-11-14' });
    const again = { ...agreement, version: done.version, agreedOn: '2024-11-14' };
    expect(codesOf(await fixture.run(fixture.operator, 'agreeContribution', 'contribution', again))).toEqual(['WRONG_STATE']);
  });
});

describe('a movement', () => {
  const record = async (id: string, more: object) => {
    const input = { ...(await target(id)), kind: 'RECEIPT', amount: '1', on: '2024-06-01', voucherNo: 'V', ...more };
    return codesOf(await fixture.run(fixture.operator, 'recordTransaction', 'contribution', input));
  };

  it('needs its project, and only the one that the money is for', async () => {
    const pool = await fixture.agreed(null, '10');
    expect(await record(pool.id, { kind: 'SPENDING' })).toEqual(['GUARD_PROJECT_REQUIRED']);
    const given = await fixture.agreed(projectId, '10');
    expect(await record(given.id, { kind: 'ALLOCATION', projectId: await fixture.project() })).toEqual(['GUARD_OTHER_PROJECT']);
    expect(await record(given.id, { on: '2024-11-15', amount: '0' })).toEqual(['GUARD_AMOUNT_POSITIVE', 'INVALID']);
    expect(await record(given.id, { reversesId: publicId('txn', '0192f0a0-0000-7000-8000-000000000000') })).toEqual(['INVALID']);
  });

  it('keeps the number of the receipt given to the donor, each number once', async () => {
    const [first, second] = [await fixture.agreed(projectId, '10'), await fixture.agreed(projectId, '10')];
    expect(await record(first.id, { receiptNo: '捐-001' })).toEqual([]);
    expect(await record(second.id, { receiptNo: '捐-001' })).toEqual(['DUPLICATE']);
    expect(await record(second.id, { kind: 'REFUND', receiptNo: '捐-002' })).toEqual(['INVALID']);
  });

  it('of an archived contribution stays as it is', async () => {
    const { id } = await fixture.agreed(projectId, '10');
    const receipt = await fixture.recorded(id, 'RECEIPT', '10');
    await test.house.database.pool.query('update contribution set archived_at = now() where id = $1', [uuidOf('ctb', id)]);
    expect(codesOf(await fixture.approve(receipt))).toEqual(['ARCHIVED']);
    expect(await record(id, {})).toEqual(['ARCHIVED']);
  });

  it('of a batch goes to projects of the batch', async () => {
    const em = test.house.database.orm.em.fork();
    const batch = em.create(ProjectGroup, { districtCode: fixture.district.code, kind: 'BATCH', name: '第一批', no: '1', year: 2024 });
    await em.flush();
    const { id } = await fixture.agreed(null, '10', { batchId: publicId('pgr', batch.id) });
    expect(await record(id, { kind: 'ALLOCATION', projectId })).toEqual(['GUARD_OTHER_PROJECT']);
    expect(await record(id, { kind: 'ALLOCATION', projectId: await fixture.project({ batchId: batch.id }) })).toEqual([]);
  });

  it('leaves a written-off project alone', async () => {
    const closed = await fixture.project({ state: 'WRITTEN_OFF' });
    const pool = await fixture.agreed(null, '10');
    expect(await record(pool.id, { kind: 'ALLOCATION', projectId: closed })).toEqual(['GUARD_PROJECT_WRITTEN_OFF']);
    expect(codesOf(await pledge({ projectId: closed }))).toEqual(['GUARD_PROJECT_WRITTEN_OFF']);
  });

  it('is not recorded before there is an agreement', async () => {
    const { row } = await pledge({});
    expect(await record(row?.id ?? '', {})).toEqual(['WRONG_STATE']);
  });
});

describe('the end of a contribution', () => {
  it('is cancelled while nothing was received or waits', async () => {
    const { id } = await fixture.agreed(projectId, '10');
    const cancel = async () => codesOf(await fixture.run(fixture.operator, 'cancelContribution', 'contribution', { ...(await target(id)), reason: '企业撤回' }));
    const receipt = await fixture.recorded(id, 'RECEIPT', '4');
    expect(await cancel()).toEqual(['GUARD_TRANSACTION_PENDING']);
    await fixture.approve(receipt);
    expect(await cancel()).toEqual(['GUARD_RECEIVED_ALREADY']);
    await fixture.moved(id, 'REVERSAL', '4', { reversesId: receipt.id });
    expect(await cancel()).toEqual([]);
    expect((await fixture.contribution(id)).state).toBe('CANCELLED');
  });

  it('has its remainder decided, when there is one', async () => {
    const { id } = await fixture.agreed(projectId, '10');
    const settle = async () =>
      codesOf(await fixture.run(fixture.finance, 'settleContribution', 'contribution', { ...(await target(id)), decision: 'CARRIED_OVER', reason: '转入明年' }));
    expect(await settle()).toEqual(['GUARD_NO_REMAINDER']);
    await fixture.moved(id, 'RECEIPT', '10');
    expect(await settle()).toEqual([]);
  });

  it('changes its purpose with the recorded consent', async () => {
    const { id } = await fixture.agreed(projectId, '10');
    const change = async (more: object) => {
      const input = { ...(await target(id)), purpose: '路灯', consentedOn: '2024-10-01', reason: '捐赠人来函同意', ...more };
      return codesOf(await fixture.run(fixture.operator, 'changePurpose', 'contribution', input));
    };
    expect(await change({ consentedOn: '2024-12-01' })).toEqual(['GUARD_CONSENT_RECORD']);
    expect(await change({ reason: ' ' })).toEqual(['REQUIRED']);
    expect(await change({})).toEqual([]);
  });
});

describe('the money of a project', () => {
  const sign = async (id: string) => {
    const version = await versionOf(id);
    const query = `mutation($input: SignProjectMoneyInput!) { signProjectMoney(input: $input) { errors { code } } }`;
    const answer = await test.askAs<{ signProjectMoney: { errors: { code: string }[] } }>(fixture.finance, query, { input: { id, version } });
    return answer.data.signProjectMoney.errors.map(({ code }) => code);
  };
  const versionOf = async (id: string) => (await test.house.database.orm.em.fork().findOneOrFail(Project, { id: uuidOf('prj', id) ?? '' })).version;

  it('is signed when nothing waits and every remainder is decided', async () => {
    const id = await fixture.project({ state: 'ACCEPTED' });
    const em = test.house.database.orm.em.fork();
    em.create(WriteOff, {
      districtCode: fixture.district.code, projectId: uuidOf('prj', id) ?? '', requestedBy: fixture.operator.userId, evidence: '照片', experience: '经验', practice: '做法', story: '故事',
    });
    await em.flush();
    const given = await fixture.agreed(id, '10');
    expect(await sign(id)).toEqual(['GUARD_REMAINDER_OPEN']);
    await fixture.moved(given.id, 'RECEIPT', '10');
    const waiting = await fixture.recorded(given.id, 'ALLOCATION', '8', { projectId: id });
    expect(await sign(id)).toEqual(['GUARD_TRANSACTION_PENDING', 'GUARD_REMAINDER_OPEN']);
    await fixture.approve(waiting);
    await fixture.moved(given.id, 'SPENDING', '8', { projectId: id });
    await fixture.done(fixture.finance, 'settleContribution', 'contribution', { ...(await target(given.id)), decision: 'RETURNED', reason: '结余退回' });
    const pool = await fixture.agreed(null, '10');
    const ofPool = await fixture.recorded(pool.id, 'RECEIPT', '1', { projectId: id });
    expect(await sign(id)).toEqual(['GUARD_TRANSACTION_PENDING']);
    await fixture.approve(ofPool);
    expect(await sign(id)).toEqual([]);
  });

  it('is entered before acceptance, unless the project costs nothing', async () => {
    const accept = async (id: string) => {
      const input = { id, version: await versionOf(id), organizationId: publicId('org', fixture.district.organizations.otherDepartment), team: '居民代表', residentSignatures: 2 };
      const query = `mutation($input: AcceptProjectInput!) { acceptProject(input: $input) { errors { code } } }`;
      const answer = await test.askAs<{ acceptProject: { errors: { code: string }[] } }>(fixture.operator, query, { input });
      return answer.data.acceptProject.errors.map(({ code }) => code);
    };
    const paid = await fixture.project({ state: 'COMPLETED', budgetAmount: '10' });
    expect(await accept(paid)).toContain('GUARD_FUNDS_ENTERED');
    const { id } = await fixture.agreed(paid, '10');
    await fixture.moved(id, 'RECEIPT', '10');
    expect(await accept(paid)).not.toContain('GUARD_FUNDS_ENTERED');
    expect(await accept(await fixture.project({ state: 'COMPLETED' }))).not.toContain('GUARD_FUNDS_ENTERED');
  });
});
