import { field } from '../platform/graph/input.js';
import { createOperation, moveOperation } from '../platform/operation/operation.js';
import { contributionInput, newContribution, requireContribution } from './contribution-input.js';
import { contributionConcept } from './contribution.policy.js';
import { FundingSource } from './funding-source.entity.js';
import { moneySubject } from './money-subject.js';

/** A pledge becomes an agreement (model §4.8). */
export const agreeContribution = moveOperation({
  name: 'agreeContribution',
  move: 'contribution.agree',
  concept: contributionConcept,
  input: {
    agreementNo: field.text('协议编号', 'Number of the agreement', 60),
    agreedOn: field.date('签约日期', 'Day of the agreement'),
    namingApprovalNo: field.text('冠名批准文号', 'Number of the approval of the name', 60).optional(),
  },
  guard(act, row, { agreedOn, namingApprovalNo }) {
    if (agreedOn > act.today) act.refuse('INVALID', 'agreedOn');
    if (namingApprovalNo && row.form !== 'NAMING') act.refuse('INVALID', 'namingApprovalNo');
  },
  change(_act, row, { agreementNo, agreedOn, namingApprovalNo }) {
    row.agreementNo = agreementNo;
    row.agreedOn = agreedOn;
    row.namingApprovalNo = namingApprovalNo ?? null;
  },
});

/** A confirmed line of the fiscal budget is agreed without a pledge (model §4.8, contribution.agree from nothing). */
export const agreeBudgetLine = createOperation({
  name: 'agreeBudgetLine',
  move: 'contribution.agree',
  concept: contributionConcept,
  input: {
    ...contributionInput,
    agreementNo: field.text('预算批复文号', 'Number of the budget decision', 60),
    agreedOn: field.date('批复日期', 'Day of the decision'),
  },
  subject: (act, values) => moneySubject(act, values),
  async guard(act, values) {
    await requireContribution(act, values);
    const source = await act.em.findOne(FundingSource, { id: values.sourceId, districtCode: act.districtCode });
    if (source?.category !== 'FISCAL' || !source.budgetAmount) act.refuse('GUARD_BUDGET_LINE', 'sourceId');
    if (values.form === 'NAMING') act.refuse('INVALID', 'form');
    if (values.agreedOn > act.today) act.refuse('INVALID', 'agreedOn');
  },
  create: (act, values) => newContribution(act, values, { state: 'AGREED' }),
});
