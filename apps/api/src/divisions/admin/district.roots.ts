import { sql } from 'kysely';
import { admits } from '../../platform/operation/scope.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { districtProfileShape } from './district.shape.js';
import type { DistrictProfile } from './district.type.js';

const own = (row: RowRef) => sql`${row.column('code')} = ${contextSlot('districtCode')}`;

/** Readers of the queries about the own district. */
export const districtRoots = {
  districtProfiles: { admit: admits('USER_SETTING'), ...pagedList<DistrictProfile>(() => districtProfileShape, { order: () => [['code', 'asc']], where: (row) => [own(row)] }) },
  districtProfile: { admit: admits('USER_SETTING'), ...oneRow<DistrictProfile>(() => districtProfileShape, (row, args) => [byPublicId('dst', row, args), own(row)]) },
};
