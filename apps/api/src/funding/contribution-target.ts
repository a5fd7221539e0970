import type { Act } from '../platform/operation/act.js';
import { ProjectGroup } from '../projects/annual-plan.entity.js';
import { Project } from '../projects/project.entity.js';
import { Contributor } from './contributor.entity.js';
import type { Contribution } from './contribution.entity.js';

/** Refuses a contributor or batch that the district does not have, and money for both a project and a batch. */
export async function requireTarget(
  act: Act,
  target: { readonly contributorId?: string | undefined; readonly projectId?: string | undefined; readonly batchId?: string | undefined },
): Promise<void> {
  const { contributorId, projectId, batchId } = target;
  const here = { districtCode: act.districtCode, voidedAt: null };
  if (contributorId && !(await act.em.findOne(Contributor, { ...here, id: contributorId }))) act.refuse('NOT_FOUND', 'contributorId');
  if (batchId && projectId) act.refuse('INVALID', 'batchId');
  if (batchId && !(await act.em.findOne(ProjectGroup, { ...here, id: batchId, kind: 'BATCH' }))) act.refuse('NOT_FOUND', 'batchId');
  if (projectId) await requireOpenProject(act, projectId);
}

/** The project of a movement: of the district, not written off, and the one (or of the batch) that the money was given for. */
export async function requireProjectOf(act: Act, contribution: Contribution, projectId: string, path: string | readonly string[] = 'projectId'): Promise<void> {
  const project = await requireOpenProject(act, projectId, path);
  if (!project) return;
  const isOther = contribution.projectId ? contribution.projectId !== project.id : contribution.batchId && contribution.batchId !== project.batchId;
  if (isOther) act.refuse('GUARD_OTHER_PROJECT', path);
}

/** Money of a project that is written off stays as the finance officer signed it (model §7, 16). */
async function requireOpenProject(act: Act, id: string, path: string | readonly string[] = 'projectId'): Promise<Project | null> {
  const project = await act.em.findOne(Project, { id, districtCode: act.districtCode, voidedAt: null });
  if (!project) act.refuse('NOT_FOUND', path);
  else if (project.state === 'WRITTEN_OFF') act.refuse('GUARD_PROJECT_WRITTEN_OFF', path);
  return project;
}
