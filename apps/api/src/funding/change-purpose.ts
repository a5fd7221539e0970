import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { contributionConcept } from './contribution.policy.js';

/** Money goes to another purpose only as the contributor has agreed; where the consent is found stands in the log (model §4.8). */
export const changePurpose = moveOperation({
  name: 'changePurpose',
  move: 'contribution.changePurpose',
  concept: contributionConcept,
  input: {
    purpose: field.text('新用途', 'New purpose', 500),
    consentedOn: field.date('出资人同意日期', 'Day of the consent'),
    reason: field.text('同意记录(文号或方式)与理由', 'Record of the consent, and the reason', 300),
  },
  guard(act, row, { purpose, consentedOn }) {
    if (consentedOn > act.today) act.refuse('GUARD_CONSENT_RECORD', 'consentedOn');
    if (purpose === row.purpose) act.refuse('INVALID', 'purpose');
  },
  change(_act, row, { purpose }) {
    row.purpose = purpose;
  },
});
