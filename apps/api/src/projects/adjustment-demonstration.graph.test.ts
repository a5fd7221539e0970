import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '@doorstep/domain/roles';
import { openDemonstrationHouse } from '../platform/testing/demonstration-house.js';
import type { TestHouse } from '../platform/testing/test-house.js';
import { adjustmentProposal } from './adjustment-proposal.js';
import { AdjustmentRequest } from './adjustment-request.entity.js';
import { refusals } from './projects.fixture.js';

let test: TestHouse;

beforeAll(async () => {
  test = await openDemonstrationHouse();
});
afterAll(() => test.close());

describe('the requests of the demonstration district', () => {
  it('hold proposals that an operation could have written, and are shown with what they ask for', async () => {
    const requests = await test.house.database.orm.em.fork().find(AdjustmentRequest, { districtCode: '990101' });
    expect(requests.length).toBeGreaterThan(400);
    expect(requests.filter(({ proposal }) => !adjustmentProposal.safeParse(proposal).success)).toEqual([]);
    const viewer: Viewer = { userId: '01900000-0000-7000-8000-000000000000', districtCode: '990101', organizationId: null, grants: [{ role: 'OPERATOR', scopeCode: '' }] };
    const { data } = await test.askAs<{ adjustmentRequests: { items: { id: string; version: number; describedProjects: object[] }[] } }>(
      viewer, 'query { adjustmentRequests(filter: { states: [SUBMITTED] }) { items { id version title budget { amount } describedProjects { placeName mainSectorName leadOrganizationName plannedEndOn } } } }',
    );
    expect(data.adjustmentRequests.items).toHaveLength(2);
    for (const { describedProjects } of data.adjustmentRequests.items) expect(Object.values(describedProjects[0] as object)).not.toContain(null);
    // The draft is as far as a draft is: its submission asks for what is missing.
    const draft = requests.find(({ state }) => state === 'DRAFT');
    expect(await refusals(test, viewer, 'submitAdjustment', { id: `adj_${draft?.id.replaceAll('-', '')}`, version: draft?.version })).toEqual(['GUARD_PROPOSAL_FIELDS']);
  });
});
