import { sql } from 'kysely';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { connection, oneRow } from '../../platform/shape/roots.js';
import { consultationShape } from './consultation.shape.js';
import type { Consultation } from './consultation.type.js';

/** How announced consultations are listed and found. */
export const consultationRoots = {
  consultations: connection<Consultation, ConnectionOf<Consultation>>(() => consultationShape, {
    order: () => [['announced_on', 'desc'], ['id', 'desc']],
    where: (row, args) => [
      args.given('filter.districtCode') && sql`${row.column('district_code')} = ${args.get('filter.districtCode')}`,
      args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
      args.given('filter.villageCode') && sql`${row.column('village_code')} = ${args.get('filter.villageCode')}`,
      args.given('filter.state') && sql`${row.column('state')} = any(${args.get('filter.state')}::text[])`,
      args.given('filter.format') && sql`${row.column('format')} = any(${args.get('filter.format')}::text[])`,
    ],
  }),
  consultation: oneRow<Consultation>(() => consultationShape, (row, args) => [byPublicId('cst', row, args, 'by.id')]),
};
