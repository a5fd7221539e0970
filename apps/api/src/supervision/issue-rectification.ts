import { requireOrganization } from '../divisions/require-organization.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { EvaluationResult } from './evaluation-result.entity.js';
import { makeRectificationOrder } from './make-rectification-order.js';
import { placeOfProject, projectOf, WATCHED_STATES } from './project-subject.js';
import { rectificationOrderConcept } from './rectification-order.policy.js';
import { RectificationBasis } from './supervision.enums.js';
import { SupervisionRecord } from './supervision-record.entity.js';

const FAIR_RESULT = {
  zh: '须选该项目已确认的一般等级结果。',
  en: 'Choose a confirmed result FAIR of this project.',
};
const OWN_RECORD = {
  zh: '须选该项目未解决的监督记录。',
  en: 'Choose an open finding of this project.',
};
const NOT_RECTIFIED = {
  zh: '只整改已列入清单且未销账的项目。',
  en: 'Only a listed project that is not closed is put right.',
};

interface Ground {
  readonly projectId: string;
  readonly basis: string;
  readonly resultId?: string | undefined;
  readonly supervisionRecordId?: string | undefined;
}

/** An order to put a project right by a day: ground, issues and day are named (model §4.9). */
export const issueRectification = createOperation({
  name: 'issueRectification',
  move: 'rectification.issue',
  concept: rectificationOrderConcept,
  input: {
    projectId: field.id('prj', '项目', 'Project'),
    basis: field.choice(RectificationBasis, '整改依据', 'Ground'),
    resultId: field.id('res', '评价结果', 'Result').optional(),
    supervisionRecordId: field.id('rec', '监督记录', 'Finding').optional(),
    toOrganizationId: field.id('org', '责任单位', 'Responsible unit'),
    issues: field.texts('问题清单', 'Issues', 500, 20),
    dueOn: field.date('整改期限', 'Due on'),
  },
  subject: async (act, { projectId, toOrganizationId }) => placeOfProject(await projectOf(act, projectId), [toOrganizationId]),
  async guard(act, values) {
    const project = await projectOf(act, values.projectId);
    if (!(WATCHED_STATES as readonly string[]).includes(project.state)) act.refuse('GUARD', 'projectId', NOT_RECTIFIED);
    await requireOrganization(act, values.toOrganizationId, 'toOrganizationId');
    if (values.issues.length === 0) act.refuse('REQUIRED', 'issues');
    if (values.dueOn <= act.today) act.refuse('INVALID', 'dueOn');
    await requireGround(act, values);
  },
  async create(act, values) {
    const order = await makeRectificationOrder(act, await projectOf(act, values.projectId), values);
    if (values.supervisionRecordId) {
      const record = await act.em.findOneOrFail(SupervisionRecord, { id: values.supervisionRecordId, districtCode: act.districtCode });
      record.leadsToKind = 'RECTIFICATION_ORDER';
      record.leadsToId = order.id;
    }
    return order;
  },
});

/** A grade or a finding that is the ground must be one of the project. */
async function requireGround(act: Act, { projectId, basis, resultId, supervisionRecordId }: Ground): Promise<void> {
  const own = { projectId, districtCode: act.districtCode, voidedAt: null };
  if (basis === 'FAIR_GRADE' && !resultId) act.refuse('REQUIRED', 'resultId');
  if (basis === 'SUPERVISION_RECORD' && !supervisionRecordId) act.refuse('REQUIRED', 'supervisionRecordId');
  const result = resultId && (await act.em.findOne(EvaluationResult, { ...own, id: resultId }));
  if (resultId && (!result || result.grade !== 'FAIR' || !result.confirmedAt)) act.refuse('GUARD', 'resultId', FAIR_RESULT);
  const record = supervisionRecordId && (await act.em.findOne(SupervisionRecord, { ...own, id: supervisionRecordId }));
  if (supervisionRecordId && (!record || record.resolvedOn)) act.refuse('GUARD', 'supervisionRecordId', OWN_RECORD);
}
