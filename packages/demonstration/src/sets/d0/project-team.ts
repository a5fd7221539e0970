import { Tables, type Batch } from '../../forge/batch.js';
import { isoDate } from '../../forge/days.js';
import { actorsOf } from '../../parts/project-actors.js';
import type { PlannedProject } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';

/** A suggestion or wish list behind a project. */
export interface Origin {
  readonly projectId: string;
  readonly kind: 'SUGGESTION' | 'WISH_LIST';
  readonly refId: string;
}

/** Who answers for the projects, where they come from and who approved them. */
export function* projectTeamBatches(ground: ProjectGround, origins: readonly Origin[]): Generator<Batch> {
  const tables = new Tables('project_responsibility', 'project_responsibility_contact', 'project_origin', 'approval_step');
  const byProject = new Map<string, Origin[]>();
  for (const origin of origins) byProject.set(origin.projectId, [...(byProject.get(origin.projectId) ?? []), origin]);
  for (const [index, project] of ground.projects.entries()) {
    addTeam(ground, tables, project, index);
    addOrigins(ground, tables, project, index, byProject.get(project.id) ?? []);
    addApproval(ground, tables, project, index);
    yield* tables.overflow();
  }
  yield* tables.batches();
}

const addTeam = (ground: ProjectGround, tables: Tables, project: PlannedProject, index: number): void => {
  const { forge, staff } = ground;
  const from = project.dates.proposedOn ?? project.dates.listedOn;
  const { lead: clerk } = actorsOf(staff, project, index);
  const blank = { name_public: null, promise: null, pledged_on: null, published_on: null, duty_responsibility: null, duty_progress: null, duty_quality: null };
  const add = (role: string, organizationId: string | null, userId: string | null, more: Partial<Record<keyof typeof blank, string | null>> = {}): string => {
    const row = forge.changing(from, 610, clerk);
    tables.add('project_responsibility', {
      ...row,
      project_id: project.id,
      role,
      organization_id: organizationId,
      user_id: userId,
      valid_from: isoDate(from),
      valid_to: null,
      ...blank,
      ...more,
    });
    return row['id'] as string;
  };
  add('LEAD', project.lead.id, null);
  if (project.support) add('SUPPORT', project.support.id, null);
  add('IMPLEMENTER', project.implementer.id, null);
  if (!project.village) return;
  // Every fifth secretary has agreed that the pledge is published with the name.
  const isPublic = index % 5 === 0 && project.noise === null;
  const secretary = add('SECRETARY', project.lead.id, staff.villageSecretary(project.village), {
    name_public: isPublic ? project.village.secretaryName : null,
    promise: `按期保质完成“${project.title}”，建好管好，请群众监督。`,
    pledged_on: isoDate(project.dates.listedOn),
    published_on: isPublic ? isoDate(project.dates.listedOn + 3) : null,
    duty_responsibility: '负总责，每周到现场一次',
    duty_progress: '按时间节点推进，逐月公示进度',
    duty_quality: '组织居民代表参加验收',
  });
  tables.add('project_responsibility_contact', {
    ...forge.changing(from, 611, clerk),
    responsibility_id: secretary,
    name_encrypted: forge.options.seal(project.village.secretaryName),
  });
};

const addOrigins = (ground: ProjectGround, tables: Tables, project: PlannedProject, index: number, origins: readonly Origin[]): void => {
  const on = project.dates.proposedOn ?? project.dates.listedOn;
  const { lead: clerk } = actorsOf(ground.staff, project, index);
  const bare = { kind: project.tier === 'DISTRICT' ? 'DEPARTMENT' : 'VISIT', refId: null };
  for (const { kind, refId } of origins.length > 0 ? origins : [bare]) {
    tables.add('project_origin', { ...ground.forge.child(on, 612, clerk), project_id: project.id, kind, ref_id: refId, note: null, on: isoDate(on) });
  }
};

const addApproval = (ground: ProjectGround, tables: Tables, project: PlannedProject, index: number): void => {
  const { approvedOn, listedOn } = project.dates;
  if (project.noise === 'REJECTED') return;
  const on = approvedOn ?? listedOn;
  const actors = actorsOf(ground.staff, project, index);
  const bodies = project.tier === 'DISTRICT' ? ['COLLECTIVE_DISCUSSION', 'GOVERNMENT'] : ['TOWN'];
  bodies.forEach((body, step) => tables.add('approval_step', {
    ...ground.forge.child(on, 640 + step, actors.clerk),
    target_kind: 'PROJECT',
    target_id: project.id,
    no: step + 1,
    body,
    decision: 'AGREE',
    decided_on: isoDate(on),
    decided_by: actors.approver,
    doc_no: null,
    note: project.isAddition ? '动态调整联审通过' : null,
  }));
};
