import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { visibleTo } from '../../platform/operation/scope.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectShape } from '../../projects/admin/project.shape.js';
import { Project } from '../../projects/admin/project.type.js';
import { moneySums } from '../money-sums.reader.js';
import type { MoneySumsValue } from '../money-sums.type.js';
import { moneySumsTypes } from '../money-sums.type.js';
import { contributionShape, fundTransactionShape } from './contribution.shape.js';
import { Contribution, FundTransaction } from './contribution.type.js';
import { projectLines } from './money-lines.js';
import { contributionScope, transactionScope } from './money-scope.js';

const { extend } = shapesOver<PublicTables>('public');
const ProjectMoney = moneySumsTypes(adminTypes)('ProjectMoney', '项目资金,只计已复核的流水', 'Money of a project; only approved movements count');

interface AddedFields {
  readonly money: MoneySumsValue;
  readonly contributions: Contribution[];
  readonly transactionsAwaitingApproval: FundTransaction[];
}

/** On a project: its money in sums, and what was given and awaits approval, as far as the viewer may see vouchers. */
export function extendProject(): void {
  const project = Project.prototype;
  Field(() => ProjectMoney, { description: bilingual('资金', 'Money') })(project, 'money');
  Field(() => [Contribution], { description: bilingual('出资记录,新的在前,至多 100 条', 'Contributions, newest first, at most 100') })(project, 'contributions');
  Field(() => [FundTransaction], { description: bilingual('待复核的流水,至多 100 条', 'Transactions that await approval, at most 100') })(project, 'transactionsAwaitingApproval');
  extend<AddedFields, 'project'>(projectShape, 'project', (f) => ({
    money: moneySums('ProjectMoney', projectLines),
    contributions: f.many(() => contributionShape, {
      on: { project_id: 'id' },
      where: (row) => [visibleTo('MONEY_VOUCHER', row, contributionScope), sql`${row.column('voided_at')} is null`],
      order: [['created_at', 'desc'], ['id', 'desc']],
      most: 100,
    }),
    transactionsAwaitingApproval: f.many(() => fundTransactionShape, {
      on: { project_id: 'id' },
      where: (row) => [
        visibleTo('MONEY_VOUCHER', row, transactionScope),
        sql`${row.column('approved_at')} is null and ${row.column('refused_at')} is null`,
      ],
      order: [['on', 'asc'], ['id', 'asc']],
      most: 100,
    }),
  }));
}
