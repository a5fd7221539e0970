import { normalizedReceiptNo } from '@doorstep/domain/receipt-number';
import { uuidOf } from '@doorstep/domain/public-id';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import type { FieldArguments } from '../../platform/shape/arguments.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { contextSlot, fromContext } from '../../platform/shape/slots.js';
import { assignmentScope, assignmentShape } from './handling.shape.js';
import type { Assignment } from './handling.type.js';
import { unitsOf } from './suggestion.moves.js';
import { suggestionScope, suggestionShape } from './suggestion.shape.js';
import type { Suggestion } from './suggestion.type.js';

const reading = 'SUGGESTION_TEXT';
const today = contextSlot<string>('today');
const ownUnit = fromContext<{ viewer: Viewer }, string | null>(({ viewer }) => viewer.organizationId);
const idOf = (args: FieldArguments, kind: PublicIdKind, path: string) =>
  sql`${args.get(path, (id) => uuidOf(kind, String(id)) ?? null)}::uuid`;

/** Readers of the queries about suggestions and their assignments. */
export const suggestionRoots = {
  suggestions: {
    admit: admits(reading),
    ...pagedList<Suggestion>(() => suggestionShape, {
      order: sortedBy({ RECEIVED_AT: 'received_at', DUE_ON: 'due_on', RECEIPT_NO: 'receipt_no' }, [
        ['received_at', 'desc'],
        ['id', 'desc'],
      ]),
      where: (row, args) => [
        visibleTo(reading, row, suggestionScope),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.triageClasses') && sql`${row.column('triage_class')} = any(${args.get('filter.triageClasses')}::text[])`,
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
        args.given('filter.leadOrganizationId') && sql`${row.column('lead_organization_id')} = ${idOf(args, 'org', 'filter.leadOrganizationId')}`,
        args.given('filter.channelId') && sql`${row.column('channel_id')} = ${idOf(args, 'chn', 'filter.channelId')}`,
        args.given('filter.mainSectorId') && sql`${row.column('main_sector_id')} = ${idOf(args, 'sct', 'filter.mainSectorId')}`,
        args.given('filter.receiptNo') &&
          sql`${row.column('receipt_no')} = ${args.get('filter.receiptNo', (no) => normalizedReceiptNo(String(no)) ?? '')}`,
        args.given('filter.text') && containsText(row.column('title'), args, 'filter.text'),
        args.now('filter.mine') === true && sql`${unitsOf(row)} && array[${ownUnit}]::uuid[]`,
        args.now('filter.overdue') === true && sql`${row.column('due_on')} < ${today}::date and ${row.column('state')} = 'HANDLING'`,
      ],
    }),
  },
  suggestion: {
    admit: admits(reading),
    ...oneRow<Suggestion>(() => suggestionShape, (row, args) => [
      byPublicId('sug', row, args),
      visibleTo(reading, row, suggestionScope),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
  assignments: {
    admit: admits(reading),
    ...pagedList<Assignment>(() => assignmentShape, {
      order: () => [
        ['due_on', 'asc'],
        ['id', 'asc'],
      ],
      where: (row, args) => [
        visibleTo(reading, row, assignmentScope),
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.toOrganizationId') && sql`${row.column('to_organization_id')} = ${idOf(args, 'org', 'filter.toOrganizationId')}`,
        args.now('filter.mine') === true && sql`${row.column('to_organization_id')} = ${ownUnit}::uuid`,
        args.now('filter.overdue') === true && sql`${row.column('due_on')} < ${today}::date and ${row.column('state')} in ('ISSUED', 'SIGNED')`,
      ],
    }),
  },
  assignment: {
    admit: admits(reading),
    ...oneRow<Assignment>(() => assignmentShape, (row, args) => [byPublicId('asg', row, args), visibleTo(reading, row, assignmentScope)]),
  },
};
