import { publicId } from '@doorstep/domain/public-id';
import { MOVES } from '@doorstep/domain/machines';
import type { MoveKey } from '@doorstep/domain/machines';
import { READING } from '@doorstep/domain/reading';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Organization } from '../divisions/organization.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { addition, adjustmentStaff, carriedThrough } from './adjustment.fixture.js';
import { adjustmentOperations } from './adjustment.operations.js';
import { AdjustmentRequest } from './adjustment-request.entity.js';
import { keyOf, must, projectAt, refusals, write } from './projects.fixture.js';
import type { ProjectAt, WrittenRow } from './projects.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let staff: Map<Role, Viewer>;
let ended: WrittenRow;
let project: ProjectAt;

const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  staff = new Map();
  for (const role of roles) staff.set(role, await district.staff(role));
  project = await projectAt(test, district, 'COMPLETED');
  ended = await carriedThrough(test, district, await adjustmentStaff(district), await must(test, staff.get('TOWN_CLERK')!, 'draftAdditionRequest', addition(district)));
  const own = test.house.database.orm.em.fork();
  const row = await own.findOneOrFail(AdjustmentRequest, { id: keyOf('adj', ended.id) });
  // Every unit of the district was invited, so that only the role decides.
  row.invitedOrganizationIds = Object.values(district.organizations);
  await own.flush();
  ended = { ...ended, version: row.version };
});
afterAll(() => test.close());

const APPROVALS = [{ body: 'TOWN', decidedOn: TEST_DAY }];
const NOWHERE = '01900000-0000-7000-8000-000000000000';
const merged = { title: '合并', summary: '合并', content: '合并', budgetAmount: '1', mergedProjectIds: [] };

/** What each mutation needs to be well-formed; all of them end in a refusal of another kind for whoever may ask. */
const INPUTS: Readonly<Record<string, object>> = {
  surveyAdjustment: { surveyedOn: '2030-01-01', people: '2人', findings: '属实' },
  reviewAdjustment: { meetingId: publicId('mtg', NOWHERE), invitedOrganizationIds: [] },
  giveReviewOpinion: { opinion: 'REFUSE' },
  approveAdjustment: { conclusion: '同意', effectiveOn: TEST_DAY, approvals: APPROVALS },
  rejectAdjustment: { reason: '重复' },
};

function inputFor(name: string): object {
  const about = { projectId: project.publicId, reason: '理由' };
  switch (name) {
    case 'draftAdditionRequest':
      return addition(district, { mainSectorId: publicId('sct', NOWHERE) });
    case 'draftChangeRequest':
      return { ...about, content: '变更' };
    case 'draftStopRequest':
      return { ...about, kind: 'CANCEL' };
    case 'draftSplitRequest':
      return { ...about, parts: [] };
    case 'draftMergeRequest':
      return { ...about, ...merged };
    default:
      return { id: ended.id, version: ended.version, ...INPUTS[name] };
  }
}

describe('who may', () => {
  it.each(adjustmentOperations.map(({ name, move }) => [name, move] as const))('%s is who the table of %s says', async (name, move) => {
    const allowed: Role[] = [];
    for (const role of roles) {
      const { errors } = await write(test, staff.get(role) as Viewer, name, inputFor(name));
      expect(errors).not.toEqual([]);
      const isKept = errors.some(({ code, path }) => code === 'FORBIDDEN' || (code === 'NOT_FOUND' && ['input.id', 'input.projectId'].includes(path.join('.'))));
      if (!isKept) allowed.push(role);
    }
    expect(allowed).toEqual(roles.filter((role) => mayAsk(role, move, name)));
  });
});

/** A department that is no unit of the project does not see it before it asks; what it may not read, nobody moves. */
function mayAsk(role: Role, move: MoveKey, name: string): boolean {
  const { code } = ROLES[role];
  const isAboutProject = name.startsWith('draft') && name !== 'draftAdditionRequest';
  if (isAboutProject && role === 'DEPARTMENT_CLERK') return false;
  return MOVES[move].who[code] !== undefined && (name === 'draftAdditionRequest' || Object.hasOwn(READING.PROJECT_WORK, code));
}

describe('the scope', () => {
  const QUERY = 'query($id: ID!) { adjustmentRequests { totalItems } adjustmentRequest(id: $id) { id } }';
  const seenBy = async (viewer: Viewer) => {
    const { data } = await test.askAs<{ adjustmentRequests: { totalItems: number }; adjustmentRequest: object | null }>(viewer, QUERY, { id: ended.id });
    return [data.adjustmentRequests.totalItems, data.adjustmentRequest === null ? 0 : 1];
  };

  it('is the own place, the own unit, or the district', async () => {
    for (const role of ['OPERATOR', 'TOWN_CLERK', 'VILLAGE_CLERK', 'DEPARTMENT_LEADER', 'FINANCE_OFFICER'] as const) expect(await seenBy(staff.get(role)!), role).toEqual([1, 1]);
    const own = test.house.database.orm.em.fork();
    const { id: organizationId } = own.create(Organization, { districtCode: district.code, name: '测试村2村委会', shortName: '村2', kind: 'VILLAGE_COMMITTEE' });
    await own.flush();
    const stranger = await district.staff('VILLAGE_CLERK', { scopeCode: district.villages[1], organizationId });
    expect(await seenBy(stranger)).toEqual([0, 0]);
    for (const role of ['SYSTEM_ADMIN', 'MEDIA_EDITOR'] as const) {
      expect((await test.askAs(staff.get(role)!, QUERY, { id: ended.id })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('holds for a draft of another place, which has no project yet', async () => {
    const neighbour = await district.staff('TOWN_CLERK', { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice });
    const draft = await must(test, neighbour, 'draftAdditionRequest', addition(district, { villageCode: district.villages[2] }));
    const seen = async (viewer: Viewer) => (await test.askAs<{ adjustmentRequest: object | null }>(viewer, 'query($id: ID!) { adjustmentRequest(id: $id) { id } }', { id: draft.id })).data.adjustmentRequest !== null;
    expect([await seen(neighbour), await seen(staff.get('TOWN_CLERK')!), await seen(staff.get('VILLAGE_CLERK')!), await seen(staff.get('OPERATOR')!)]).toEqual([true, false, false, true]);
    expect(await refusals(test, staff.get('TOWN_CLERK')!, 'submitAdjustment', { id: draft.id, version: draft.version })).toEqual(['NOT_FOUND']);
    const filtered = await test.askAs<{ adjustmentRequests: object }>(staff.get('OPERATOR')!, 'query($town: String!) { adjustmentRequests(filter: { townCode: $town, kinds: [ADD], states: [DRAFT], text: "候车亭" }) { totalItems items { id } } }', { town: district.towns[1] });
    expect(filtered.data.adjustmentRequests).toEqual({ totalItems: 1, items: [{ id: draft.id }] });
  });

  it('never crosses the district', async () => {
    const second = await testDistrict(test, '990202');
    const operator = await second.staff('OPERATOR');
    expect(await seenBy(operator)).toEqual([0, 0]);
    expect(await refusals(test, operator, 'withdrawAdjustment', { id: ended.id, version: ended.version })).toEqual(['NOT_FOUND']);
    expect(await refusals(test, operator, 'draftStopRequest', { projectId: project.publicId, kind: 'CANCEL', reason: '理由' })).toEqual(['NOT_FOUND']);
  });
});
