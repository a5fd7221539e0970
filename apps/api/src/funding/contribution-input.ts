import { field } from '../platform/graph/input.js';
import type { ValuesOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import type { ContributionState } from '@doorstep/domain/machines/contribution';
import { compareAmounts } from '@doorstep/domain/money';
import { Contribution } from './contribution.entity.js';
import { requireTarget } from './contribution-target.js';
import { FundingForm } from './funding.enums.js';
import { FundingSource } from './funding-source.entity.js';

/** What is said of a contribution when it is entered. */
export const contributionInput = {
  sourceId: field.id('src', '资金来源', 'Funding source'),
  contributorId: field.id('ctr', '出资人', 'Contributor').optional(),
  projectId: field.id('prj', '项目', 'Project').optional(),
  batchId: field.id('pgr', '批次', 'Batch of projects').optional(),
  form: field.choice(FundingForm, '出资形式', 'Form'),
  purpose: field.text('用途', 'Purpose', 500),
  pledgedAmount: field.money('认捐金额(元)', 'Amount pledged, yuan'),
  valuedAmount: field.money('劳务或服务折价(元)', 'Value of labour or service, yuan').optional(),
};

type ContributionValues = ValuesOf<typeof contributionInput>;

/** Labour and volunteer service are valued; other money is counted. */
const VALUED_FORMS: readonly string[] = ['LABOUR', 'VOLUNTEER_SERVICE'];

/** Guards of a contribution that is being entered (model §4.8, contribution.pledge). */
export async function requireContribution(act: Act, values: ContributionValues): Promise<void> {
  await requireTarget(act, values);
  if (compareAmounts(values.pledgedAmount, '0.01') < 0) act.refuse('GUARD_AMOUNT_POSITIVE', 'pledgedAmount');
  if (values.valuedAmount && !VALUED_FORMS.includes(values.form)) act.refuse('INVALID', 'valuedAmount');
}

/** A new contribution; its category is the source's. */
export async function newContribution(
  act: Act,
  values: ContributionValues,
  more: { readonly state: ContributionState } & Partial<Pick<Contribution, 'agreedOn' | 'agreementNo' | 'namingText' | 'namingFrom' | 'namingTo'>>,
): Promise<Contribution> {
  const { category } = await act.em.findOneOrFail(FundingSource, { id: values.sourceId, districtCode: act.districtCode });
  return act.em.create(Contribution, {
    ...values,
    ...more,
    category,
    receivedAmount: '0.00',
    allocatedAmount: '0.00',
    spentAmount: '0.00',
    districtCode: act.districtCode,
    createdBy: act.actorId,
  });
}
