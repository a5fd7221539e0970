import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '@doorstep/domain/roles';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;
let other: TestDistrict;
let administrator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  other = await testDistrict(test, '990202');
  administrator = await district.staff('SYSTEM_ADMIN');
});
afterAll(() => test.close());

interface Item {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly moves: readonly { readonly mutation: string }[];
}
const own = async (viewer: Viewer) => {
  const answer = await test.askAs<{ districtProfiles: { totalItems: number; items: Item[] } }>(viewer, '{ districtProfiles { totalItems items { id version code name brandName isDemo moves { mutation } } } }');
  return { list: answer.data?.districtProfiles, code: answer.errors?.[0]?.extensions['code'] };
};
const edit = async (viewer: Viewer, input: object) => {
  const answer = await test.askAs<{ editDistrict: { districtProfile: object | null; errors: { code: string; path: string[] }[] } }>(
    viewer, 'mutation($input: EditDistrictInput!) { editDistrict(input: $input) { districtProfile { name brandName version } errors { code path } } }', { input },
  );
  return answer.data.editDistrict;
};

describe('the own district', () => {
  it('is shown to who reads the settings, and no other district is', async () => {
    const { list } = await own(administrator);
    expect(list).toMatchObject({ totalItems: 1, items: [{ code: district.code, name: '测试区', brandName: null, isDemo: true, moves: [{ mutation: 'editDistrict' }] }] });
    expect((await own(await district.staff('AUDITOR'))).list).toMatchObject({ totalItems: 1, items: [{ moves: [] }] });
    expect((await own(await district.staff('OPERATOR'))).code).toBe('FORBIDDEN');
    const [stranger] = (await own(await other.staff('SYSTEM_ADMIN'))).list?.items ?? [];
    const seen = await test.askAs<{ districtProfile: object | null }>(administrator, 'query($id: ID!) { districtProfile(id: $id) { name } }', { id: stranger?.id });
    expect(seen.data.districtProfile).toBeNull();
    expect(await edit(administrator, { id: stranger?.id, version: stranger?.version, name: '越界' })).toMatchObject({ districtProfile: null, errors: [{ code: 'NOT_FOUND' }] });
  });

  it('is named by its administrator, and residents read it', async () => {
    const [{ id, version } = { id: '', version: 0 }] = (await own(administrator)).list?.items ?? [];
    expect(await edit(await district.staff('OPERATOR'), { id, version, name: '新名' })).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
    expect(await edit(administrator, { id, version, name: ' ' })).toMatchObject({ errors: [{ code: 'REQUIRED' }] });
    expect(await edit(administrator, { id, version, name: '测试新区', brandName: '测试好办' })).toEqual({ districtProfile: { name: '测试新区', brandName: '测试好办', version: version + 1 }, errors: [] });
    expect(await edit(administrator, { id, version, name: '再改' })).toMatchObject({ errors: [{ code: 'CONFLICT' }] });
    const { data } = await test.ask('query($code: String!) { district(by: { code: $code }) { name brandName } }', { code: district.code });
    expect(data).toEqual({ district: { name: '测试新区', brandName: '测试好办' } });
    const { rows } = await test.house.database.pool.query<{ kind: string }>('select kind from change_log_entry where public_id = $1', [id]);
    expect(rows).toEqual([{ kind: 'UPSERT' }]);
  });
});
