import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '@doorstep/domain/roles';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';

let test: TestHouse;
let district: TestDistrict;

interface Home {
  home: {
    openWork: { reason: string; count: number; link: string }[];
    week: { dueCount: number } | null;
    scope: { key: string; text: string }[];
    recent: object[];
  };
}

const HOME = `{ home { openWork { reason label labelEn count lamp link } week { dueAt dueCount doneCount link } scope { key label text lamp link } recent { id at actorName label title link } } }`;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  const em = test.house.database.orm.em.fork();
  const row = (no: number, townCode: string, state: Suggestion['state']) =>
    em.create(Suggestion, {
      districtCode: district.code,
      receiptNo: `20241114-1000${no}`,
      queryCodeHash: 'none',
      noticeVersion: '1',
      planYear: 2024,
      solicitationType: 'DAILY',
      channelId: district.channelId,
      nature: 'SUGGESTION',
      title: `建议 ${no}`,
      content: '内容',
      townCode,
      receivedAt: new Date(),
      state,
    });
  row(1, district.towns[0], 'RECEIVED');
  row(2, district.towns[0], 'RECEIVED');
  row(3, district.towns[1], 'RECEIVED');
  row(4, district.towns[1], 'SCREENED');
  await em.flush();
});
afterAll(() => test.close());

it('counts open work in one statement, and the counts are those of the ledgers', async () => {
  const clerk = await district.staff('TOWN_CLERK');
  let answer: { data: Home } | undefined;
  expect(await test.statementsOf(async () => (answer = await test.askAs<Home>(clerk, HOME)))).toBe(1);
  const work = Object.fromEntries(answer?.data.home.openWork.map(({ reason, count }) => [reason, count]) ?? []);
  expect(work).toMatchObject({ toScreen: 2, toAssign: 0 });
  const ledger = await test.askAs<{ suggestions: { totalItems: number } }>(clerk, '{ suggestions(filter: { states: [RECEIVED] }) { totalItems } }');
  expect(ledger.data.suggestions.totalItems).toBe(work['toScreen']);
  expect(answer?.data.home.openWork.find(({ reason }) => reason === 'toScreen')?.link).toBe('/suggestions?states=RECEIVED');
});

it.each(['OPERATOR', 'FINANCE_OFFICER', 'MEDIA_EDITOR', 'AUDITOR', 'SYSTEM_ADMIN', 'SUPERVISOR', 'DISTRICT_LEADER'] satisfies Role[])(
  'opens for %s with the work of that role',
  async (role) => {
    const answer = await test.askAs<Home>(await district.staff(role), HOME);
    expect(answer.errors).toBeUndefined();
    const reasons = answer.data.home.openWork.map(({ reason }) => reason);
    expect(reasons.includes('toScreen')).toBe(role === 'OPERATOR');
    expect(reasons.includes('toVerifyMoney')).toBe(role === 'FINANCE_OFFICER');
    expect(reasons.includes('toCheckStories')).toBe(role === 'MEDIA_EDITOR');
  },
);
