import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/operation/run-operation.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { closeTopics } from './close-topics.js';
import { SolicitationTopic, SolicitationTopicEvent } from './solicitation-topic.entity.js';

let test: TestHouse;
let district: TestDistrict;
let other: TestDistrict;
let operator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  other = await testDistrict(test, '990202');
  operator = await district.staff('OPERATOR');
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();
const night = ({ code }: TestDistrict) => inTransaction(test.house, { kind: 'SYSTEM' }, code, 'duty.topic.close', (act) => closeTopics.run(act));

async function topic({ code, organizations, channelId }: TestDistrict, special: Partial<SolicitationTopic> = {}): Promise<SolicitationTopic> {
  const own = em();
  const row = own.create(SolicitationTopic, {
    districtCode: code, title: `议题 ${Math.random()}`, type: 'DAILY', sponsorId: organizations.department, description: '征集', channelIds: [channelId], sectorIds: [], opensOn: '2024-10-01', closesOn: TEST_DAY, state: 'OPEN', ...special,
  } as never) as SolicitationTopic;
  await own.flush();
  return row;
}
const stateOf = async ({ id }: SolicitationTopic): Promise<string> => (await em().findOneOrFail(SolicitationTopic, { id })).state;
const move = async (mutation: string, { id, version }: Pick<SolicitationTopic, 'id' | 'version'>, input: object = {}) => {
  const answer = await test.askAs<Record<string, { errors: { code: string; path: string[] }[] }>>(
    operator, `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { errors { code path } } }`, { input: { id: publicId('tpc', id), version, ...input } },
  );
  return answer.data[mutation]?.errors.map(({ code }) => code);
};

describe('a topic', () => {
  it('closes in the night after its last day, by the clock of its district', async () => {
    const [last, over, draft, voided] = [
      await topic(district), await topic(district, { closesOn: '2024-11-13' }), await topic(district, { closesOn: '2024-11-13', state: 'DRAFT' }),
      await topic(district, { closesOn: '2024-11-13', voidedAt: new Date(), voidReason: '误录' }),
    ];
    const elsewhere = await topic(other, { closesOn: '2024-11-13' });
    await night(district);
    await night(district);
    expect([await stateOf(last), await stateOf(over), await stateOf(draft), await stateOf(voided), await stateOf(elsewhere)]).toEqual(['OPEN', 'CLOSED', 'DRAFT', 'OPEN', 'OPEN']);
    expect(await em().find(SolicitationTopicEvent, { solicitationTopicId: over.id })).toMatchObject([{ action: 'topic.close', actorId: null, fromState: 'OPEN', toState: 'CLOSED' }]);
    // Real time is long past; the demonstration district's own day decides.
    await test.house.database.pool.query(`update setting set value = '"2024-11-15"' where district_code = $1 and key = 'clock.today'`, [district.code]);
    await night(district);
    expect(await stateOf(last)).toBe('CLOSED');
    await test.house.database.pool.query(`update setting set value = '"${TEST_DAY}"' where district_code = $1 and key = 'clock.today'`, [district.code]);
  });

  it('is closed before its last day only with a reason, and opens only with a channel', async () => {
    const open = await topic(district);
    expect(await move('closeTopic', open)).toEqual(['REQUIRED']);
    expect(await move('closeTopic', open, { reason: '建议已充分' })).toEqual([]);
    const mute = await topic(district, { state: 'DRAFT', channelIds: [] });
    expect(await move('openTopic', mute)).toEqual(['GUARD']);
  });
});
