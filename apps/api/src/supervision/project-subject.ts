import type { Subject } from '@doorstep/domain/permissions';
import type { Act } from '../platform/operation/act.js';
import { unitsOf } from '../projects/project-team.js';
import { Project } from '../projects/project.entity.js';
import { Supervisor, SupervisorAssignment } from './supervisor.entity.js';

/** Projects that the public knows and that are under way: a supervisor watches them, a round evaluates them. */
export const WATCHED_STATES = ['LISTED', 'IMPLEMENTING', 'SUSPENDED', 'COMPLETED', 'ACCEPTED', 'EVALUATED'] as const;

/** The project of an id in the district. `path` names the field that gave the id. */
export async function projectOf(act: Act, id: string, path = 'projectId'): Promise<Project> {
  const project = await act.em.findOne(Project, { id, districtCode: act.districtCode, voidedAt: null });
  return project ?? act.stop('NOT_FOUND', path);
}

/** Where a row about a project belongs, for the units that are given. */
export function placeOfProject(project: Project, units: readonly string[], selves: readonly string[] = []): Subject {
  return {
    districtCode: project.districtCode,
    townCode: project.townCode,
    villageCode: project.villageCode,
    gridCode: project.gridCode,
    tier: project.tier,
    units,
    selves,
    isPublished: Boolean(project.listedOn),
  };
}

/** Where a row about a project belongs: to its place, to who answers for it, to the supervisors who watch it. */
export async function watchedSubject(act: Act, project: Project): Promise<Subject> {
  return placeOfProject(project, [...(await unitsOf(act, project.id)), ...(await loginsOfSupervisors(act, project.id))]);
}

/** Logins of the supervisors who watch a project now. */
async function loginsOfSupervisors(act: Act, projectId: string): Promise<string[]> {
  const current = await act.em.find(SupervisorAssignment, { districtCode: act.districtCode, projectId, validTo: null });
  const supervisors = await act.em.find(Supervisor, { id: { $in: current.map(({ supervisorId }) => supervisorId) } });
  return supervisors.flatMap(({ userId }) => (userId ? [userId] : []));
}
