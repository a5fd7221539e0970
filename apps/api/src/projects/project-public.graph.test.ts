import { publicId } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Consultation } from '../consultations/consultation.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { ProgressReport } from './progress-report.entity.js';
import { ProjectEvent } from './project-event.entity.js';
import { ProjectOrigin, SuggestionProjectLink } from './project-origin.entity.js';
import type { ProjectAt } from './projects.fixture.js';
import { projectAt } from './projects.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let second: TestDistrict;
let told: ProjectAt;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  second = await testDistrict(test, '990202');
  told = await projectAt(test, district, 'WRITTEN_OFF', { code: `2024-V-${district.villages[0]}-01`, longitude: '117.283100', latitude: '34.204500', placeText: '村口' });
  await tell();
  await projectAt(test, district, 'IMPLEMENTING', { progressPercent: '35', listedOn: '2024-02-03', scheduleLight: 'RED' });
  await projectAt(test, district, 'COMPLETED', { listedOn: '2024-02-03', isPublicPlace: false, placeText: '某户门前', longitude: '117.1', latitude: '34.1' });
  await projectAt(test, district, 'CONSULTED');
  await projectAt(test, district, 'LISTED', { voidedAt: new Date(), voidReason: '误录' });
  await projectAt(test, second, 'LISTED', { code: '2024-17', listedOn: '2024-02-10' });
  await projectAt(test, district, 'LISTED', { code: '2024-17', tier: 'TOWN', villageCode: null, planYear: 2024 });
});
afterAll(() => test.close());

/** Reports, events, origins and suggestions of the project, each with something that the public may not see. */
async function tell(): Promise<void> {
  const em = test.house.database.orm.em.fork();
  const row = { districtCode: district.code, projectId: told.id };
  const report = (week: number, more: object) =>
    em.create(ProgressReport, {
      ...row, kind: 'WEEKLY', periodStart: `2024-09-${String(week).padStart(2, '0')}`, periodEnd: `2024-09-${String(week + 6).padStart(2, '0')}`,
      dueAt: new Date('2024-09-05T10:00:00Z'), state: 'CONFIRMED', submittedAt: new Date(), confirmedAt: new Date(), progressPercent: String(week * 4),
      investedAmount: '1000', workDone: `第 ${week} 日起施工`, problems: '内部问题', highlight: '亮点', ...more,
    });
  report(2, { sentToMedia: true });
  report(9, {});
  report(16, { state: 'SUBMITTED', confirmedAt: null });
  const event = { ...row, fromState: null, actorId: null };
  em.create(ProjectEvent, { ...event, at: new Date('2024-02-01T02:00:00Z'), action: 'project.list', toState: 'LISTED', publicText: '项目列入年度民生实事清单。', isPublicStep: true });
  em.create(ProjectEvent, { ...event, at: new Date('2024-02-02T02:00:00Z'), action: 'project.writePlan', toState: 'LISTED', reason: '内部' });
  em.create(ProjectOrigin, { ...row, kind: 'SUGGESTION', on: '2024-01-10', note: '内部说明' });
  for (const state of ['CLOSED', 'DRAFT'] as const) {
    const consultation = em.create(Consultation, {
      districtCode: district.code, level: 'VILLAGE', townCode: district.towns[0], villageCode: district.villages[0], format: 'BENCH_CHAT', title: '修路议事', state,
      announcedOn: state === 'CLOSED' ? '2023-12-01' : null,
    });
    em.create(ProjectOrigin, { ...row, kind: 'CONSULTATION', refId: consultation.id, on: '2024-01-11' });
  }
  for (const [no, isPublic] of [true, false, false].entries()) {
    const suggestion = em.create(Suggestion, {
      districtCode: district.code, receiptNo: `20240101-0000${no}`, queryCodeHash: 'none', noticeVersion: '1', planYear: 2024,
      solicitationType: 'DAILY', channelId: district.channelId, nature: 'SUGGESTION', title: '内部标题', content: '内部内容', titlePublic: '修村口路',
      contentPublic: '路不好走', isPublic, publishedAt: isPublic ? new Date() : null, receivedAt: new Date(), state: 'CLOSED', townCode: district.towns[0],
    });
    em.create(SuggestionProjectLink, { ...row, suggestionId: suggestion.id, linkedOn: '2024-01-10' });
  }
  await em.flush();
}

const PAGE = `query($by: ProjectBy!) { project(by: $by) {
  id code districtCode title state tier planYear plan { year documentNo } mainSector { name } sectors { name } town { name } village { name town { code } }
  placeText location { longitude latitude datum } budget { amount currency } progressPercent scheduleLight listedOn startedOn completedOn writtenOffOn
  milestones { name plannedOn doneOn weightPercent } outputs { code name nameEn unit quantity } origins { kind on } suggestions { title projects { code } } consultations { title projects { code } } otherSuggestionCount latestReport { periodEnd }
  progressReports(first: 1) { totalCount nodes { workDone progressPercent highlight invested { amount } } pageInfo { hasNextPage endCursor } }
  events { at kind label labelEn text toState } replacedBy { code } } }`;

describe('the page of a project', () => {
  it('says what residents may know, by id, by code and by district and code, in one statement', async () => {
    for (const by of [{ id: told.publicId }, { code: told.code }, { code: `${district.code}/${told.code}` }]) {
      let answer: { data: unknown } | undefined;
      const statements = await test.statementsOf(async () => {
        answer = await test.ask(PAGE, { by });
      });
      expect(statements).toBe(1);
      expect(answer?.data).toMatchObject({
        project: {
          id: told.publicId, code: told.code, districtCode: district.code, state: 'WRITTEN_OFF', plan: { year: 2024, documentNo: '区政〔2024〕1号' },
          mainSector: { name: '交通出行' }, sectors: [{ name: '交通出行' }], village: { name: '测试村1', town: { code: district.towns[0] } },
          placeText: '村口', location: { longitude: '117.283100', latitude: '34.204500', datum: 'CGCS2000' }, budget: { amount: '200000.00', currency: 'CNY' },
          progressPercent: '100.00', scheduleLight: 'BLUE', writtenOffOn: '2024-11-08',
          milestones: [{ name: '路基', weightPercent: '40.00' }, { name: '路面', doneOn: '2024-09-15' }], outputs: [{ code: 'PAVED_ROAD', name: '硬化道路', nameEn: 'Paved road', unit: '平方米', quantity: '800.00' }],
          origins: [{ kind: 'SUGGESTION', on: '2024-01-10' }, { kind: 'CONSULTATION' }, { kind: 'CONSULTATION' }], suggestions: [{ title: '修村口路', projects: [{ code: told.code }] }], otherSuggestionCount: 2,
          consultations: [{ title: '修路议事', projects: [{ code: told.code }] }], latestReport: { periodEnd: '2024-09-15' },
          progressReports: {
            totalCount: 2, nodes: [{ workDone: '第 9 日起施工', highlight: null, invested: { amount: '1000.00' } }], pageInfo: { hasNextPage: true },
          },
          events: [{ kind: 'project.list', label: '列入清单', labelEn: 'List', text: '项目列入年度民生实事清单。', toState: 'LISTED' }],
          replacedBy: [],
        },
      });
    }
  });

  it('is written with the code itself, and is one of one way only', async () => {
    const literal = await test.ask(`{ project(by: { code: "${told.code}" }) { title } }`);
    expect(literal.data).toEqual({ project: { title: expect.stringContaining('村口道路硬化') } });
    const both = await test.ask(PAGE, { by: { id: told.publicId, code: told.code } });
    expect(both.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('tells districts with the same code apart', async () => {
    const of = async (code: string) => (await test.ask<{ project: object | null }>('query($by: ProjectBy!) { project(by: $by) { districtCode } }', { by: { code } })).data.project;
    expect(await of('2024-17')).toBeNull();
    expect(await of('990201/2024-17')).toEqual({ districtCode: '990201' });
    expect(await of('990202/2024-17')).toEqual({ districtCode: '990202' });
    expect(await of('no such code')).toBeNull();
  });

  it('answers under its global id, and so do its parts', async () => {
    const answer = await test.ask(`query($id: ID!) { node(id: $id) { __typename id ... on Project { code milestones { id } } } }`, { id: told.publicId });
    expect(answer.data).toMatchObject({ node: { __typename: 'Project', code: told.code } });
    const [milestone] = (answer.data as unknown as { node: { milestones: { id: string }[] } }).node.milestones;
    expect((await test.ask('query($id: ID!) { node(id: $id) { __typename } }', { id: milestone?.id })).data).toEqual({ node: { __typename: 'Milestone' } });
  });

  it('shows no place that is not public, and no project before its listing', async () => {
    const { data } = await test.ask<{ projects: { nodes: { placeText: string | null; location: object | null; state: string }[] } }>(
      `{ projects(filter: { districtCode: "${district.code}", state: [COMPLETED, CONSULTED] }) { nodes { state placeText location { longitude } } } }`,
    );
    expect(data.projects.nodes).toEqual([{ state: 'COMPLETED', placeText: null, location: null }]);
  });
});

describe('the list of projects', () => {
  interface Page {
    readonly projects: { readonly totalCount: number; readonly nodes: readonly { readonly code: string }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } };
  }
  const LIST = `query($filter: ProjectFilter, $orderBy: ProjectOrder, $first: Int, $after: String) {
    projects(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount nodes { code } pageInfo { endCursor hasNextPage } } }`;
  const count = async (filter: object) => (await test.ask<Page>(LIST, { filter, first: 5 })).data.projects.totalCount;

  it.each([
    [{}, 5],
    [{ districtCode: '990201' }, 4],
    [{ districtCode: '990202' }, 1],
    [{ planYear: 2023 }, 0],
    [{ tier: ['TOWN'] }, 1],
    [{ townCode: '990201001' }, 4],
    [{ villageCode: '990201001001' }, 3],
    [{ state: ['IMPLEMENTING', 'COMPLETED'] }, 2],
    [{ light: ['RED'] }, 1],
    [{ text: '硬化' }, 5],
    [{ text: '_' }, 0],
    [{ sectorId: 'sct_none' }, 0],
  ])('with %j holds %d', async (filter, total) => {
    expect(await count(filter)).toBe(total);
  });

  it('is of a sector', async () => {
    expect(await count({ sectorId: publicId('sct', district.sectorId) })).toBe(4);
  });

  it.each(['LISTED_ON', 'PROGRESS', 'COMPLETED_ON'].flatMap((field) => ['ASC', 'DESC'].map((direction) => [field, direction] as const)))(
    'walks every project once by %s %s',
    async (field, direction) => {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const answer: { data: Page } = await test.ask<Page>(LIST, { orderBy: { field, direction }, first: 2, after, filter: { districtCode: district.code } });
        seen.push(...answer.data.projects.nodes.map(({ code }) => code));
        if (!answer.data.projects.pageInfo.hasNextPage) break;
        after = answer.data.projects.pageInfo.endCursor;
      }
      expect(new Set(seen).size).toBe(4);
      expect(seen).toHaveLength(4);
      const other = await test.ask<Page>(LIST, { orderBy: { field, direction: direction === 'ASC' ? 'DESC' : 'ASC' }, first: 10, filter: { districtCode: district.code } });
      expect(other.data.projects.nodes.map(({ code }) => code)).toEqual(seen.toReversed());
    },
  );

  it('is one statement with towns, milestones and suggestions of each', async () => {
    const query = '{ projects(first: 100) { totalCount nodes { code town { name } village { name } milestones { name } suggestions { title } mainSector { name } } } }';
    expect(await test.statementsOf(() => test.ask(query))).toBe(1);
  });
});
