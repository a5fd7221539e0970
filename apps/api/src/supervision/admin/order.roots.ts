import { sql } from 'kysely';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { rectificationOrderShape, supervisionOrderShape } from './order.shape.js';
import type { RectificationOrder, SupervisionOrder } from './order.type.js';
import { orderScope, rectificationScope } from './supervision.scope.js';
import { isOneOf, refersTo } from './supervisor.roots.js';

const reading = 'ORDER';
const today = sql`${contextSlot('today')}::date`;
const rectificationVisible = (row: RowRef) => [visibleTo(reading, row, rectificationScope), sql`${row.column('voided_at')} is null`];
const orderVisible = (row: RowRef) => [visibleTo(reading, row, orderScope), sql`${row.column('voided_at')} is null`];
const order = sortedBy({ ISSUED_ON: 'issued_on', DUE_ON: 'due_on' }, [
  ['issued_on', 'desc'],
  ['id', 'desc'],
]);

/** Ledgers and details of orders; overdue is computed (model §4.9). */
export const orderRoots = {
  rectificationOrders: {
    admit: admits(reading),
    ...pagedList<RectificationOrder>(() => rectificationOrderShape, {
      order,
      where: (row, args) => [
        ...rectificationVisible(row),
        args.given('filter.states') && isOneOf(row.column('state'), args, 'filter.states'),
        args.given('filter.projectId') && refersTo(row.column('project_id'), 'prj', args, 'filter.projectId'),
        args.given('filter.toOrganizationId') && refersTo(row.column('to_organization_id'), 'org', args, 'filter.toOrganizationId'),
        args.now('filter.overdue') === true &&
          sql`${row.column('due_on')} < ${today} and ${row.column('state')} not in ('VERIFIED', 'CLOSED', 'FAILED')`,
        args.given('filter.text') &&
          sql`(${containsText(row.column('no'), args, 'filter.text')} or ${containsText(row.column('issues'), args, 'filter.text')})`,
      ],
    }),
  },
  rectificationOrder: {
    admit: admits(reading),
    ...oneRow<RectificationOrder>(() => rectificationOrderShape, (row, args) => [byPublicId('rct', row, args), ...rectificationVisible(row)]),
  },
  supervisionOrders: {
    admit: admits(reading),
    ...pagedList<SupervisionOrder>(() => supervisionOrderShape, {
      order,
      where: (row, args) => [
        ...orderVisible(row),
        args.given('filter.states') && isOneOf(row.column('state'), args, 'filter.states'),
        args.given('filter.toOrganizationId') && refersTo(row.column('to_organization_id'), 'org', args, 'filter.toOrganizationId'),
        args.now('filter.overdue') === true &&
          sql`${row.column('due_on')} < ${today} and ${row.column('answered_on')} is null and ${row.column('closed_on')} is null`,
        args.given('filter.text') &&
          sql`(${containsText(row.column('no'), args, 'filter.text')} or ${containsText(row.column('demand'), args, 'filter.text')})`,
      ],
    }),
  },
  supervisionOrder: {
    admit: admits(reading),
    ...oneRow<SupervisionOrder>(() => supervisionOrderShape, (row, args) => [byPublicId('ord', row, args), ...orderVisible(row)]),
  },
};
