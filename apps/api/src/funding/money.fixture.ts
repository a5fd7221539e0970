import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { AnnualPlan } from '../projects/annual-plan.entity.js';
import { Project } from '../projects/project.entity.js';
import { ProjectResponsibility } from '../projects/project-responsibility.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import type { TestHouse } from '../platform/testing/test-house.js';

export interface Refusals {
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
export interface MoneyRow {
  readonly amount: string;
}
export interface TransactionRow {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly amount: MoneyRow;
  readonly isAwaitingApproval: boolean;
  readonly moves: readonly { readonly mutation: string }[];
}
export interface ContributionRow {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly receivedAmount: MoneyRow;
  readonly allocatedAmount: MoneyRow;
  readonly spentAmount: MoneyRow;
  readonly transactions: readonly TransactionRow[];
  readonly timeline: readonly { readonly label: string }[];
}

const TRANSACTION = 'id version kind amount { amount } isAwaitingApproval moves { mutation }';
const CONTRIBUTION = `id version state receivedAmount { amount } allocatedAmount { amount } spentAmount { amount }
  transactions { ${TRANSACTION} } timeline { label }`;
const SELECTIONS = {
  contribution: CONTRIBUTION,
  fundTransaction: TRANSACTION,
  fundingSource: 'id version',
  contributor: 'id version name',
} as const;

type Result = keyof typeof SELECTIONS;

/** A district with an officer of each kind, a village project and the words to move money in it. */
export class MoneyFixture {
  #codes = 0;

  private constructor(
    readonly test: TestHouse,
    readonly district: TestDistrict,
    readonly operator: Viewer,
    readonly finance: Viewer,
    private readonly planId: string,
  ) {}

  static async in(test: TestHouse, code?: string): Promise<MoneyFixture> {
    const district = await testDistrict(test, code);
    const em = test.house.database.orm.em.fork();
    const plan = em.create(AnnualPlan, { districtCode: district.code, year: 2024, tier: 'DISTRICT', state: 'IMPLEMENTING' });
    await em.flush();
    return new MoneyFixture(test, district, await district.staff('OPERATOR'), await district.staff('FINANCE_OFFICER'), plan.id);
  }

  /** A listed village project with the town as its lead; `values` change it. */
  async project(values: Partial<Pick<Project, 'state' | 'listedOn' | 'budgetAmount' | 'title' | 'batchId'>> = {}): Promise<string> {
    const { district, planId } = this;
    const em = this.test.house.database.orm.em.fork();
    const project = em.create(Project, {
      districtCode: district.code,
      code: `2024-V-${++this.#codes}`,
      title: '村口道路硬化',
      summary: '硬化村口道路',
      content: '硬化村口道路 800 米',
      tier: 'VILLAGE',
      scale: 'NORMAL',
      stream: 'BOTTOM_UP',
      isAsset: true,
      planOrigin: 'INITIAL_PLAN',
      planYear: 2024,
      planId,
      sourceLevel: 'VILLAGE',
      mainSectorId: district.sectorId,
      sectorIds: [district.sectorId],
      townCode: district.towns[0],
      villageCode: district.villages[0],
      isPublicPlace: true,
      plannedStartOn: '2024-03-01',
      plannedEndOn: '2024-11-30',
      listedOn: '2024-02-01',
      startedOn: '2024-03-01',
      state: 'IMPLEMENTING',
      ...values,
    });
    await em.flush();
    em.create(ProjectResponsibility, {
      districtCode: district.code,
      projectId: project.id,
      role: 'LEAD',
      organizationId: district.organizations.department,
      validFrom: '2024-02-01',
    });
    await em.flush();
    return publicId('prj', project.id);
  }

  /** Runs a mutation and answers with its row (null when refused) and its errors. */
  async run<Row>(viewer: Viewer, mutation: string, result: Result, input: object): Promise<Refusals & { readonly row: Row | null }> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${result} { ${SELECTIONS[result]} } errors { code path } } }`;
    const answer = await this.test.askAs<Record<string, Refusals & Record<Result, Row | null>>>(viewer, query, { input });
    const payload = answer.data?.[mutation];
    if (!payload) throw new Error(JSON.stringify(answer.errors));
    return { row: payload[result], errors: payload.errors };
  }

  /** The same, for what must succeed. */
  async done<Row>(viewer: Viewer, mutation: string, result: Result, input: object): Promise<Row> {
    const { row, errors } = await this.run<Row>(viewer, mutation, result, input);
    if (!row) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return row;
  }

  async source(category: string, more: object = {}): Promise<string> {
    const input = { name: `${category} 2024`, category, year: 2024, budgetAmount: category === 'FISCAL' ? '1000000' : null, ...more };
    return (await this.done<{ id: string }>(this.operator, 'createFundingSource', 'fundingSource', input)).id;
  }

  /** An agreed contribution of social money; `more` changes the pledge. */
  async agreed(projectId: string | null, pledgedAmount: string, more: object = {}): Promise<ContributionRow> {
    const pledge = { sourceId: await this.source('SOCIAL'), projectId, form: 'SPONSORSHIP', purpose: '道路硬化', pledgedAmount, ...more };
    const { id, version } = await this.done<ContributionRow>(this.operator, 'pledgeContribution', 'contribution', pledge);
    const agreement = { id, version, agreementNo: 'X-1', agreedOn: '2024-05-01' };
    return this.done<ContributionRow>(this.operator, 'agreeContribution', 'contribution', agreement);
  }

  async contribution(id: string): Promise<ContributionRow> {
    const answer = await this.test.askAs<{ contribution: ContributionRow }>(this.operator, `query($id: ID!) { contribution(id: $id) { ${CONTRIBUTION} } }`, { id });
    return answer.data.contribution;
  }

  /** Records a movement and answers with it, awaiting approval. */
  async recorded(id: string, kind: string, amount: string, more: object = {}): Promise<TransactionRow> {
    const { version, transactions } = await this.contribution(id);
    const input = { id, version, kind, amount, on: '2024-06-01', voucherNo: 'V-1', ...more };
    const row = await this.done<ContributionRow>(this.operator, 'recordTransaction', 'contribution', input);
    const known = new Set(transactions.map((transaction) => transaction.id));
    const made = row.transactions.find((transaction) => !known.has(transaction.id));
    if (!made) throw new Error('nothing was recorded');
    return made;
  }

  approve({ id, version }: TransactionRow, viewer = this.finance): Promise<Refusals & { readonly row: TransactionRow | null }> {
    return this.run<TransactionRow>(viewer, 'approveTransaction', 'fundTransaction', { id, version });
  }

  /** A movement that counts; the contribution after it. */
  async moved(id: string, kind: string, amount: string, more: object = {}): Promise<ContributionRow> {
    const { errors } = await this.approve(await this.recorded(id, kind, amount, more));
    if (errors.length > 0) throw new Error(`${kind}: ${JSON.stringify(errors)}`);
    return this.contribution(id);
  }
}

export const codesOf = ({ errors }: Refusals): string[] => errors.map(({ code }) => code);
