import { contributionMachine } from '@doorstep/domain/machines/contribution';
import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { money, moneyOrNull, moneyValue } from '../../platform/graph/money-field.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contributionOperations } from '../funding.operations.js';
import { contributorShape } from './contributor.shape.js';
import { Contribution } from './contribution.type.js';
import { fundTransactionShape } from './fund-transaction.shape.js';
import { fundingSourceShape } from './funding-source.shape.js';
import { contributionScope, subjectOf } from './money-scope.js';

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
