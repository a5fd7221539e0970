import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from './operation/run-operation.js';
import { settingOf } from './settings.js';
import type { TestDistrict } from './testing/test-district.js';
import { TEST_DAY, testDistrict } from './testing/test-district.js';
import { TestHouse } from './testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;
let administrator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  administrator = await district.staff('SYSTEM_ADMIN');
});
afterAll(() => test.close());

interface Page {
  readonly id: string;
  readonly name: string;
  readonly current: string;
  readonly since: string | null;
  readonly next: string | null;
  readonly nextFrom: string | null;
  readonly history: readonly object[];
  readonly moves: readonly { readonly mutation: string }[];
}
const PAGE = 'id name nameEn effect current currentEn since next nextFrom history { text textEn validFrom changedByName } moves { key mutation }';

async function settings(viewer: Viewer = administrator): Promise<readonly Page[]> {
  const answer = await test.askAs<{ settings: { items: Page[]; totalItems: number } }>(viewer, `{ settings { totalItems items { ${PAGE} } } }`);
  expect(answer.data.settings.items).toHaveLength(answer.data.settings.totalItems);
  return answer.data.settings.items;
}
const page = async (name: string): Promise<Page> => (await settings()).find((one) => one.name === name) as Page;

async function set(viewer: Viewer, mutation: string, input: object): Promise<{ change: { text: string; validFrom: string } | null; errors: { code: string; path: string[] }[] }> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { change { id text textEn validFrom } errors { code path } } }`;
  const answer = await test.askAs<Record<string, never>>(viewer, query, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation] as never;
}

it('every setting is shown with its default before anybody changed it', async () => {
  const all = await settings();
  expect(all.map(({ since, history, moves }) => [since, history.length, moves.length])).toEqual(all.map(() => [null, 0, 1]));
  expect(await page('三率综合分权重')).toMatchObject({ current: '响应度 20%;解决率 40%;满意率 40%', moves: [{ mutation: 'setRateWeights' }] });
});

it('are read by administrator and auditor alone, and changed by the administrator', async () => {
  expect((await settings(await district.staff('AUDITOR'))).flatMap(({ moves }) => moves)).toEqual([]);
  for (const role of ['OPERATOR', 'DISTRICT_LEADER', 'TOWN_LEADER'] as const) {
    const viewer = await district.staff(role);
    const answer = await test.askAs(viewer, '{ settings { totalItems } }');
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { id } = await page('报送周报告');
    expect((await set(viewer, 'setReportWeeklyDue', { id, value: false, validFrom: TEST_DAY })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  }
});

it('a value holds from its day on, and those before keep theirs', async () => {
  const { id } = await page('报送周报告');
  const change = (value: boolean, validFrom: string) => set(administrator, 'setReportWeeklyDue', { id, value, validFrom });
  expect((await change(false, '2024-11-13')).errors).toMatchObject([{ code: 'INVALID', path: ['input', 'validFrom'] }]);
  expect((await change(false, TEST_DAY)).change).toMatchObject({ text: '否', textEn: 'no', validFrom: TEST_DAY });
  expect(await page('报送周报告')).toMatchObject({ id, current: '否', since: TEST_DAY, next: null });
  await change(true, '2025-01-01');
  const today = (day: string) =>
    inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'test', (act) => settingOf(Object.assign(Object.create(act), { today: day }) as typeof act, 'report.weeklyDue', true));
  expect([await today('2024-11-13'), await today(TEST_DAY), await today('2024-12-31'), await today('2025-01-01')]).toEqual([true, false, false, true]);
  expect(await page('报送周报告')).toMatchObject({
    current: '否',
    since: TEST_DAY,
    next: '是',
    nextFrom: '2025-01-01',
    history: [{ text: '是', textEn: 'yes', validFrom: '2025-01-01', changedByName: expect.stringContaining('SYSTEM_ADMIN') }, { text: '否', validFrom: TEST_DAY }],
  });
  // Changed once more on the same day: one value a day, the audit log knows both.
  expect((await change(true, TEST_DAY)).errors).toEqual([]);
  expect(await page('报送周报告')).toMatchObject({ current: '是', since: TEST_DAY });
  const { rows } = await test.house.database.pool.query(`select count(*)::int as n from audit_entry where action = 'settings.change' and entity = 'setting'`);
  expect(rows).toEqual([{ n: 3 }]);
});

it('is refused where it is not of its kind or does not go together', async () => {
  const refused = async (name: string, mutation: string, input: object) =>
    (await set(administrator, mutation, { id: (await page(name)).id, validFrom: TEST_DAY, ...input })).errors.map(({ code, path }) => [code, path.at(-1)]);
  expect(await refused('计划年度起算日', 'setSuggestionCutOffDay', { value: '02-30' })).toEqual([['INVALID', 'value']]);
  expect(await refused('三率综合分权重', 'setRateWeights', { response: '20', resolution: '40', satisfaction: '30' })).toEqual([['GUARD_WEIGHTS_100', 'response']]);
  expect(await refused('数字表述的取整标准', 'setPhraseSteps', { digits: [1, 1], lossPercent: '1', lossUnits: 2 })).toEqual([['DUPLICATE', 'digits']]);
  expect(await refused('镇街批准调整的预算上限', 'setAdjustmentTownBudgetLimit', { value: '-1' })).toEqual([['INVALID', 'value']]);
  const light = { mode: 'RATIO', yellowFrom: 30, redAbove: 20, notStartedYellowMonths: 1, notStartedRedMonths: 3, redDaysPastEnd: 30, isLinear: true };
  expect(await refused('进度灯标准', 'setScheduleLight', light)).toEqual([['GUARD_RED_BELOW_YELLOW', 'redAbove']]);
  expect(await refused('进度灯标准', 'setReportWeeklyDue', { value: true })).toEqual([['NOT_FOUND', 'id']]);
  expect(await refused('进度灯标准', 'setScheduleLight', { ...light, redAbove: 50 })).toEqual([]);
});
