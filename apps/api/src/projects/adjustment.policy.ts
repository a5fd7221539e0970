import { adjustmentMachine } from '@doorstep/domain/machines/adjustment';
import type { Subject } from '@doorstep/domain/permissions';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { AdjustmentRequest, AdjustmentRequestEvent } from './adjustment-request.entity.js';
import { proposalOf } from './adjustment-proposal.js';
import type { AdjustmentProposal } from './adjustment-proposal.js';
import { Project } from './project.entity.js';

/**
 * A request belongs to the place of its project, or to the place that it asks a project for; to the unit that asks
 * and to the units that are invited to review it. What of it is public stands on its project.
 */
export const adjustmentConcept: Concept<AdjustmentRequest> = {
  name: 'adjustmentRequest',
  idKind: 'adj',
  entity: AdjustmentRequest,
  reading: 'PROJECT_WORK',
  machine: adjustmentMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as AdjustmentRequest['state'];
  },
  async subjectOf(row, act) {
    const project = row.projectId ? await act.em.findOneOrFail(Project, { id: row.projectId, districtCode: act.districtCode }) : null;
    return subjectOfRequest(act, project, proposalOf(row), [row.requestedById, ...(row.invitedOrganizationIds as string[])]);
  },
  writeEvent(row, event, act) {
    act.em.create(AdjustmentRequestEvent, { districtCode: row.districtCode, adjustmentRequestId: row.id, ...event, createdBy: event.actorId });
  },
};

/** What permissions ask of a request about a project, or for one that is not yet there. */
export function subjectOfRequest(
  act: Act,
  project: Project | null,
  { projects: [described] }: AdjustmentProposal,
  units: readonly string[],
): Subject {
  return {
    districtCode: act.districtCode,
    townCode: project ? project.townCode : (described?.villageCode?.slice(0, 9) ?? described?.townCode ?? null),
    villageCode: project ? project.villageCode : (described?.villageCode ?? null),
    gridCode: project?.gridCode ?? null,
    tier: project?.tier ?? described?.tier ?? null,
    units,
    selves: [],
  };
}
