import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { Project } from '../projects/project.entity.js';
import { Contribution } from './contribution.entity.js';
import { logContributionEvent, publicRowsOf } from './contribution.policy.js';
import { FundTransaction } from './fund-transaction.entity.js';
import { moneySubject } from './money-subject.js';

/** One movement of money; it belongs where its contribution belongs and changes what is public of that. */
export const fundTransactionConcept: Concept<FundTransaction> = {
  name: 'fundTransaction',
  idKind: 'txn',
  entity: FundTransaction,
  reading: 'MONEY_VOUCHER',
  subjectOf: async (row, act) => moneySubject(act, await contributionOf(act, row)),
  writeEvent: (row, event, act) => logContributionEvent(act, row.districtCode, row.contributionId, event),
  async publicRows(row, act) {
    const rows = await publicRowsOf(await contributionOf(act, row), act);
    const project = row.projectId ? await act.em.findOne(Project, { id: row.projectId }) : null;
    return project?.listedOn && !project.voidedAt ? [...rows, { type: 'prj', id: project.id }] : rows;
  },
};

function contributionOf(act: Act, row: FundTransaction): Promise<Contribution> {
  return act.em.findOneOrFail(Contribution, { id: row.contributionId, districtCode: row.districtCode });
}
