import type { Tables } from '../forge/batch.js';
import { isoDate } from '../forge/days.js';
import type { Ground } from '../ground/ground.js';
import { actorsOf } from './project-actors.js';
import type { SmallProject } from './projects.js';

/** Who answers for a project, where it came from and who agreed to it. */
export const addTeam = (ground: Ground, tables: Tables, project: SmallProject): void => {
  const { forge, staff, organizations } = ground;
  const { days, index } = project;
  const actors = actorsOf(staff, project, index);
  // Leadership, lead department, service centre, departments and towns.
  const team: readonly (readonly [role: string, organizationId: string | null, userId: string | null])[] = [
    ['TIER_LEADER', organizations.taskForce.id, staff.leader(index)],
    ['LEAD', project.lead.id, null],
    ['LIAISON', organizations.serviceCentre.id, staff.operator(index)],
    ...(project.support ? [['SUPPORT', project.support.id, null] as const] : []),
    ['IMPLEMENTER', project.implementer.id, null],
  ];
  for (const [role, organizationId, userId] of team) {
    tables.add('project_responsibility', {
      ...forge.changing(days.proposedOn, 610, actors.lead),
      project_id: project.id,
      role,
      organization_id: organizationId,
      user_id: userId,
      valid_from: isoDate(days.proposedOn),
      valid_to: null,
      name_public: null,
      promise: null,
      pledged_on: null,
      published_on: null,
      duty_responsibility: null,
      duty_progress: null,
      duty_quality: null,
    });
  }
  for (const { kind, refId } of project.origins) {
    tables.add('project_origin', { ...forge.child(days.proposedOn, 612, actors.lead), project_id: project.id, kind, ref_id: refId, note: null, on: isoDate(days.proposedOn) });
  }
  const bodies = project.tier === 'DISTRICT' ? ['COLLECTIVE_DISCUSSION', 'GOVERNMENT'] : ['TOWN'];
  bodies.forEach((body, step) => tables.add('approval_step', {
    ...forge.child(days.approvedOn, 640 + step, actors.clerk),
    target_kind: 'PROJECT',
    target_id: project.id,
    no: step + 1,
    body,
    decision: 'AGREE',
    decided_on: isoDate(days.approvedOn),
    decided_by: actors.approver,
    doc_no: null,
    note: null,
  }));
};
