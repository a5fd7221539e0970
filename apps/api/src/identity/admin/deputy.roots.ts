import { sql } from 'kysely';
import { visibleTo } from '../../platform/operation/scope.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { fromContext } from '../../platform/shape/slots.js';
import { asOfUnit, deputyShape } from './deputy.shape.js';
import type { Deputy } from './deputy.type.js';
import { ofOrganization } from './user.moves.js';

const viewerId = fromContext<{ viewer: { userId: string } }, string>(({ viewer }) => viewer.userId);
const district = fromContext<{ viewer: { districtCode: string } }, string>(({ viewer }) => viewer.districtCode);

/** One's own: as the absent one or as the deputy; and those of the users whom one reads. */
const seen = (row: RowRef) => sql`(${visibleTo('USER_SETTING', asOfUnit(row), {
  village: (unit) => ofOrganization(unit, 'village_code'),
  town: (unit) => ofOrganization(unit, 'town_code'),
  units: (unit) => sql`array[${unit.column('organization_id')}]`,
})} or (${row.column('district_code')} = ${district} and ${viewerId}::uuid in (${row.column('user_id')}, ${row.column('deputy_id')})))`;

/** Readers of the queries about deputies. */
export const deputyRoots = {
  deputies: pagedList<Deputy>(() => deputyShape, {
    order: () => [['valid_from', 'desc'], ['id', 'desc']],
    where: (row) => [seen(row)],
  }),
  deputy: oneRow<Deputy>(() => deputyShape, (row, args) => [byPublicId('dpt', row, args), seen(row)]),
};
