import { isOwnAct } from '@doorstep/domain/deputy';
import { contributionMachine } from '@doorstep/domain/machines/contribution';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { money, moneyOrNull, moneyValue } from '../../platform/graph/money-field.js';
import type { MoveFacts } from '../../platform/graph/move-type.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { Operation } from '../../platform/operation/operation.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectGroupShape } from '../../projects/admin/project-parts.shape.js';
import { projectScope } from '../../projects/admin/project.scope.js';
import { projectShape } from '../../projects/admin/project.shape.js';
import { contributionOperations, transactionOperations } from '../funding.operations.js';
import { contributorShape } from './contributor.shape.js';
import { Contribution, FundTransaction } from './contribution.type.js';
import { fundingSourceShape } from './funding-source.shape.js';
import { contributionScope, subjectOf, transactionScope } from './money-scope.js';

const { shape } = shapesOver<PublicTables>('public');

const moveFacts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'subject', ${subjectOf(row, contributionScope)})`;

/** Transactions of a contribution on which nobody has decided. */
export const awaitingApproval = (row: RowRef) => sql`(select count(*)::int from public.fund_transaction t
  where t.contribution_id = ${row.column('id')} and t.approved_at is null and t.refused_at is null)`;

export const contributionShape: Shape<Contribution> = shape(Contribution, 'contribution', (f) => ({
  id: f.id('ctb', 'id'),
  version: f.column('version'),
  state: f.column('state'),
  source: f.one(() => fundingSourceShape, { on: { id: 'source_id' }, always: true }),
  contributor: f.one(() => contributorShape, { on: { id: 'contributor_id' } }),
  project: f.one(() => projectShape, { on: { id: 'project_id' }, where: (row) => [visibleTo('PROJECT_WORK', row, projectScope)] }),
  batch: f.one(() => projectGroupShape, { on: { id: 'batch_id' } }),
  category: f.column('category'),
  form: f.column('form'),
  purpose: f.column('purpose'),
  pledgedAmount: money(f, 'pledged_amount'),
  receivedAmount: money(f, 'received_amount'),
  allocatedAmount: money(f, 'allocated_amount'),
  spentAmount: money(f, 'spent_amount'),
  remainderAmount: moneyValue((row) => sql`${row.column('received_amount')} - ${row.column('spent_amount')}`),
  valuedAmount: moneyOrNull(f, 'valued_amount'),
  remainderDecision: f.column('remainder_decision'),
  remainderReason: f.column('remainder_reason'),
  namingText: f.column('naming_text'),
  namingFrom: f.column('naming_from'),
  namingTo: f.column('naming_to'),
  namingApprovalNo: f.column('naming_approval_no'),
  agreementNo: f.column('agreement_no'),
  agreedOn: f.column('agreed_on'),
  receiptNo: f.column('receipt_no'),
  createdAt: f.instant('created_at'),
  awaitingApprovalCount: f.value<number>(awaitingApproval),
  transactions: f.many(() => fundTransactionShape, { on: { contribution_id: 'id' }, order: [['on', 'asc'], ['id', 'asc']], most: 500 }),
  moves: movesReader(contributionMachine, () => contributionOperations, moveFacts),
  timeline: timelineReader('contribution_event', 'contribution_id'),
}));

const isWaiting = (row: RowRef) => sql`(${row.column('approved_at')} is null and ${row.column('refused_at')} is null)`;

const transactionFacts = (row: RowRef) => sql`json_build_object(
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
  project: f.one(() => projectShape, { on: { id: 'project_id' }, where: (row) => [visibleTo('PROJECT_WORK', row, projectScope)] }),
  reverses: f.one(() => fundTransactionShape, { on: { id: 'reverses_id' } }),
  recordedByName: f.value<string | null>(nameOf('recorded_by')),
  createdAt: f.instant('created_at'),
  approvedByName: f.value<string | null>(nameOf('approved_by')),
  approvedAt: f.instant('approved_at'),
  refusedAt: f.instant('refused_at'),
  isAwaitingApproval: f.value<boolean>(isWaiting),
  moves: movesReader(contributionMachine, () => transactionOperations, transactionFacts, isByAnother),
}));

/** Nobody is offered to approve what they recorded themselves. */
function isByAnother({ move }: Operation, { recordedBy }: MoveFacts & { readonly recordedBy: string }, viewer: Viewer): boolean {
  return move !== 'transaction.approve' || !isOwnAct(viewer, recordedBy);
}

