import { contributionMachine } from '@doorstep/domain/machines/contribution';
import { sql } from 'kysely';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { money } from '../../platform/graph/money-field.js';
import type { Move } from '../../platform/graph/move-type.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { Reader, RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { transactionOperations } from '../funding.operations.js';
import { contributionShape } from './contribution.shape.js';
import { FundTransaction } from './fund-transaction.type.js';
import { subjectOf, transactionScope } from './money-scope.js';

const { shape } = shapesOver<PublicTables>('public');

const isWaiting = (row: RowRef) => sql`(${row.column('approved_at')} is null and ${row.column('refused_at')} is null)`;

const moveFacts = (row: RowRef) => sql`json_build_object(
  'state', (select c.state from public.contribution c where c.id = ${row.column('contribution_id')}),
  'readOnly', not ${isWaiting(row)},
  'recordedBy', ${row.column('recorded_by')},
  'subject', ${subjectOf(row, transactionScope)})`;

const nameOf = (column: string) => (row: RowRef) =>
  sql`(select u.display_name from public."user" u where u.id = ${row.column(column)})`;

export const fundTransactionShape: Shape<FundTransaction> = shape(FundTransaction, 'fund_transaction', (f) => ({
  id: f.id('txn', 'id'),
  version: f.column('version'),
  contribution: f.one(() => contributionShape, { on: { id: 'contribution_id' }, always: true }),
  kind: f.column('kind'),
  amount: money(f, 'amount'),
  on: f.column('on'),
  voucherNo: f.column('voucher_no'),
  payee: f.column('payee'),
  payeeOrganization: f.one(() => organizationShape, { on: { id: 'payee_organization_id' } }),
  reverses: f.one(() => fundTransactionShape, { on: { id: 'reverses_id' } }),
  recordedByName: f.value<string | null>(nameOf('recorded_by')),
  createdAt: f.instant('created_at'),
  approvedByName: f.value<string | null>(nameOf('approved_by')),
  approvedAt: f.instant('approved_at'),
  refusedAt: f.instant('refused_at'),
  isAwaitingApproval: f.value<boolean>(isWaiting),
  moves: withoutOwnApproval(movesReader(contributionMachine, () => transactionOperations, moveFacts)),
}));

/** Nobody is offered to approve what they recorded themselves. */
function withoutOwnApproval(moves: Reader<Move[]>): Reader<Move[]> {
  const derive = (facts: { readonly recordedBy: string }, context: { readonly viewer: { readonly userId: string } }): Move[] => {
    const all = moves.derive?.(facts as never, context as never) as Move[];
    return facts.recordedBy === context.viewer.userId ? all.filter(({ key }) => key !== 'transaction.approve') : all;
  };
  return { ...moves, derive };
}

