import { requireOrganization } from '../divisions/require-organization.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { handlingDue } from './handling-term.js';
import { issueAssignment } from './issue-assignment.js';
import { ResearchRecord } from './suggestion-research.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The suggestion goes to the unit that handles it; its deadline follows from class, research and work calendar. */
export const assignSuggestion = moveOperation({
  name: 'assignSuggestion',
  move: 'suggestion.assign',
  concept: suggestionConcept,
  input: {
    leadOrganizationId: field.id('org', '承办单位', 'Unit that handles it'),
    supportingOrganizationIds: field.ids('org', '协办单位', 'Supporting units', 10).optional(),
    instruction: field.text('交办意见', 'Instruction', 1000),
  },
  async guard(act, row, { leadOrganizationId, supportingOrganizationIds: supporting = [] }) {
    await requireOrganization(act, leadOrganizationId, 'leadOrganizationId');
    for (const id of supporting) await requireOrganization(act, id, 'supportingOrganizationIds');
    if (supporting.includes(leadOrganizationId)) act.refuse('INVALID', 'supportingOrganizationIds');
    if (!row.triageClass) act.refuse('GUARD_TRIAGE_INCOMPLETE');
    const researched = row.state !== 'RESEARCHING' || (await act.em.count(ResearchRecord, { suggestionId: row.id })) > 0;
    if (!researched) act.refuse('GUARD_RESEARCH_RECORD');
  },
  async change(act, row, { leadOrganizationId, supportingOrganizationIds, instruction }) {
    const supporting = [...new Set(supportingOrganizationIds)];
    const dueOn = await handlingDue(act, row, row.triageClass ?? 'C', act.today);
    await issueAssignment(act, row, { kind: 'ORIGINAL', toOrganizationId: leadOrganizationId, dueOn, instruction });
    for (const toOrganizationId of supporting) {
      await issueAssignment(act, row, { kind: 'SUPPORT', toOrganizationId, dueOn, instruction });
    }
    row.leadOrganizationId = leadOrganizationId;
    row.supportingOrganizationIds = supporting;
    row.dueOn = dueOn;
  },
  publicText: (_values, row) => `已交承办单位办理,办理期限 ${row.dueOn}。`,
});
