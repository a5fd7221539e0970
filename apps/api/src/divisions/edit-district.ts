import { LockMode } from '@mikro-orm/core';
import type { Operation } from '../platform/operation/operation.js';
import { authorize } from '../platform/operation/operation.js';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { District } from './district.entity.js';

const fields = {
  id: field.id('dst', '编号', 'Id'),
  version: field.version(),
  name: field.text('区县名称', 'Name of the district', 50),
  brandName: field.text('征集品牌名称,如“某某好办”', 'Name under which suggestions are collected', 60).optional(),
};
const input = inputOf('EditDistrictInput', '修改本区资料', "Change the district's own data", fields);
const { concept, move } = { concept: 'district', move: 'settings.change' } as const;

/** The name of the own district and of its collecting, as residents read them. Its code never changes. */
export const editDistrict = {
  name: 'editDistrict',
  zh: '修改本区资料',
  en: "Change the district's data",
  move,
  concept,
  offeredIn: ['SERVED'],
  input,
  async run(act: Act, { id, version, name, brandName }: { readonly id: string; readonly version: number; readonly name: string; readonly brandName?: string | undefined }): Promise<string> {
    await authorize(act, move, { districtCode: act.districtCode, units: [], selves: [] });
    const district = await act.em.findOne(District, { id, code: act.districtCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!district) return act.stop('NOT_FOUND', 'id');
    if (district.version !== version) act.stop('CONFLICT', 'version', { version: String(district.version) });
    district.name = name;
    district.brandName = brandName ?? null;
    await act.flush();
    act.changes.upsert({ type: 'dst', id: district.id });
    act.audit.about(concept, district.id);
    return district.id;
  },
} as unknown as Operation;
