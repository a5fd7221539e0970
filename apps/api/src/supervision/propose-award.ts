import { LockMode } from '@mikro-orm/core';
import { compareAmounts } from '@doorstep/domain/money';
import { FundingSource } from '../funding/funding-source.entity.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { unitsOf } from '../projects/project-team.js';
import { awardConcept, projectOfResult } from './award.policy.js';
import { Award, EvaluationResult } from './evaluation-result.entity.js';
import { placeOfProject } from './project-subject.js';

const FISCAL_OF_DISTRICT = {
  zh: '奖补资金须出自区级财政资金。',
  en: 'An award is paid from a fiscal source of the district.',
};

/** Money for a confirmed EXCELLENT result, from a fiscal source of the district, once (model §4.6, §8). */
export const proposeAward = createOperation({
  name: 'proposeAward',
  move: 'award.propose',
  concept: awardConcept,
  input: {
    resultId: field.id('res', '评价结果', 'Result'),
    amount: field.money('金额(元)', 'Amount in yuan'),
    sourceId: field.id('src', '资金来源', 'Funding source'),
  },
  async subject(act, { resultId }) {
    const project = await projectOfResult(act, resultId);
    return placeOfProject(project, await unitsOf(act, project.id));
  },
  async guard(act, { resultId, amount, sourceId }) {
    // Two proposals for one result wait for each other here.
    const result = await act.em.findOneOrFail(
      EvaluationResult,
      { id: resultId, districtCode: act.districtCode },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (result.grade !== 'EXCELLENT' || !result.confirmedAt) act.refuse('GUARD_GRADE_EXCELLENT', 'resultId');
    if ((await act.em.count(Award, { districtCode: act.districtCode, resultId, revokedOn: null, voidedAt: null })) > 0) {
      act.refuse('DUPLICATE', 'resultId');
    }
    if (compareAmounts(amount, '0.01') < 0) act.refuse('GUARD_AMOUNT_POSITIVE', 'amount');
    await requireFiscalSource(act, sourceId);
  },
  create: (act, { resultId, amount, sourceId }) =>
    act.em.create(Award, {
      districtCode: act.districtCode,
      resultId,
      amount,
      sourceId,
      proposedOn: act.today,
      state: 'PROPOSED',
      createdBy: act.actorId,
    }),
});

async function requireFiscalSource(act: Act, id: string): Promise<void> {
  const source = await act.em.findOne(FundingSource, { id, districtCode: act.districtCode, voidedAt: null });
  if (!source) return act.refuse('NOT_FOUND', 'sourceId');
  if (source.category !== 'FISCAL' || source.level !== 'DISTRICT') act.refuse('GUARD', 'sourceId', FISCAL_OF_DISTRICT);
}
