import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sector } from './divisions/sector.entity.js';
import { District } from './divisions/district.entity.js';
import { Organization } from './divisions/organization.entity.js';
import { Contribution } from './funding/contribution.entity.js';
import { Contributor } from './funding/contributor.entity.js';
import { FundTransaction } from './funding/fund-transaction.entity.js';
import { FundingSource } from './funding/funding-source.entity.js';
import { createTestDatabase, type TestDatabase } from './platform/testing/test-database.js';
import { AnnualPlan } from './projects/annual-plan.entity.js';
import { Project } from './projects/project.entity.js';
import { Story } from './stories/story.entity.js';
import { EvaluationResult } from './supervision/evaluation-result.entity.js';
import { EvaluationRound } from './supervision/evaluation-round.entity.js';
import { EvaluationScheme } from './supervision/evaluation-scheme.entity.js';

const districtCode = '990101';
const at = new Date('2024-06-01T00:00:00Z');
const [recordedBy, approvedBy] = [uuidv7(), uuidv7()];
const ids = {
  plan: uuidv7(),
  sector: uuidv7(),
  listed: uuidv7(),
  source: uuidv7(),
  contribution: uuidv7(),
  round: uuidv7(),
};

let test: TestDatabase;
const published = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await test.database.publicPool.query(sql)).rows;

beforeAll(async () => {
  test = await createTestDatabase();
  const em = test.database.orm.em.fork();
  em.create(District, { code: districtCode, name: '明川区' });
  em.create(Sector, { id: ids.sector, districtCode, code: 'ROAD', name: '道路', validFrom: '2020-01-01' });
  em.create(Organization, { districtCode, name: '区住建局', shortName: '住建', kind: 'DEPARTMENT' });
  em.create(AnnualPlan, { id: ids.plan, districtCode, year: 2024, tier: 'DISTRICT', state: 'IMPLEMENTING' });
  const project = {
    districtCode,
    summary: '修路',
    content: '修路',
    tier: 'DISTRICT',
    scale: 'NORMAL',
    stream: 'BOTTOM_UP',
    isAsset: false,
    planOrigin: 'INITIAL_PLAN',
    planYear: 2024,
    planId: ids.plan,
    sourceLevel: 'DISTRICT',
    mainSectorId: ids.sector,
    sectorIds: [ids.sector] as string[],
    placeText: '明川路1号',
    isPublicPlace: false,
    plannedStartOn: '2024-02-01',
    plannedEndOn: '2024-12-01',
  } as const;
  em.create(Project, {
    ...project,
    id: ids.listed,
    code: 'P1',
    title: '已公布',
    state: 'LISTED',
    listedOn: '2024-01-10',
    grade: 'FAIR',
  });
  em.create(Project, { ...project, code: 'P2', title: '议定中', state: 'CONSULTED' });
  em.create(Project, {
    ...project,
    code: 'P3',
    title: '误录',
    state: 'LISTED',
    listedOn: '2024-01-10',
    voidedAt: at,
    voidReason: '误录',
  });
  em.create(FundingSource, { id: ids.source, districtCode, name: '社会资金', category: 'SOCIAL', year: 2024 });
  const giver = em.create(Contributor, {
    districtCode,
    kind: 'ENTERPRISE',
    name: '不愿具名的企业',
    publishName: false,
  });
  em.create(Contribution, {
    id: ids.contribution,
    districtCode,
    sourceId: ids.source,
    contributorId: giver.id,
    projectId: ids.listed,
    category: 'SOCIAL',
    form: 'DONATION',
    purpose: '修路',
    pledgedAmount: '100.00',
    agreedOn: '2024-01-20',
    state: 'AGREED',
  });
  const money = { districtCode, contributionId: ids.contribution, recordedBy, on: '2024-03-01' } as const;
  const approved = { approvedBy, approvedAt: at };
  const wrong = em.create(FundTransaction, { ...money, ...approved, kind: 'RECEIPT', amount: '30.00' });
  em.create(FundTransaction, { ...money, ...approved, kind: 'REVERSAL', amount: '30.00', reversesId: wrong.id });
  em.create(FundTransaction, { ...money, ...approved, kind: 'RECEIPT', amount: '80.00' });
  em.create(FundTransaction, { ...money, ...approved, kind: 'REFUND', amount: '5.00' });
  em.create(FundTransaction, { ...money, kind: 'RECEIPT', amount: '9.00' });
  const scheme = em.create(EvaluationScheme, {
    districtCode,
    name: '评价办法',
    schemeVersion: 1,
    year: 2024,
    dimensions: [],
    period: 'QUARTER',
  });
  em.create(EvaluationRound, {
    id: ids.round,
    districtCode,
    schemeId: scheme.id,
    kind: 'SUPERVISOR_CALL',
    period: '2024Q1',
    opensOn: '2024-02-29',
    closesOn: '2024-03-31',
    state: 'CONFIRMED',
    confirmedAt: at,
  });
  em.create(EvaluationResult, {
    districtCode,
    projectId: ids.listed,
    roundId: ids.round,
    scores: { PROGRESS: 70 },
    score: '70.00',
    sampleSize: 9,
    raters: 3,
    grade: 'FAIR',
    confirmedAt: at,
  });
  const story = {
    districtCode,
    format: 'PHOTO_TEXT',
    byline: '记者',
    copyrightHolder: '融媒体中心',
    usageTerms: '注明来源',
  } as const;
  em.create(Story, { ...story, title: '已发布', state: 'PUBLISHED', publishedAt: at, releasedAt: at });
  em.create(Story, {
    ...story,
    title: '限时',
    state: 'PUBLISHED',
    publishedAt: at,
    embargoUntil: new Date('2099-01-01T00:00:00Z'),
  });
  em.create(Story, { ...story, title: '已撤下', state: 'WITHDRAWN', publishedAt: at, releasedAt: at, withdrawnAt: at });
  await em.flush();
});
afterAll(() => test?.drop());

describe('projects', () => {
  it('are public once listed, unless entered by mistake', async () => {
    expect(await published('select title from project')).toEqual([{ title: '已公布' }]);
  });

  it('keep a place that is not open to the public, and a grade until its round is published', async () => {
    expect(await published('select place_text, longitude, grade from project')).toEqual([
      { place_text: null, longitude: null, grade: null },
    ]);
  });
});

describe('money', () => {
  it('counts approved transactions, refunds and reversals by their sign', async () => {
    expect(await published('select form, pledged_amount, received_amount, spent_amount from project_money')).toEqual([
      { form: 'DONATION', pledged_amount: '100.00', received_amount: '75.00', spent_amount: '0.00' },
    ]);
    expect(
      await published('select counted_kind, sum(counted_amount) from fact_fund_transaction group by 1 order by 1'),
    ).toEqual([
      { counted_kind: 'RECEIPT', sum: '80.00' },
      { counted_kind: 'REFUND', sum: '5.00' },
    ]);
  });

  it('names a contributor only who agreed to it', async () => {
    expect(await published('select contributor_name from contribution')).toEqual([{ contributor_name: null }]);
  });
});

describe('evaluation results', () => {
  it('appear with their round; scores only from ten answers on', async () => {
    expect(await published('select grade from evaluation_result')).toEqual([]);
    await test.database.pool.query(`update evaluation_round set state = 'PUBLISHED', published_on = '2024-04-02'`);
    const seen = await published('select grade, score, scores, round_period from evaluation_result');
    expect(seen).toEqual([{ grade: 'FAIR', score: null, scores: null, round_period: '2024Q1' }]);
    expect(await published('select grade from project')).toEqual([{ grade: 'FAIR' }]);
    await test.database.pool.query('update evaluation_result set sample_size = 10');
    expect(await published('select score from evaluation_result')).toEqual([{ score: '70.00' }]);
  });
});

describe('stories', () => {
  it('are public from their release until they are withdrawn', async () => {
    expect(await published('select title from story')).toEqual([{ title: '已发布' }]);
  });

  it('are not even counted under embargo', async () => {
    expect(await published('select count(*) from fact_story')).toEqual([{ count: '2' }]);
  });
});
