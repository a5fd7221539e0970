import { uuidOf } from '@doorstep/domain/public-id';
import { sql } from 'kysely';
import { admits, visibleTo } from '../operation/scope.js';
import { byPublicId } from '../shape/conditions.js';
import { oneRow, pagedList } from '../shape/roots.js';
import type { Roots } from '../shape/statement.js';
import { auditEntryShape } from './audit-entry.shape.js';
import type { AuditEntry } from './audit-entry.type.js';

const reading = 'AUDIT_LOG';

/** The chain runs on the real clock; its days are those of the country. */
const startOf = (day: unknown) => sql`(${day}::date)::timestamp at time zone 'Asia/Shanghai'`;

/** The audit log of the viewer's district, newest first. */
export const auditEntryRoots = {
  auditEntries: {
    admit: admits(reading),
    ...pagedList<AuditEntry>(() => auditEntryShape, {
      order: () => [['seq', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        visibleTo(reading, row, {}),
        args.given('filter.from') && sql`${row.column('at')} >= ${startOf(args.get('filter.from'))}`,
        args.given('filter.to') && sql`${row.column('at')} < ${startOf(args.get('filter.to'))} + interval '1 day'`,
        args.given('filter.actorId') &&
          sql`${row.column('actor_id')} = ${args.get('filter.actorId', (id) => uuidOf('usr', String(id)) ?? null)}::uuid`,
        args.given('filter.action') && sql`${row.column('action')} = ${args.get('filter.action')}`,
        args.given('filter.entity') && sql`${row.column('entity')} = ${args.get('filter.entity')}`,
      ],
    }),
  },
  auditEntry: {
    admit: admits(reading),
    ...oneRow<AuditEntry>(() => auditEntryShape, (row, args) => [byPublicId('aud', row, args), visibleTo(reading, row, {})]),
  },
} satisfies Roots;
