import { sql } from 'kysely';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { fundTransactionShape } from './contribution.shape.js';
import type { FundTransaction } from './contribution.type.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { transactionScope, uuidOfKind } from './money-scope.js';

const reading = 'MONEY_VOUCHER';
const isCounted = (row: RowRef) =>
  sql`exists (select from public.contribution c where c.id = ${row.column('contribution_id')} and c.voided_at is null)`;

/** Readers of the queries, by name. */
export const fundTransactionRoots = {
  fundTransactions: {
    admit: admits(reading),
    ...pagedList<FundTransaction>(() => fundTransactionShape, {
      order: () => [['on', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        visibleTo(reading, row, transactionScope),
        isCounted(row),
        args.given('filter.kinds') && sql`${row.column('kind')} = any(${args.get('filter.kinds')}::text[])`,
        args.given('filter.projectId') && sql`${row.column('project_id')} = ${args.get('filter.projectId', uuidOfKind('prj'))}::uuid`,
        args.given('filter.voucherNo') && containsText(row.column('voucher_no'), args, 'filter.voucherNo'),
        args.now('filter.awaitingApproval') === true && sql`${row.column('approved_at')} is null and ${row.column('refused_at')} is null`,
      ],
    }),
  },
  fundTransaction: {
    admit: admits(reading),
    ...oneRow<FundTransaction>(() => fundTransactionShape, (row, args) => [
      byPublicId('txn', row, args),
      visibleTo(reading, row, transactionScope),
      isCounted(row),
    ]),
  },
};
