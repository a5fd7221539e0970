import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { Register } from '../platform/register/register.js';
import { sectorShape } from './admin/division.shapes.js';
import { Sector as SectorType } from './admin/division.type.js';
import { Sector } from './sector.entity.js';

/** Fields of suggestions and projects, a versioned code list: one that ends keeps its rows (model §2.1). */
export const sectorRegister: Register = defineRegister({
  name: 'Sector',
  list: 'sectorLedger',
  zh: '领域',
  en: 'Sector',
  idKind: 'sct',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isReference: true,
  natural: ['code', 'validFrom'],
  order: [['code', 'asc']],
  entity: Sector,
  type: SectorType,
  shape: sectorShape as never,
  columns: {
    code: column.code('代码', 'Code', /^[A-Z][A-Z0-9_]{1,39}$/).seen('pub'),
    name: column.text('名称', 'Name', 40).seen('pub'),
    parentId: column.reference(() => sectorRegister.target, 'sct', '上级领域', 'Parent sector').optional(),
    validFrom: column.date('启用日期', 'In use from'),
    validTo: column.date('停用日期', 'In use until').optional(),
  },
  check: ({ validFrom, validTo }, refuse) => {
    if (validTo && validTo <= validFrom) refuse('INVALID', 'validTo');
  },
});
