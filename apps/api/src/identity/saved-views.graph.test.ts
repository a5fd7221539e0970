import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;
let clerk: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  clerk = await district.staff('TOWN_CLERK');
});
afterAll(() => test.close());

const SAVE = 'mutation($input: SaveViewInput!) { saveView(input: $input) { errors { code path } } }';
const REMOVE = 'mutation($input: RemoveViewInput!) { removeView(input: $input) { errors { code } } }';
const view = { ledger: 'suggestions', name: '逾期', filter: '{"search":{"overdue":"true"}}', isShared: false };

const save = async (viewer: Viewer, input: object) =>
  (await test.askAs<{ saveView: { errors: object[] } }>(viewer, SAVE, { input })).data.saveView.errors;
const seen = async (viewer: Viewer, ledger = 'suggestions') =>
  (await test.askAs<{ savedViews: { name: string; filter: string; isOwn: boolean }[] }>(
    viewer,
    'query($ledger: String!) { savedViews(ledger: $ledger) { name filter isOwn isShared ownerName } }',
    { ledger },
  )).data.savedViews;

it('keeps a view for its owner, replaces it under the same name and takes it away', async () => {
  expect(await save(clerk, view)).toEqual([]);
  expect(await save(clerk, { ...view, filter: '{"search":{"states":"HANDLING"}}' })).toEqual([]);
  const [own, ...others] = await seen(clerk);
  expect(others).toEqual([]);
  expect(own).toMatchObject({ name: '逾期', isOwn: true, isShared: false });
  expect(JSON.parse(own?.filter ?? '')).toEqual({ search: { states: 'HANDLING' } });
  expect(await seen(clerk, 'projects')).toEqual([]);
  await test.askAs(clerk, REMOVE, { input: { ledger: 'suggestions', name: '逾期' } });
  expect(await seen(clerk)).toEqual([]);
  expect(await save(clerk, view)).toEqual([]);
  expect(await seen(clerk)).toHaveLength(1);
});

it('shows a shared view in the own town and nowhere else, a private one to nobody', async () => {
  const colleague = await district.staff('TOWN_LEADER');
  const elsewhere = await district.staff('TOWN_CLERK', { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice });
  expect(await seen(colleague)).toEqual([]);
  expect(await save(clerk, { ...view, isShared: true })).toEqual([]);
  expect(await seen(colleague)).toMatchObject([{ name: '逾期', isOwn: false, isShared: true }]);
  expect(await seen(elsewhere)).toEqual([]);
});

it('says at its field what is wrong', async () => {
  expect(await save(clerk, { ...view, filter: '[1]' })).toEqual([{ code: 'INVALID', path: ['input', 'filter'] }]);
  expect(await save(clerk, { ...view, name: ' ' })).toMatchObject([{ path: ['input', 'name'] }]);
});
