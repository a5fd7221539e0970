import type { PublicIdKind } from '@doorstep/domain/public-id';
import { uuidOf } from '@doorstep/domain/public-id';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import type { FieldArguments } from '../../platform/shape/arguments.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { recordScope, supervisorScope } from './supervision.scope.js';
import { inOffice, supervisionRecordShape, supervisorShape } from './supervisor.shape.js';
import type { SupervisionRecord, Supervisor } from './supervisor.type.js';

/** Rows whose reference is the id of a filter; an id of another kind finds nothing. */
export const refersTo = (column: RawBuilder<unknown>, kind: PublicIdKind, args: FieldArguments, path: string): RawBuilder<unknown> =>
  sql`${column} = ${args.get(path, (id) => uuidOf(kind, String(id)) ?? null)}::uuid`;

/** Rows whose code is one of a filter's. */
export const isOneOf = (column: RawBuilder<unknown>, args: FieldArguments, path: string): RawBuilder<unknown> =>
  sql`${column} = any(${args.get(path)}::text[])`;

const supervisorVisible = (row: RowRef) => [visibleTo('ROSTER_PHONE', row, supervisorScope), sql`${row.column('voided_at')} is null`];
const recordVisible = (row: RowRef) => [visibleTo('PROJECT_WORK', row, recordScope), sql`${row.column('voided_at')} is null`];

/** Roster of supervisors and ledger of their findings. */
export const supervisorRoots = {
  supervisors: {
    admit: admits('ROSTER_PHONE'),
    ...pagedList<Supervisor>(() => supervisorShape, {
      order: () => [['id', 'desc']],
      where: (row, args) => [
        ...supervisorVisible(row),
        args.given('filter.states') && isOneOf(row.column('state'), args, 'filter.states'),
        args.given('filter.kinds') && isOneOf(row.column('kind'), args, 'filter.kinds'),
        args.given('filter.tiers') && isOneOf(row.column('tier'), args, 'filter.tiers'),
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
        args.now('filter.inOffice') === true && inOffice(row),
        args.given('filter.text') && containsText(row.column('certificate_no'), args, 'filter.text'),
      ],
    }),
  },
  supervisor: {
    admit: admits('ROSTER_PHONE'),
    ...oneRow<Supervisor>(() => supervisorShape, (row, args) => [byPublicId('spv', row, args), ...supervisorVisible(row)]),
  },
  supervisionRecords: {
    admit: admits('PROJECT_WORK'),
    ...pagedList<SupervisionRecord>(() => supervisionRecordShape, {
      order: () => [['on', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        ...recordVisible(row),
        args.given('filter.projectId') && refersTo(row.column('project_id'), 'prj', args, 'filter.projectId'),
        args.given('filter.supervisorId') && refersTo(row.column('supervisor_id'), 'spv', args, 'filter.supervisorId'),
        args.given('filter.severities') && isOneOf(row.column('severity'), args, 'filter.severities'),
        args.now('filter.open') === true && sql`${row.column('resolved_on')} is null`,
        args.given('filter.text') && containsText(row.column('finding'), args, 'filter.text'),
      ],
    }),
  },
  supervisionRecord: {
    admit: admits('PROJECT_WORK'),
    ...oneRow<SupervisionRecord>(() => supervisionRecordShape, (row, args) => [byPublicId('rec', row, args), ...recordVisible(row)]),
  },
};
