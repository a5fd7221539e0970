import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDistrict } from '../identity/create-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { seedDistrict } from './district-seed.js';

let test: TestHouse;

beforeAll(async () => {
  test = await TestHouse.open();
});
afterAll(() => test.close());

it('gives a new district what residents and staff need on the first day', async () => {
  const client = await test.house.database.pool.connect();
  await createDistrict(client, '370102', '历下区', new Date());
  await seedDistrict(client, '370102', '2026-11-24');
  client.release();
  const holidays = await test.house.database.pool.query(
    `select date::text, is_working_day from work_calendar where district_code = '370102' and date in ('2024-02-12', '2024-02-04', '2026-10-02') order by date`,
  );
  expect(holidays.rows).toEqual([
    { date: '2024-02-04', is_working_day: true },
    { date: '2024-02-12', is_working_day: false },
    { date: '2026-10-02', is_working_day: false },
  ]);
  const answer = await test.ask<{ submitSuggestion: { receipt: { receiptNo: string } | null; errors: object[] } }>(
    `mutation($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { receipt { receiptNo queryCode } errors { code path } } }`,
    { input: { clientMutationId: '0123456789abcdef0123456789abcdef', districtCode: '370102', title: '路口加装路灯', content: '夜间太暗', consent: true } },
  );
  expect(answer.data.submitSuggestion.errors).toEqual([]);
  expect(answer.data.submitSuggestion.receipt?.receiptNo).toMatch(/^\d{8}-\d{5,}$/);
});
