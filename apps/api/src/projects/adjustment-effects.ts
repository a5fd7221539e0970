import { PROJECT_MOVE_OF } from '@doorstep/domain/adjustment';
import { LockMode } from '@mikro-orm/core';
import type { Act } from '../platform/operation/act.js';
import type { AdjustmentRequest } from './adjustment-request.entity.js';
import { proposalOf } from './adjustment-proposal.js';
import type { DescribedProject } from './adjustment-proposal.js';
import { applyProposal } from './apply-proposal.js';
import { ideaOf } from './idea-of.js';
import { makeProject } from './make-project.js';
import type { Idea } from './make-project.js';
import { ProjectOrigin, SuggestionProjectLink } from './project-origin.entity.js';
import { refreshLight } from './project-light.js';
import { organizationsIn } from './project-team.js';
import type { Project } from './project.entity.js';
import { projectConcept } from './project.policy.js';
import { planFor, projectsOf } from './require-adjustable.js';
import { linkSuggestions } from './suggestion-links.js';

/** What an adjustment does to its projects, dated by the day on which it takes effect. */
export async function applyAdjustment(act: Act, request: AdjustmentRequest): Promise<void> {
  const projects = await projectsOf(act, request);
  for (const project of projects) await act.em.lock(project, LockMode.PESSIMISTIC_WRITE);
  const touched = request.kind === 'ADD' ? [await add(act, request)] : await change(act, request, projects);
  for (const { id } of touched) act.changes.upsert({ type: 'prj', id });
}

/** The project that an addition asks for, on the list from the day of its effect. */
async function add(act: Act, request: AdjustmentRequest): Promise<Project> {
  const { planYear, projects: [described] } = proposalOf(request);
  const project = await list(act, { ...described, planYear } as Idea, request, {
    planOrigin: 'DYNAMIC_ADDITION',
    planId: (await planFor(act, request))?.id ?? null,
  });
  await linkSuggestions(act, project, request.suggestionIds);
  request.projectId = project.id;
  return project;
}

type Entry = Pick<Project, 'planOrigin' | 'planId'> & Partial<Pick<Project, 'batchId' | 'programmeId'>>;

/** A new project that stands on the list at once. */
async function list(act: Act, values: Parameters<typeof makeProject>[1], { effectiveOn, reason }: AdjustmentRequest, entry: Entry): Promise<Project> {
  const project = await makeProject(act, values, { state: 'LISTED' });
  Object.assign(project, entry, { listedOn: effectiveOn });
  await act.log(projectConcept, project, 'project.add', null, 'LISTED', { reason, publicText: '项目动态调整后列入年度民生实事清单。' });
  await act.flush();
  await refreshLight(act, project);
  return project;
}

async function change(act: Act, request: AdjustmentRequest, projects: readonly Project[]): Promise<readonly Project[]> {
  const [project] = projects as [Project];
  const suggestionIds = request.suggestionIds as string[];
  const step = (one: Project, publicText: string, former?: string | null): Promise<void> =>
    act.step(projectConcept, one, PROJECT_MOVE_OF[request.kind], { reason: request.reason, publicText, former });
  switch (request.kind) {
    case 'CANCEL':
      project.cancelledOn = request.effectiveOn;
      await step(project, `项目取消。原因:${request.reason}`);
      return projects;
    case 'SUSPEND':
      project.suspendedFrom = project.state === 'IMPLEMENTING' ? 'IMPLEMENTING' : 'LISTED';
      project.suspendedOn = request.effectiveOn;
      await step(project, `项目中止。原因:${request.reason}`);
      return projects;
    case 'RESUME': {
      const former = project.suspendedFrom;
      [project.suspendedFrom, project.suspendedOn] = [null, null];
      await step(project, '项目恢复实施。', former);
      await refreshLight(act, project);
      return projects;
    }
    case 'SPLIT':
    case 'MERGE': {
      const made: Project[] = [];
      for (const described of proposalOf(request).projects) made.push(await carryOn(act, request, described, projects));
      for (const one of projects) {
        one.cancelledOn = request.effectiveOn;
        one.replacedByIds = made.map(({ id }) => id);
        await step(one, request.kind === 'SPLIT' ? `项目拆分为${made.length}个项目继续实施。` : '项目并入新项目继续实施。');
      }
      return [...projects, ...made];
    }
    default: {
      const [described = {}] = proposalOf(request).projects;
      applyProposal(project, described);
      project.placeText = described.placeText ?? project.placeText;
      await linkSuggestions(act, project, suggestionIds);
      await step(project, `项目内容变更。原因:${request.reason}`);
      await refreshLight(act, project);
      return projects;
    }
  }
}

/**
 * A project that carries on others: in the plan of the first and as it entered the list, with the suggestions and origins
 * of all, so that what residents asked for stays answered.
 */
async function carryOn(act: Act, request: AdjustmentRequest, described: DescribedProject, former: readonly Project[]): Promise<Project> {
  const { districtCode } = act;
  const [first] = former as [Project];
  const [lead] = await organizationsIn(act, first.id, ['LEAD']);
  const { plannedStartOn, plannedEndOn, planOrigin, planId, batchId, programmeId } = first;
  const values = { ...ideaOf(first), plannedStartOn: plannedStartOn ?? undefined, plannedEndOn: plannedEndOn ?? undefined, leadOrganizationId: lead, ...described };
  const project = await list(act, values, request, { planOrigin, planId, batchId: batchId ?? null, programmeId: programmeId ?? null });
  const formerIds = { districtCode, projectId: { $in: former.map(({ id }) => id) } };
  const links = await act.em.find(SuggestionProjectLink, formerIds);
  await linkSuggestions(act, project, [...links.map(({ suggestionId }) => suggestionId), ...(request.suggestionIds as string[])]);
  for (const { kind, refId, note, on } of await act.em.find(ProjectOrigin, { ...formerIds, kind: { $ne: 'SUGGESTION' } })) {
    act.em.create(ProjectOrigin, { districtCode, projectId: project.id, kind, refId, note, on, createdBy: act.actorId });
  }
  return project;
}
