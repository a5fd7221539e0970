import { Tables, type Batch } from '../../forge/batch.js';
import { day, isoDate, workingAfter, type Day } from '../../forge/days.js';
import { PLAN_YEARS } from './district-plan.js';
import type { PlannedResult } from './evaluation-plan.js';
import { Journal } from '../../forge/journal.js';
import type { FundingSources } from '../../parts/money-rows.js';
import { yuan } from '../../forge/money-text.js';
import { AWARDS, type RoundPlan } from './outcome-plan.js';
import type { ProjectGround } from './project-ground.js';

/** One award for each excellent result, the higher ones for works and facilities; paid in the year of the result. */
export function* awardBatches(ground: ProjectGround, results: readonly PlannedResult[], sources: FundingSources): Generator<Batch> {
  const { forge, staff } = ground;
  const tables = new Tables('award', 'award_event');
  for (const year of PLAN_YEARS) {
    const excellent = results.filter(({ project }) => project.planYear === year && project.dates.grade === 'EXCELLENT');
    const order = [...excellent.filter(({ project }) => project.work.isAsset), ...excellent.filter(({ project }) => !project.work.isAsset)];
    order.forEach((result, index) => {
      const { proposedOn, approvedOn, paidOn } = awardDays(result.round);
      const row = forge.ledger(proposedOn, 860, staff.operator(index));
      const journal = new Journal(forge, 'award', 'award_id', row['id'] as string)
        .move('award.propose', { on: proposedOn, minutes: 860, by: staff.operator(index) })
        .move('award.approve', { on: approvedOn, minutes: 980, by: staff.leader(index) })
        .move('award.pay', { on: paidOn, minutes: 990, by: staff.financeOfficer(index), publicText: '奖补资金已拨付。' });
      for (const event of journal.rows) tables.add('award_event', event);
      tables.add('award', {
        ...row,
        result_id: result.id,
        amount: yuan((index < AWARDS.highCount[year] ? AWARDS.high : AWARDS.low) * 100),
        source_id: sources('AWARDS', year),
        proposed_on: isoDate(proposedOn),
        approved_on: isoDate(approvedOn),
        paid_on: isoDate(paidOn),
        revoked_on: null,
        voucher_no: `JB${year}-${String(index + 1).padStart(4, '0')}`,
        state: journal.state,
      });
    });
  }
  yield* tables.batches();
}

/** The awards of the fourth quarter are paid before the budget of the year closes. */
const awardDays = (round: RoundPlan): { proposedOn: Day; approvedOn: Day; paidOn: Day } => {
  const confirmedOn = day(round.confirmedOn);
  if (round.code === '2023Q4') return { proposedOn: confirmedOn, approvedOn: confirmedOn, paidOn: workingAfter(confirmedOn, 1) };
  const proposedOn = workingAfter(confirmedOn, 2);
  const approvedOn = workingAfter(proposedOn, 3);
  return { proposedOn, approvedOn, paidOn: workingAfter(approvedOn, 5) };
};
