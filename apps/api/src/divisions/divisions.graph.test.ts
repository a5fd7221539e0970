import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let first: TestDistrict;
let second: TestDistrict;

beforeAll(async () => {
  test = await TestHouse.open();
  first = await testDistrict(test);
  second = await testDistrict(test, '990202');
});
afterAll(() => test.close());

describe('places on the public graph', () => {
  it('are found by district, by code, in pages', async () => {
    const query = `query($code: String!, $village: String!) {
      districts { code name isDemo } district(by: { code: $code }) { id name } towns(districtCode: $code) { code name kind }
      village(by: { code: $village }) { id name town { code } } sectors(districtCode: $code) { code name }
      villages(first: 3, filter: { districtCode: $code, text: "测试" }) { totalCount nodes { code } pageInfo { hasNextPage } }
    }`;
    const ask = () => test.ask<Record<string, never>>(query, { code: first.code, village: first.villages[1] });
    expect(await test.statementsOf(ask)).toBe(1);
    expect((await ask()).data).toMatchObject({
      districts: [{ code: first.code }, { code: second.code }],
      district: { name: '测试区' },
      towns: [{ code: first.towns[0], kind: 'STREET' }, { code: first.towns[1], kind: 'TOWN' }],
      village: { name: '测试村2', town: { code: first.towns[0] } },
      sectors: [{ code: 'TRANSPORT', name: '交通出行' }],
      villages: { totalCount: 4, nodes: first.villages.slice(0, 3).map((code) => ({ code })), pageInfo: { hasNextPage: true } },
    });
  });

  it('refuse two ways of finding at once', async () => {
    const answer = await test.ask(`{ district(by: { code: "990201", id: "dst_0" }) { id } }`);
    expect(answer.status).toBe(400);
  });
});

describe('places on the admin graph', () => {
  it('are found by name, code and pinyin initials, in the own district alone', async () => {
    const clerk = await first.staff('TOWN_CLERK');
    const find = async (text: string | null) =>
      (await test.askAs<{ divisions: { code: string; initials: string; parentCode: string | null }[] }>(clerk, `query($text: String) { divisions(text: $text) { code name parentCode initials } }`, { text })).data.divisions;
    expect((await find(null)).map(({ code }) => code).sort()).toEqual([...first.towns, ...first.villages].sort());
    expect(await find('qsz')).toMatchObject([{ code: first.towns[1], name: '青山镇', initials: 'qsz', parentCode: null }]);
    expect((await find(first.towns[1])).map(({ code }) => code)).toEqual([first.towns[1], first.villages[2], first.villages[3]]);
    expect(await find(second.towns[0])).toEqual([]);
  });

  it('lists units, sectors, towns and villages of the own district', async () => {
    const answer = await test.askAs<Record<string, never>>(
      await second.staff('OPERATOR'),
      `{ towns { code } organizations { name } sectors { name } villages(filter: { townCode: "${second.towns[0]}" }) { totalItems items { code town { name } } } }`,
    );
    expect(answer.data).toMatchObject({
      towns: second.towns.map((code) => ({ code })),
      sectors: [{ name: '交通出行' }],
      villages: { totalItems: 2, items: [{ code: second.villages[0], town: { name: '城关街道' } }, { code: second.villages[1] }] },
    });
    expect((answer.data as unknown as { organizations: object[] }).organizations).toHaveLength(7);
  });
});
