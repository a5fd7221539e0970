import { sql } from 'kysely';
import { admits } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { contributorShape } from './contributor.shape.js';
import type { Contributor } from './contributor.type.js';

/**
 * One register for the district, so that nobody enters a contributor twice: whoever reads any money there may pick
 * from it. It holds no personal data; a contact is read by `contributorContact` alone.
 */
const admit = admits('MONEY_VOUCHER');
const inDistrict = (row: RowRef) => sql`${row.column('district_code')} = ${contextSlot('districtCode')} and ${row.column('voided_at')} is null`;

/** Readers of the queries, by name. */
export const contributorRoots = {
  contributors: {
    admit,
    ...pagedList<Contributor>(() => contributorShape, {
      order: () => [['created_at', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        inDistrict(row),
        args.given('filter.kinds') && sql`${row.column('kind')} = any(${args.get('filter.kinds')}::text[])`,
        args.given('filter.text') && containsText(row.column('name'), args, 'filter.text'),
      ],
    }),
  },
  contributor: {
    admit,
    ...oneRow<Contributor>(() => contributorShape, (row, args) => [byPublicId('ctr', row, args), inDistrict(row)]),
  },
};
