import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY } from '../platform/testing/test-district.js';
import type { TestHouse } from '../platform/testing/test-house.js';
import { Meeting } from './meeting.entity.js';
import { must, target } from './projects.fixture.js';
import type { WrittenRow } from './projects.fixture.js';

/** Everybody who has a part in a request. */
export interface AdjustmentStaff {
  readonly village: Viewer;
  readonly town: Viewer;
  readonly townLeader: Viewer;
  readonly operator: Viewer;
  readonly department: Viewer;
  readonly departmentLeader: Viewer;
  readonly chief: Viewer;
}

export async function adjustmentStaff(district: TestDistrict): Promise<AdjustmentStaff> {
  const [village, town, townLeader] = [await district.staff('VILLAGE_CLERK'), await district.staff('TOWN_CLERK'), await district.staff('TOWN_LEADER')];
  const [operator, chief] = [await district.staff('OPERATOR'), await district.staff('DISTRICT_LEADER')];
  const [department, departmentLeader] = [await district.staff('DEPARTMENT_CLERK'), await district.staff('DEPARTMENT_LEADER')];
  return { village, town, townLeader, operator, department, departmentLeader, chief };
}

/** A joint review of the department and the town office, held on a day. */
export async function jointReview(test: TestHouse, { code, organizations }: TestDistrict, heldOn = TEST_DAY): Promise<string> {
  const em = test.house.database.orm.em.fork();
  const meeting = em.create(Meeting, {
    districtCode: code, kind: 'JOINT_REVIEW', heldOn, chair: '主持人', organizationIds: [organizations.department, organizations.townOffice], projectIds: [],
  });
  await em.flush();
  return publicId('mtg', meeting.id);
}

/** What an addition of the first village asks for, complete. */
export const addition = (district: TestDistrict, special: object = {}): Record<string, unknown> => ({
  title: '村口候车亭',
  tier: 'VILLAGE',
  villageCode: district.villages[0],
  mainSectorId: publicId('sct', district.sectorId),
  summary: '新建候车亭 2 座。',
  content: '在村口新建候车亭 2 座,配座椅和路灯。',
  isAsset: true,
  scale: 'MICRO',
  budgetAmount: '48000.50',
  leadOrganizationId: publicId('org', district.organizations.villageCommittee),
  plannedStartOn: '2024-12-01',
  plannedEndOn: '2024-12-31',
  beneficiariesPlanned: 300,
  reason: '老人候车日晒雨淋。',
  ...special,
});

/** From submission to the last opinion: the department and the town office agree. */
export async function reviewed(test: TestHouse, district: TestDistrict, staff: AdjustmentStaff, draft: WrittenRow): Promise<WrittenRow> {
  const submitted = await must(test, staff.town, 'submitAdjustment', target(draft));
  const surveyed = await must(test, staff.operator, 'surveyAdjustment', { ...target(submitted), surveyedOn: TEST_DAY, people: '中心2人、居民代表3人', findings: '情况属实', costEstimate: '50000' });
  const { department, townOffice } = district.organizations;
  const inReview = await must(test, staff.operator, 'reviewAdjustment', {
    ...target(surveyed), meetingId: await jointReview(test, district), invitedOrganizationIds: [publicId('org', department), publicId('org', townOffice)],
  });
  const heard = await must(test, staff.departmentLeader, 'giveReviewOpinion', { ...target(inReview), opinion: 'AGREE' });
  return must(test, staff.townLeader, 'giveReviewOpinion', { ...target(heard), opinion: 'CONDITIONAL', text: '须落实管护' });
}

export const approval = { conclusion: '同意', effectiveOn: TEST_DAY, approvals: [{ body: 'TOWN', decidedOn: TEST_DAY }] };

/** A request from its draft to its effect, approved by the district. */
export async function carriedThrough(test: TestHouse, district: TestDistrict, staff: AdjustmentStaff, draft: WrittenRow): Promise<WrittenRow> {
  const ready = await reviewed(test, district, staff, draft);
  const approved = await must(test, staff.chief, 'approveAdjustment', { ...target(ready), ...approval });
  return must(test, staff.operator, 'takeAdjustmentEffect', target(approved));
}
