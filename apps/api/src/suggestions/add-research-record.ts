import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { ResearchRecord } from './suggestion-research.entity.js';
import { ResearchMethod } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** What was found while researching; one record at least is needed before the suggestion is assigned. */
export const addResearchRecord = editOperation({
  name: 'addResearchRecord',
  zh: '登记研究记录',
  en: 'Add research record',
  move: 'suggestion.research',
  concept: suggestionConcept,
  states: ['RESEARCHING'],
  input: {
    method: field.choice(ResearchMethod, '研究方式', 'Method'),
    heldOn: field.date('日期', 'Day'),
    participants: field.text('参加人员', 'Participants', 500),
    invitedSubmitter: field.flag('邀请建议人参加', 'Submitter invited'),
    opinion: field.text('研究意见', 'Opinion', 5000),
  },
  guard(act, _row, { heldOn }) {
    if (heldOn > act.today) act.refuse('INVALID', 'heldOn');
  },
  change(act, row, values) {
    act.em.create(ResearchRecord, { districtCode: row.districtCode, suggestionId: row.id, ...values, createdBy: act.actorId });
  },
});
