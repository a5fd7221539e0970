import { publicId } from '@doorstep/domain/public-id';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Planter } from '../../platform/testing/plant-row.js';
import type { TestDistrict } from '../../platform/testing/test-district.js';
import { testDistrict } from '../../platform/testing/test-district.js';
import { TestHouse } from '../../platform/testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;
let shown: string;
let closed: string;
let hidden: string;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  const planter = await Planter.of(test.house.database.pool);
  const plant = async (given: object): Promise<string> =>
    String((await planter.plant('suggestion', district.code, { title: '原标题', content: '张三 13900000000', ...given }))['id']);
  const open = { is_public: true, title_public: '路灯 <不亮> & 其他', content_public: '村口路灯不亮。' };
  shown = await plant({ ...open, published_at: '2024-11-10T00:00:00Z', main_sector_id: district.sectorId, sector_ids: [district.sectorId], state: 'RECEIVED' });
  closed = await plant({ ...open, published_at: '2024-06-01T00:00:00Z', state: 'RECEIVED' });
  hidden = await plant({});
});
afterAll(() => test.close());

const get = (path: string, query: Readonly<Record<string, string>> = {}) =>
  test.app.inject({ method: 'GET', url: `/open311/${path}`, query: { jurisdiction_id: district.code, ...query } });
const idsOf = async (query: Readonly<Record<string, string>>): Promise<string[]> =>
  (await get('v2/requests.json', query)).json<{ service_request_id: string }[]>().map((one) => one.service_request_id);

describe('Open311', () => {
  it('says where it is, and which services a district has', async () => {
    expect((await test.app.inject('/open311/discovery.json')).json()).toMatchObject({ endpoints: [{ url: expect.stringMatching(/\/open311\/v2$/) }] });
    const services = (await get('v2/services.json')).json<object[]>();
    expect(services[0]).toEqual({ service_code: 'TRANSPORT', service_name: '交通出行', description: '交通出行', metadata: false, type: 'realtime', keywords: '', group: '交通出行' });
  });

  it('lists published suggestions of the last 90 days, and nothing of who made them', async () => {
    const answer = await get('v2/requests.json');
    expect(answer.json()).toMatchObject([{ service_request_id: publicId('sug', shown), status: 'open', service_code: 'TRANSPORT', description: '路灯 <不亮> & 其他\n村口路灯不亮。', requested_datetime: '2024-11-10T00:00:00Z' }]);
    expect(answer.body).not.toMatch(/张三|139|原标题/);
    expect(await idsOf({ start_date: '2024-01-01T00:00:00Z' })).toEqual([publicId('sug', shown), publicId('sug', closed)]);
    expect(await idsOf({ start_date: '2024-01-01T00:00:00Z', page_size: '1', page: '2' })).toEqual([publicId('sug', closed)]);
    expect(await idsOf({ service_request_id: `${publicId('sug', closed)},${publicId('sug', hidden)}` })).toEqual([publicId('sug', closed)]);
    expect(await idsOf({ service_code: 'UNSORTED', start_date: '2024-01-01T00:00:00+08:00' })).toEqual([publicId('sug', closed)]);
    expect(await idsOf({ status: 'closed' })).toEqual([]);
  });

  it('shows one request, in JSON and as XML', async () => {
    const one = await get(`v2/requests/${publicId('sug', shown)}.json`);
    expect(one.json()).toHaveLength(1);
    const { body, headers } = await get(`v2/requests/${publicId('sug', shown)}.xml`);
    expect([headers['content-type'], XMLValidator.validate(body)]).toEqual(['text/xml; charset=utf-8', true]);
    expect(new XMLParser().parse(body)).toMatchObject({ service_requests: { request: { service_code: 'TRANSPORT', description: '路灯 <不亮> & 其他\n村口路灯不亮。' } } });
    expect((await get(`v2/requests/${publicId('sug', hidden)}.json`)).statusCode).toBe(404);
  });

  it.each([
    [{ jurisdiction_id: '123456' }, 404],
    [{ jurisdiction_id: 'x' }, 400],
    [{ status: 'pending' }, 400],
    [{ start_date: 'yesterday' }, 400],
    [{ page_size: '1001' }, 400],
  ])('refuses %j in both languages', async (query, status) => {
    const refused = await get('v2/requests.json', query as unknown as Record<string, string>);
    expect([refused.statusCode, refused.json()]).toEqual([status, [{ code: String(status), description: expect.stringMatching(/\p{Script=Han}.+ \| [A-Za-z]/u) }]]);
  });
});
