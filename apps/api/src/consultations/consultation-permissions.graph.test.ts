import { publicId } from '@doorstep/domain/public-id';
import { MOVES } from '@doorstep/domain/machines';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import type { Row } from './consultation.fixture.js';
import { ConsultationDesk, groupInput, inputOf, target } from './consultation.fixture.js';
import { consultationOperations, groupOperations, wishListOperations } from './consultation.operations.js';

let test: TestHouse;
let district: TestDistrict;
let desk: ConsultationDesk;
let staff: Map<Role, Viewer>;
let ended: { consultation: Row; wishList: Row; group: Row };

/** Everybody who signs in; residents have no account. */
const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  desk = await ConsultationDesk.open(test, district);
  staff = new Map();
  for (const role of roles) staff.set(role, await district.staff(role));
  const group = await desk.must(desk.clerk, 'foundGroup', { ...groupInput(district), name: '已撤协商组' });
  ended = {
    consultation: await desk.reach('CANCELLED'),
    wishList: await desk.reachWishList('ADOPTED'),
    group: await desk.must(desk.clerk, 'endGroup', { ...target(group), reason: '换届' }),
  };
});
afterAll(() => test.close());

const ITEM = publicId('exp', '01900000-0000-7000-8000-000000000000');

/** Well-formed inputs that end, for whoever may ask, in a refusal of another kind: nothing is written. */
function inputFor(mutation: string): object {
  const { consultation, wishList, group } = ended;
  switch (mutation) {
    case 'foundGroup':
      return { ...groupInput(district), members: [{ kind: 'RESIDENT', name: '张三' }] };
    case 'endGroup':
      return { ...target(group), reason: '换届' };
    case 'draftConsultation':
      return { ...desk.draftInput(), groupId: null };
    case 'addExpectationItems':
      return { ...target(consultation), items: [{ title: '路灯' }] };
    case 'reviseExpectationItem':
      return { ...target(consultation), itemId: ITEM, title: '路灯' };
    case 'recordAttendance':
      return { ...target(consultation), presentPersons: 20 };
    case 'recordDecisions':
      return { ...target(consultation), decisions: [] };
    case 'decideAgain':
      return target(consultation);
    case 'discussWishList':
      return target(wishList);
    case 'reportWishList':
      return { ...target(wishList), docNo: '7号' };
    case 'adoptWishList':
      return { ...target(wishList), body: 'GOVERNMENT', docNo: '7号' };
    case 'returnWishList':
      return { ...target(wishList), reason: '重议' };
    default:
      return { ...target(consultation), ...inputOf(mutation, consultation) };
  }
}

describe('who may', () => {
  const operations = [...groupOperations, ...consultationOperations, ...wishListOperations];
  it.each(operations.map(({ name, move }) => [name, move] as const))('%s is who the table of %s says', async (name, move) => {
    const allowed: Role[] = [];
    for (const role of roles) {
      const { errors } = await desk.write(staff.get(role) as Viewer, name, inputFor(name));
      expect(errors).not.toEqual([]);
      if (!errors.some(({ code }) => code === 'FORBIDDEN' || code === 'NOT_FOUND')) allowed.push(role);
      if (name === 'reviseExpectationItem' && errors.some(({ code }) => code === 'WRONG_STATE')) expect(allowed).toContain(role);
    }
    const { who } = MOVES[move];
    expect(allowed).toEqual(roles.filter((role) => who[ROLES[role].code] !== undefined));
  });
});

describe('the scope', () => {
  const LISTS = `query($id: ID!, $list: ID!, $group: ID!) {
    consultations { totalItems } consultation(id: $id) { id } wishLists { totalItems } wishList(id: $list) { id }
    deliberationGroups { totalItems } deliberationGroup(id: $group) { id } }`;
  const seenBy = async (viewer: Viewer) => {
    const ids = { id: ended.consultation.id, list: ended.wishList.id, group: ended.group.id };
    const { data } = await test.askAs<Record<string, { totalItems?: number } | null>>(viewer, LISTS, ids);
    return Object.values(data).map((value) => (value ? (value.totalItems ?? 1) : 0));
  };

  it('is the own town or village, the own unit, or the district', async () => {
    const all = [2, 1, 1, 1, 2, 1];
    expect(await seenBy(desk.clerk)).toEqual(all);
    expect(await seenBy(await district.staff('DISTRICT_LEADER'))).toEqual(all);
    expect(await seenBy(await district.staff('VILLAGE_CLERK'))).toEqual(all);
    const member = { organizationId: district.organizations.townOffice };
    expect(await seenBy(await district.staff('DEPARTMENT_CLERK', member))).toEqual(all);
  });

  it('ends at the next town and at other departments', async () => {
    const none = [0, 0, 0, 0, 2, 1];
    const elsewhere = { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice };
    const neighbour = await district.staff('TOWN_CLERK', elsewhere);
    expect(await seenBy(neighbour)).toEqual(none);
    expect(await seenBy(await district.staff('DEPARTMENT_CLERK'))).toEqual(none);
    const answer = await desk.write(neighbour, 'announceConsultation', { ...target(await desk.draft()), ...inputOf('announceConsultation', ended.consultation) });
    expect(answer.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('lets everybody in the district choose a group, and only its own see who sits in it', async () => {
    const query = `{ deliberationGroups(filter: { active: true }) { items { id name members { kind name } } } }`;
    const named = async (viewer: Viewer) => {
      const { data } = await test.askAs<{ deliberationGroups: { items: { members: { name: string | null }[] }[] } }>(viewer, query);
      return data.deliberationGroups.items[0]?.members.filter(({ name }) => name !== null).length;
    };
    expect(await named(desk.clerk)).toBe(5);
    expect(await named(await district.staff('AUDITOR'))).toBe(5);
    expect(await named(await district.staff('TOWN_CLERK', { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice }))).toBe(0);
    expect(await named(await district.staff('VILLAGE_CLERK'))).toBe(0);
  });

  it('is nothing for who is not signed in and for roles that read none', async () => {
    const ids = { id: ended.consultation.id, list: ended.wishList.id, group: ended.group.id };
    expect((await test.askAs(null, LISTS, ids)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    for (const role of ['SYSTEM_ADMIN', 'FINANCE_OFFICER', 'MEDIA_EDITOR', 'SUPERVISOR'] as const) {
      expect((await test.askAs(staff.get(role) as Viewer, LISTS, ids)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('shows a viewer the suggestions behind an item only where the viewer may read them', async () => {
    const suggestionIds = [await desk.suggestion({ villageCode: district.villages[1] })];
    const { id } = await desk.draft({ items: [{ title: '路灯', suggestionIds }] });
    const query = `query($id: ID!) { consultation(id: $id) { items { suggestions { id } } } }`;
    const seen = async (viewer: Viewer) =>
      (await test.askAs<{ consultation: { items: { suggestions: object[] }[] } }>(viewer, query, { id })).data.consultation.items[0]?.suggestions.length;
    expect(await seen(desk.clerk)).toBe(1);
    expect(await seen(await district.staff('VILLAGE_CLERK'))).toBe(0);
  });

  it('never crosses the district', async () => {
    const second = await testDistrict(test, '990202');
    const other = await ConsultationDesk.open(test, second);
    const row = await other.draft();
    const operator = await district.staff('OPERATOR');
    expect((await test.askAs(operator, `query($id: ID!) { consultation(id: $id) { id } }`, { id: row.id })).data).toEqual({ consultation: null });
    const codes = async (mutation: string, input: object) => (await desk.write(operator, mutation, input)).errors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
    expect(await codes('announceConsultation', { ...target(row), ...inputOf('announceConsultation', row) })).toEqual(['NOT_FOUND id']);
    expect(await codes('draftConsultation', { ...desk.draftInput(), groupId: other.groupId })).toEqual(['NOT_FOUND groupId']);
    expect(await codes('draftConsultation', { ...desk.draftInput(), townCode: second.towns[0], villageCode: second.villages[0] })).toEqual([
      'NOT_FOUND townCode', 'NOT_FOUND villageCode', 'INVALID groupId',
    ]);
    const own = await desk.draft();
    const foreign = await other.suggestion();
    expect(await codes('addExpectationItems', { ...target(own), items: [{ title: '路灯', suggestionIds: [foreign] }] })).toEqual(['NOT_FOUND items.0.suggestionIds']);
    expect((await seenBy(await second.staff('OPERATOR'))).slice(0, 5)).toEqual([1, 0, 0, 0, 1]);
  });
});

describe('the ledgers', () => {
  it('filter, sort and page in one statement a root', async () => {
    const query = `query($filter: ConsultationFilter, $sort: ConsultationSort) { consultations(filter: $filter, sort: $sort, pageSize: 5) {
      totalItems items { id title state moves { mutation } town { name } group { name } wishList { state } items { title suggestions { title } } timeline { label } } } }`;
    const filter = { states: ['CANCELLED', 'CLOSED'], formats: ['GROUP'], townCode: district.towns[0], groupId: desk.groupId, text: '路灯' };
    let answer: { data: { consultations: { totalItems: number; items: { state: string }[] } } } | undefined;
    const statements = await test.statementsOf(async () => {
      answer = await test.askAs(desk.clerk, query, { filter, sort: { field: 'CREATED_AT', direction: 'ASC' } });
    });
    expect(statements).toBe(1);
    expect(answer?.data.consultations).toMatchObject({ totalItems: 2, items: [{ state: 'CANCELLED' }, { state: 'CLOSED', wishList: { state: 'ADOPTED' } }] });
    const none = await test.askAs<{ consultations: { totalItems: number } }>(desk.clerk, query, { filter: { text: '没有这个%' } });
    expect(none.data.consultations.totalItems).toBe(0);
  });

  it('list wish lists and groups in one statement each', async () => {
    const query = `{ wishLists(filter: { states: [ADOPTED], townCode: "${district.towns[0]}", text: "路灯" }, sort: { field: ADOPTED_ON, direction: DESC }) {
        totalItems items { consultation { title } items { title } approvals { docNo } moves { mutation } } }
      deliberationGroups(filter: { active: true, text: "协商组" }, sort: { field: NAME, direction: ASC }) { totalItems items { name members { name } moves { mutation } } } }`;
    const statements = await test.statementsOf(() => test.askAs(desk.clerk, query));
    expect(statements).toBe(2);
    expect((await test.askAs(desk.clerk, query)).data).toMatchObject({
      wishLists: { totalItems: 1, items: [{ consultation: { title: '村口路灯怎么装' }, items: [{ title: '安装太阳能路灯' }], moves: [] }] },
      deliberationGroups: { totalItems: 1, items: [{ name: '城关街道协商组', moves: [{ mutation: 'endGroup' }] }] },
    });
  });
});
