import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDistrict, TEST_DAY } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { ANNOUNCED, ConsultationDesk, HELD, target } from './consultation.fixture.js';

let test: TestHouse;
let desk: ConsultationDesk;

beforeAll(async () => {
  test = await TestHouse.open();
  desk = await ConsultationDesk.open(test, await testDistrict(test));
});
afterAll(() => test.close());

const DETAIL = `query($id: ID!) { consultation(id: $id) {
  state step announcedOn plannedOn heldOn submittedOn closedOn isSecret presentKinds town { name } village { name }
  group { name members { kind name organization { name } } }
  items { title estimatedAmount { amount currency } tickCount decision method votesFor decisionReason wishRank suggestions { title consultations { title } } }
  wishList { state adoptedOn submittedTo { name } items { title } approvals { no body decision docNo decidedByName } timeline { label } }
  moves { mutation label isPrimary } timeline { label actorName fromState toState } } }`;

interface Detail {
  consultation: { state: string; moves: { mutation: string }[]; timeline: { label: string }[] } & Record<string, unknown>;
}

const detail = async (id: string) => (await test.askAs<Detail>(desk.clerk, DETAIL, { id })).data.consultation;
const movesOf = async (id: string) => (await detail(id)).moves.map(({ mutation }) => mutation);

describe('a consultation of a group', () => {
  it('is walked in three steps to an adopted wish list', async () => {
    const suggestionId = await desk.suggestion();
    const drafted = await desk.draft({ items: [{ title: '安装太阳能路灯', estimatedAmount: '120000.00', suggestionIds: [suggestionId] }] });
    expect(drafted.state).toBe('DRAFT');
    expect(await movesOf(drafted.id)).toEqual(['announceConsultation', 'cancelConsultation', 'addExpectationItems', 'reviseExpectationItem']);

    const added = await desk.must(desk.clerk, 'addExpectationItems', { ...target(drafted), items: [{ title: '修补村口道路' }] });
    expect(added.version).toBe(drafted.version + 1);
    const announced = await desk.must(desk.clerk, 'announceConsultation', {
      ...target(added), announcedOn: ANNOUNCED, plannedOn: HELD, placeText: '党群服务中心',
    });
    const village = await desk.district.staff('VILLAGE_CLERK');
    const presented = await desk.must(village, 'presentConsultation', {
      ...target(announced), heldOn: HELD, presentPersons: 20,
      presentKinds: ['TOWN_COMMITTEE', 'VILLAGE_WORKER', 'PARTY_MEMBER', 'GRID_WORKER', 'RESIDENT', 'STAKEHOLDER'],
    });
    const [lamps, road] = presented.items?.map(({ id }) => id) ?? [];
    const selected = await desk.must(village, 'selectConsultation', {
      ...target(presented), isSecret: true, ticks: [{ itemId: lamps, tickCount: 18 }, { itemId: road, tickCount: 7 }],
    });
    const decided = await desk.must(village, 'decideConsultation', {
      ...target(selected),
      decisions: [{ itemId: lamps, decision: 'ADOPT', method: 'VOTE', votesFor: 17, votesAgainst: 3 }],
      minutesPublic: '到会 20 人,过半数同意先装路灯。',
    });
    const complete = await desk.must(village, 'recordDecisions', {
      ...target(decided), decisions: [{ itemId: road, decision: 'DEFER', method: 'CONSENSUS', reason: '等县道改造' }],
    });
    expect(await movesOf(complete.id)).toEqual(['submitConsultation', 'cancelConsultation', 'recordDecisions']);
    const submitted = await desk.must(desk.clerk, 'submitConsultation', { ...target(complete), wishes: [{ itemId: lamps, wishRank: 1 }] });
    expect(submitted).toMatchObject({ state: 'SUBMITTED', wishList: { state: 'SUBMITTED', version: 1 } });

    const list = submitted.wishList as NonNullable<typeof submitted.wishList>;
    const discussed = await desk.must(desk.coordinator, 'discussWishList', { ...target(list), note: '同意报审' });
    const reported = await desk.must(desk.coordinator, 'reportWishList', { ...target(discussed), docNo: '社工报〔2024〕7号' });
    await desk.must(desk.leader, 'adoptWishList', { ...target(reported), body: 'GOVERNMENT', docNo: '区政〔2024〕31号' });

    const row = await detail(drafted.id);
    expect(row).toMatchObject({
      state: 'CLOSED', step: 'DECIDE', announcedOn: ANNOUNCED, plannedOn: HELD, heldOn: HELD, submittedOn: TEST_DAY, closedOn: TEST_DAY,
      isSecret: true, town: { name: '城关街道' }, village: { name: '测试村1' }, moves: [],
      group: { name: '城关街道协商组', members: expect.arrayContaining([{ kind: 'TOWN_COMMITTEE', name: '成员1', organization: { name: '城关街道办事处' } }]) },
      items: [
        {
          title: '安装太阳能路灯', estimatedAmount: { amount: '120000.00', currency: 'CNY' }, tickCount: 18, decision: 'ADOPT', method: 'VOTE',
          votesFor: 17, wishRank: 1, suggestions: [{ title: '内部标题', consultations: [{ title: '村口路灯怎么装' }] }],
        },
        { title: '修补村口道路', estimatedAmount: null, tickCount: 7, decision: 'DEFER', votesFor: null, decisionReason: '等县道改造', wishRank: null },
      ],
      wishList: {
        state: 'ADOPTED', adoptedOn: TEST_DAY, submittedTo: { name: '社会工作部' }, items: [{ title: '安装太阳能路灯' }],
        approvals: [
          { no: 1, body: 'COLLECTIVE_DISCUSSION', decision: 'AGREE', docNo: null, decidedByName: expect.stringMatching(/^COORDINATOR/) },
          { no: 2, body: 'UNIT', docNo: '社工报〔2024〕7号' },
          { no: 3, body: 'GOVERNMENT', docNo: '区政〔2024〕31号', decidedByName: expect.stringMatching(/^DISTRICT_LEADER/) },
        ],
        timeline: ['报送', '集体商议', '报审', '采纳'].map((label) => ({ label })),
      },
    });
    expect(row.timeline.map(({ label }) => label)).toEqual(['拟定', '公告', '交清单', '勾选意愿', '议定', '报送', '完结']);

    const { rows } = await test.house.database.pool.query(
      `select p.title, p.state, o.kind from project p join project_origin o on o.project_id = p.id where p.district_code = $1 order by o.kind`,
      [desk.district.code],
    );
    expect(rows).toEqual(expect.arrayContaining([{ title: '安装太阳能路灯', state: 'PROPOSED', kind: 'WISH_LIST' }]));
  });

  it('is returned with its wish list, decided again and submitted again', async () => {
    const list = await desk.reachWishList('DISCUSSED');
    const returned = await desk.must(desk.leader, 'returnWishList', { ...target(list), reason: '请压缩造价' });
    expect(returned.state).toBe('RETURNED');
    const owner = await test.askAs<{ wishList: { returnReason: string; consultation: { id: string; version: number; state: string; items: { id: string; title: string }[] } } }>(
      desk.clerk, `query($id: ID!) { wishList(id: $id) { returnReason consultation { id version state items { id title } timeline { text } } } }`, { id: list.id },
    );
    const { consultation } = owner.data.wishList;
    expect(owner.data.wishList).toMatchObject({ returnReason: '请压缩造价', consultation: { state: 'RETURNED' } });
    const itemId = consultation.items[0]?.id;
    const again = await desk.must(desk.clerk, 'decideAgain', {
      ...target(consultation),
      decisions: [{ itemId, decision: 'AMEND', method: 'CONSENSUS', reason: '减少盏数', amendedTitle: '安装太阳能路灯 40 盏', amendedAmount: '80000' }],
    });
    expect(again).toMatchObject({ state: 'DECIDING', items: [{ title: '安装太阳能路灯 40 盏' }, {}] });
    const submitted = await desk.must(desk.clerk, 'submitConsultation', { ...target(again), wishes: [{ itemId, wishRank: 1 }] });
    expect(submitted.wishList).toMatchObject({ id: list.id, state: 'SUBMITTED' });
    const anew = await test.askAs<{ wishList: Record<string, unknown> }>(
      desk.clerk, `query($id: ID!) { wishList(id: $id) { discussedOn returnedOn returnReason approvals { no } timeline { label } } }`, { id: list.id },
    );
    expect(anew.data.wishList).toEqual({
      discussedOn: null, returnedOn: null, returnReason: null, approvals: [{ no: 1 }],
      timeline: ['报送', '集体商议', '退回', '报送'].map((label) => ({ label })),
    });
  });
});

describe('residents', () => {
  const PUBLIC = `query($id: ID!) { consultation(by: { id: $id }) {
    title state step placeText plannedOn minutesPublic group { name }
    items { title tickCount decision votesFor wishRank suggestions { title consultations { title } } } } }`;

  it('see a consultation from its announcement on, with ticks and decisions and the published suggestions', async () => {
    const [open, closed] = [await desk.suggestion(), await desk.suggestion({ isPublic: false })];
    const items = [{ title: '安装太阳能路灯', suggestionIds: [open, closed] }, { title: '修补村口道路' }];
    const drafted = await desk.draft({ items });
    expect((await test.ask(PUBLIC, { id: drafted.id })).data).toEqual({ consultation: null });
    const { id } = await desk.reach('DECIDING', { items });
    const statements = await test.statementsOf(() => test.ask(PUBLIC, { id }));
    expect(statements).toBe(1);
    expect((await test.ask(PUBLIC, { id })).data).toEqual({
      consultation: {
        title: '村口路灯怎么装', state: 'DECIDING', step: 'DECIDE', placeText: '党群服务中心二楼', plannedOn: HELD,
        minutesPublic: '到会 20 人,一致意见先装路灯。', group: { name: '城关街道协商组' },
        items: [
          {
            title: '安装太阳能路灯', tickCount: 18, decision: 'ADOPT', votesFor: 17, wishRank: null,
            suggestions: [{ title: '村口缺少路灯', consultations: [{ title: '村口路灯怎么装' }] }],
          },
          { title: '修补村口道路', tickCount: 13, decision: 'REFUSE', votesFor: null, wishRank: null, suggestions: [] },
        ],
      },
    });
  });

  it('page through them by filter, and find no draft and none that was cancelled unannounced', async () => {
    await desk.reach('CANCELLED');
    const query = `query($filter: ConsultationFilter, $after: String) {
      consultations(first: 2, after: $after, filter: $filter) { nodes { id state } totalCount pageInfo { endCursor hasNextPage } } }`;
    const filter = { districtCode: desk.district.code, townCode: desk.district.towns[0], villageCode: desk.district.villages[0], format: ['GROUP'] };
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const answer: { data: { consultations: { nodes: { id: string; state: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
        await test.ask(query, { filter, after });
      const { nodes, pageInfo, totalCount } = answer.data.consultations;
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      expect(nodes.every(({ state }) => state !== 'DRAFT' && state !== 'CANCELLED')).toBe(true);
      if (!pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(totalCount);
        break;
      }
    }
    const none = await test.ask<{ consultations: { totalCount: number } }>(query, { filter: { districtCode: '990299' } });
    expect(none.data.consultations.totalCount).toBe(0);
  });

  it('leave a trace of every public change', async () => {
    const { id } = await desk.reach('ANNOUNCED');
    const { rows } = await test.house.database.pool.query(`select type, kind from change_log_entry where public_id = $1`, [id]);
    expect(rows).toEqual([{ type: 'cst', kind: 'UPSERT' }]);
  });
});
