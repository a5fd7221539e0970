import type { Viewer } from '@doorstep/domain/roles';
import { publicId } from '@doorstep/domain/public-id';
import type { ConsultationState } from '@doorstep/domain/machines/consultation';
import { FIXED_MEMBER_KINDS } from '@doorstep/domain/quorum';
import type { TestDistrict } from '../platform/testing/test-district.js';
import type { TestHouse } from '../platform/testing/test-house.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';

export interface Row {
  readonly id: string;
  readonly version: number;
  readonly state?: string;
  readonly items?: readonly { readonly id: string; readonly title: string }[];
  readonly wishList?: { readonly id: string; readonly version: number; readonly state: string } | null;
}

export interface Written {
  readonly row: Row | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

const CONSULTATION = 'id version state items { id title } wishList { id version state }';
const SELECTIONS: readonly (readonly [RegExp, string, string])[] = [
  [/Group$/, 'group', 'id version'],
  [/WishList$/, 'wishList', 'id version state'],
  [/./, 'consultation', CONSULTATION],
];

/** The notice of the meeting ran from ANNOUNCED to HELD, both before the test district's day. */
export const ANNOUNCED = '2024-10-20';
export const HELD = '2024-11-10';
export const PRESENT = { heldOn: HELD, presentPersons: 20, eligiblePersons: 30, presentKinds: [...FIXED_MEMBER_KINDS] };

/** Walks consultations for tests, as the town's clerk unless another viewer is named. */
export class ConsultationDesk {
  private constructor(
    readonly test: TestHouse,
    readonly district: TestDistrict,
    readonly clerk: Viewer,
    readonly coordinator: Viewer,
    readonly leader: Viewer,
    readonly groupId: string,
  ) {}

  static async open(test: TestHouse, district: TestDistrict): Promise<ConsultationDesk> {
    const clerk = await district.staff('TOWN_CLERK');
    const group = await send(test, clerk, 'foundGroup', groupInput(district));
    if (!group.row) throw new Error(JSON.stringify(group.errors));
    return new ConsultationDesk(test, district, clerk, await district.staff('COORDINATOR'), await district.staff('DISTRICT_LEADER'), group.row.id);
  }

  write(viewer: Viewer, mutation: string, input: object): Promise<Written> {
    return send(this.test, viewer, mutation, input);
  }

  /** A write that must be done. */
  async must(viewer: Viewer, mutation: string, input: object): Promise<Row> {
    const { row, errors } = await this.write(viewer, mutation, input);
    if (!row) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return row;
  }

  /** A suggestion of the first village, accepted and published unless said otherwise; its public id. */
  async suggestion(more: Partial<Pick<Suggestion, 'state' | 'isPublic' | 'townCode' | 'villageCode'>> = {}): Promise<string> {
    const em = this.test.house.database.orm.em.fork();
    const { district } = this;
    const row = em.create(Suggestion, {
      districtCode: district.code,
      receiptNo: `20241001-${Math.random().toString().slice(2, 9)}`,
      queryCodeHash: 'none',
      noticeVersion: '1',
      planYear: 2025,
      solicitationType: 'DAILY',
      channelId: district.channelId,
      nature: 'SUGGESTION',
      title: '内部标题',
      content: '内部内容',
      titlePublic: '村口缺少路灯',
      contentPublic: '晚上出行不便',
      isPublic: true,
      publishedAt: new Date('2024-10-02T00:00:00Z'),
      townCode: district.towns[0],
      villageCode: district.villages[0],
      receivedAt: new Date('2024-10-01T00:00:00Z'),
      screenedAt: new Date('2024-10-02T00:00:00Z'),
      acceptedAt: new Date('2024-10-02T00:00:00Z'),
      triageClass: 'C',
      mainSectorId: district.sectorId,
      sectorIds: [district.sectorId],
      state: 'SCREENED',
      ...more,
    });
    await em.flush();
    return publicId('sug', row.id);
  }

  draft(more: object = {}): Promise<Row> {
    return this.must(this.clerk, 'draftConsultation', { ...this.draftInput(), ...more });
  }

  draftInput(): object {
    return {
      title: '村口路灯怎么装',
      format: 'GROUP',
      level: 'VILLAGE',
      townCode: this.district.towns[0],
      villageCode: this.district.villages[0],
      groupId: this.groupId,
      items: [
        { title: '安装太阳能路灯', estimatedAmount: '120000.00', beneficiariesPersons: 800 },
        { title: '修补村口道路', estimatedAmount: '60000' },
      ],
    };
  }

  /** A consultation that was walked to a state by the valid inputs below. */
  async reach(state: ConsultationState, draft: object = {}, present: object = {}): Promise<Row> {
    let row = await this.draft(draft);
    for (const mutation of PATH[state]) row = await this.must(this.clerk, mutation, { ...target(row), ...inputOf(mutation, row), ...(mutation === 'presentConsultation' ? present : {}) });
    return row;
  }

  /** Its wish list, walked on to ADOPTED or a state before it. */
  async reachWishList(state: 'SUBMITTED' | 'DISCUSSED' | 'REPORTED' | 'ADOPTED', draft: object = {}): Promise<Row> {
    const { wishList } = await this.reach('SUBMITTED', draft);
    if (!wishList) throw new Error('The consultation has no wish list.');
    let row: Row = wishList;
    if (state === 'SUBMITTED') return row;
    row = await this.must(this.coordinator, 'discussWishList', target(row));
    if (state === 'DISCUSSED') return row;
    row = await this.must(this.coordinator, 'reportWishList', { ...target(row), docNo: '社工报〔2024〕7号' });
    if (state === 'REPORTED') return row;
    return this.must(this.leader, 'adoptWishList', { ...target(row), body: 'GOVERNMENT', docNo: '区政〔2024〕31号' });
  }
}

const PATH: Readonly<Record<ConsultationState, readonly string[]>> = {
  DRAFT: [],
  ANNOUNCED: ['announceConsultation'],
  PRESENTING: ['announceConsultation', 'presentConsultation'],
  SELECTING: ['announceConsultation', 'presentConsultation', 'selectConsultation'],
  DECIDING: ['announceConsultation', 'presentConsultation', 'selectConsultation', 'decideConsultation'],
  SUBMITTED: ['announceConsultation', 'presentConsultation', 'selectConsultation', 'decideConsultation', 'submitConsultation'],
  CANCELLED: ['cancelConsultation'],
  CLOSED: [],
  RETURNED: [],
};

export const target = ({ id, version }: Row): { id: string; version: number } => ({ id, version });

/** A valid input of a move, without its target. */
export function inputOf(mutation: string, { items = [] }: Row): object {
  switch (mutation) {
    case 'announceConsultation':
      return { announcedOn: ANNOUNCED, plannedOn: HELD, placeText: '党群服务中心二楼' };
    case 'presentConsultation':
      return PRESENT;
    case 'selectConsultation':
      return { isSecret: true, ticks: items.map(({ id }, index) => ({ itemId: id, tickCount: 18 - index * 5 })) };
    case 'decideConsultation':
      return { decisions: items.map(({ id }, index) => ({ itemId: id, ...(index === 0 ? ADOPTED : REFUSED) })), minutesPublic: '到会 20 人,一致意见先装路灯。' };
    case 'submitConsultation':
      return { wishes: items.slice(0, 1).map(({ id }) => ({ itemId: id, wishRank: 1 })) };
    default:
      return { reason: '天气原因' };
  }
}

export const ADOPTED = { decision: 'ADOPT', method: 'VOTE', votesFor: 17, votesAgainst: 2, votesAbstained: 1 };
export const REFUSED = { decision: 'REFUSE', method: 'CONSENSUS', reason: '已列入县道计划' };

export function groupInput(district: TestDistrict): object {
  return {
    townCode: district.towns[0],
    name: '城关街道协商组',
    level: 'TOWN',
    members: FIXED_MEMBER_KINDS.map((kind, index) => ({
      kind,
      name: `成员${index + 1}`,
      ...(index === 0 ? { organizationId: publicId('org', district.organizations.townOffice) } : {}),
    })),
  };
}

async function send(test: TestHouse, viewer: Viewer, mutation: string, input: object): Promise<Written> {
  const [, field = '', selection = ''] = SELECTIONS.find(([names]) => names.test(mutation)) ?? [];
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${field} { ${selection} } errors { code path message } } }`;
  const answer = await test.askAs<Record<string, Record<string, Row | null> & { errors: Written['errors'] }>>(viewer, query, { input });
  const payload = answer.data?.[mutation];
  if (answer.errors || !payload) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
  return { row: payload[field] ?? null, errors: payload.errors };
}
