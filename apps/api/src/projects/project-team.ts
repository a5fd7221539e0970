import type { ResponsibilityRole } from '@doorstep/domain/code-lists/project-codes';
import type { Act } from '../platform/operation/act.js';
import { ProjectResponsibility } from './project-responsibility.entity.js';

/** Those who answer for a project now. */
export function currentTeam(act: Act, projectId: string): Promise<ProjectResponsibility[]> {
  return act.em.find(ProjectResponsibility, { districtCode: act.districtCode, projectId, validTo: null });
}

const SUPERVISORS = `
select s.user_id as id from supervisor_assignment a join supervisor s on s.id = a.supervisor_id
where a.project_id = ? and a.valid_to is null and s.user_id is not null`;

/**
 * What permissions call the units of a project: the organisations that answer for it, its chief supervisors and the
 * supervisors who watch it (model §4). Their roster stands further right; here it is known by its table alone.
 */
export async function unitsOf(act: Act, projectId: string): Promise<string[]> {
  const team = await currentTeam(act, projectId);
  const supervisors = await act.em.execute<{ id: string }[]>(SUPERVISORS, [projectId]);
  const units = team.flatMap(({ role, organizationId, userId }) => [organizationId, role === 'CHIEF_SUPERVISOR' ? userId : null]);
  return [...units.filter((id): id is string => typeof id === 'string'), ...supervisors.map(({ id }) => id)];
}

/** The organisations that answer for a project in one of these roles. */
export async function organizationsIn(act: Act, projectId: string, roles: readonly ResponsibilityRole[]): Promise<string[]> {
  const team = await currentTeam(act, projectId);
  return team.flatMap(({ role, organizationId }) => (roles.includes(role) && organizationId ? [organizationId] : []));
}

export function addLead(act: Act, projectId: string, organizationId: string): void {
  act.em.create(ProjectResponsibility, {
    districtCode: act.districtCode,
    projectId,
    role: 'LEAD',
    organizationId,
    validFrom: act.today,
    createdBy: act.actorId,
  });
}

/** Hands the lead to another organisation: there is exactly one at any time (invariant 2). */
export async function handOverLead(act: Act, projectId: string, organizationId: string): Promise<void> {
  const lead = (await currentTeam(act, projectId)).find(({ role }) => role === 'LEAD');
  if (lead?.organizationId === organizationId) return;
  if (lead) {
    lead.validTo = act.today;
    // The database knows one open lead; the old one ends before the new one is written.
    await act.flush();
  }
  addLead(act, projectId, organizationId);
}
