import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { editDistrict } from '../edit-district.js';
import { DistrictProfile } from './district.type.js';

const { shape } = shapesOver<PublicTables>('public');

const moveFacts = (row: RowRef) => sql`json_build_object('state', 'SERVED', 'readOnly', false, 'subject',
  json_build_object('districtCode', ${row.column('code')}, 'units', json_build_array(), 'selves', json_build_array()))`;

export const districtProfileShape: Shape<DistrictProfile> = shape(DistrictProfile, 'district', (f) => ({
  id: f.id('dst', 'id'),
  version: f.column('version'),
  code: f.column('code'),
  name: f.column('name'),
  brandName: f.column('brand_name'),
  isDemo: f.column('is_demo'),
  moves: movesReader(null, () => [editDistrict], moveFacts),
}));
