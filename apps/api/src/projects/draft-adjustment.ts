import type { StopKind } from '@doorstep/domain/adjustment';
import { ADJUSTMENT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { field } from '../platform/graph/input.js';
import { enumOf } from '../platform/graph/enums.js';
import { createOperation } from '../platform/operation/operation.js';
import { adjustedProject, changeInput, mergedInput, partInput, requestInput } from './adjustment-input.js';
import { given } from './adjustment-proposal.js';
import type { AdjustmentProposal, DescribedProject } from './adjustment-proposal.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { adjusted, makeRequest, requireRequest, subjectOfDraft } from './make-adjustment.js';
import { requireAdjustable } from './require-adjustable.js';
import { requireDescribed, requireParts } from './require-described.js';

const { CANCEL, SUSPEND, RESUME } = ADJUSTMENT_KINDS;
const StopKinds = enumOf('StopKind', '停止或恢复', 'How a project stops or goes on', { CANCEL, SUSPEND, RESUME } satisfies Record<StopKind, object>);

const naming = { move: 'adjustment.draft', concept: adjustmentConcept } as const;
const asking = (projects: DescribedProject[] = [], mergedProjectIds: string[] = []): AdjustmentProposal => ({ projects, mergedProjectIds });

/** Asks that a listed project ends, rests or goes on. */
export const draftStopRequest = createOperation({
  ...naming,
  name: 'draftStopRequest',
  zh: '申请取消、中止或恢复',
  en: 'Ask to cancel, suspend or resume',
  input: { projectId: adjustedProject, kind: field.choice(StopKinds, '调整类别', 'Kind'), ...requestInput },
  subject: async (act, values) => subjectOfDraft(act, values, await adjusted(act, values.projectId), asking()),
  async guard(act, values) {
    await requireRequest(act, values);
    requireAdjustable(act, values.kind, await adjusted(act, values.projectId));
  },
  create: async (act, values) => makeRequest(act, values, { kind: values.kind, project: await adjusted(act, values.projectId), proposal: asking() }),
});

/** Asks that a listed project becomes another in content, budget, place in words or dates. */
export const draftChangeRequest = createOperation({
  ...naming,
  name: 'draftChangeRequest',
  zh: '申请变更项目',
  en: 'Ask to change a project',
  input: { projectId: adjustedProject, ...changeInput, ...requestInput },
  subject: async (act, values) => subjectOfDraft(act, values, await adjusted(act, values.projectId), asking()),
  async guard(act, values) {
    await requireRequest(act, values);
    const project = await adjusted(act, values.projectId);
    requireAdjustable(act, 'CHANGE', project);
    await requireDescribed(act, values, project);
    if (Object.keys(changesOf(values)).length === 0) act.refuse('REQUIRED', 'content');
  },
  create: async (act, values) =>
    makeRequest(act, values, { kind: 'CHANGE', project: await adjusted(act, values.projectId), proposal: asking([changesOf(values)]) }),
});

function changesOf(values: object): DescribedProject {
  const entries = Object.entries(values).filter(([name]) => Object.hasOwn(changeInput, name));
  return given(Object.fromEntries(entries) as DescribedProject);
}

/** Asks that a listed project is carried on as several. */
export const draftSplitRequest = createOperation({
  ...naming,
  name: 'draftSplitRequest',
  zh: '申请拆分项目',
  en: 'Ask to split a project',
  input: { projectId: adjustedProject, parts: field.rows('拆分为,至少两个', 'What it is split into, two or more', partInput, 20), ...requestInput },
  subject: async (act, values) => subjectOfDraft(act, values, await adjusted(act, values.projectId), asking()),
  async guard(act, values) {
    await requireRequest(act, values);
    const project = await adjusted(act, values.projectId);
    requireAdjustable(act, 'SPLIT', project);
    await requireParts(act, values.parts, project);
  },
  create: async (act, values) =>
    makeRequest(act, values, { kind: 'SPLIT', project: await adjusted(act, values.projectId), proposal: asking(values.parts.map((part) => given(part))) }),
});

/** Asks that listed projects are carried on as one. The first gives it its place, its plan and how it entered the list. */
export const draftMergeRequest = createOperation({
  ...naming,
  name: 'draftMergeRequest',
  zh: '申请合并项目',
  en: 'Ask to merge projects',
  input: { projectId: adjustedProject, mergedProjectIds: field.ids('prj', '并入的项目', 'Projects that are merged with it', 20), ...mergedInput, ...requestInput },
  subject: async (act, values) => subjectOfDraft(act, values, await adjusted(act, values.projectId), asking()),
  async guard(act, values) {
    await requireRequest(act, values);
    const project = await adjusted(act, values.projectId);
    requireAdjustable(act, 'MERGE', project);
    await requireDescribed(act, values, project);
    if (values.mergedProjectIds.length === 0) act.refuse('REQUIRED', 'mergedProjectIds');
    if (values.mergedProjectIds.includes(project.id)) act.refuse('INVALID', 'mergedProjectIds');
    for (const id of values.mergedProjectIds) {
      const other = await adjusted(act, id, 'mergedProjectIds');
      requireAdjustable(act, 'MERGE', other, 'mergedProjectIds');
      // A merged project counts once, in the place and the year of the first (model §4.3).
      if (other.tier !== project.tier || other.planYear !== project.planYear) act.refuse('INVALID', 'mergedProjectIds');
    }
  },
  async create(act, values) {
    const { projectId, mergedProjectIds, reason, requestedById, suggestionIds, assessmentId, ...merged } = values;
    const request = { reason, requestedById, suggestionIds, assessmentId };
    return makeRequest(act, request, { kind: 'MERGE', project: await adjusted(act, projectId), proposal: asking([given(merged)], [...new Set(mergedProjectIds)]) });
  },
});
