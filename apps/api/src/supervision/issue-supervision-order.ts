import { yearOf } from '@doorstep/domain/iso-date';
import { oneALine, orderNumber } from '@doorstep/domain/supervision';
import { requireOrganization } from '../divisions/require-organization.js';
import { User } from '../identity/user.entity.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { nextNumber } from '../platform/operation/next-number.js';
import { createOperation } from '../platform/operation/operation.js';
import { suggestionConcept } from '../suggestions/suggestion.policy.js';
import { projectOf, WATCHED_STATES } from './project-subject.js';
import { OrderReason } from './supervision.enums.js';
import { subjectOfTarget, suggestionOf, supervisionOrderConcept } from './supervision-order.policy.js';
import { SupervisionOrder } from './supervision-order.entity.js';

/** Level of a suggestion with a supervision order (model §4.1). */
const ORDERED = 2;

const ONE_TARGET = {
  zh: '督办对象须是一件建议或一个项目。',
  en: 'The order is about one suggestion or one project.',
};
const NOT_HURRIED = {
  zh: '只督办已列入清单且未销账的项目。',
  en: 'Only a listed project that is not closed is hurried.',
};

interface Target {
  readonly suggestionId?: string | undefined;
  readonly projectId?: string | undefined;
}

function targetOf(act: Act, { suggestionId, projectId }: Target): { targetKind: 'SUGGESTION' | 'PROJECT'; targetId: string } {
  if (suggestionId && !projectId) return { targetKind: 'SUGGESTION', targetId: suggestionId };
  if (projectId && !suggestionId) return { targetKind: 'PROJECT', targetId: projectId };
  return act.stop('GUARD', [], ONE_TARGET);
}

/** An order to hurry or redo; a suggestion is under supervision from then on (model §4.10). */
export const issueSupervisionOrder = createOperation({
  name: 'issueSupervisionOrder',
  move: 'order.issue',
  concept: supervisionOrderConcept,
  input: {
    suggestionId: field.id('sug', '建议', 'Suggestion').optional(),
    projectId: field.id('prj', '项目', 'Project').optional(),
    toOrganizationId: field.id('org', '被督办单位', 'Unit that is hurried'),
    leaderId: field.id('usr', '督办领导', 'Leader').optional(),
    reasons: field.choices(OrderReason, '督办原因', 'Reasons'),
    demands: field.texts('督办要求', 'Demands', 500, 20),
    dueOn: field.date('反馈期限', 'Due on'),
  },
  subject: (act, values) => subjectOfTarget(act, targetOf(act, values), [values.toOrganizationId]),
  async guard(act, values) {
    if (values.projectId) {
      const { state } = await projectOf(act, values.projectId);
      if (!(WATCHED_STATES as readonly string[]).includes(state)) act.refuse('GUARD', 'projectId', NOT_HURRIED);
    }
    await requireOrganization(act, values.toOrganizationId, 'toOrganizationId');
    if (values.leaderId && !(await act.em.findOne(User, { id: values.leaderId, districtCode: act.districtCode }))) act.refuse('NOT_FOUND', 'leaderId');
    if (values.reasons.length === 0) act.refuse('REQUIRED', 'reasons');
    if (values.demands.length === 0) act.refuse('REQUIRED', 'demands');
    if (values.dueOn <= act.today) act.refuse('INVALID', 'dueOn');
  },
  async create(act, values) {
    const year = yearOf(act.today);
    const target = targetOf(act, values);
    if (target.targetKind === 'SUGGESTION') {
      const suggestion = await suggestionOf(act, target.targetId);
      suggestion.supervisionLevel = Math.max(ORDERED, suggestion.supervisionLevel);
      await act.step(suggestionConcept, suggestion, 'suggestion.supervise', { reason: oneALine(values.demands) });
    }
    return act.em.create(SupervisionOrder, {
      districtCode: act.districtCode,
      no: orderNumber('SUPERVISION', year, await nextNumber(act, 'SUPERVISION', year)),
      ...target,
      toOrganizationId: values.toOrganizationId,
      leaderId: values.leaderId ?? null,
      issuedOn: act.today,
      reasons: values.reasons,
      demand: oneALine(values.demands),
      dueOn: values.dueOn,
      state: 'ISSUED',
      createdBy: act.actorId,
    });
  },
});
