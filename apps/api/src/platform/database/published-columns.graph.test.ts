import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { connect } from './roles.js';
import type { ViewSchema } from './published-views.js';
import { viewColumns, type Column } from './table-columns.js';

/** What no public view may hold, whatever it is called in full (model §5: not hidden but absent). */
const FORBIDDEN =
  /encrypted|phone|address|id_last4|hash|receipt_no|query_code|submitter_id|voucher|payee|leader_name|secretary_name|display_name|internal|notes?$|_by$|actor|created_by|unified_code|special_group|household_key|void/;
/** Written for readers: what was corrected in a story. */
const ALLOWED = ['story.correction_note'];
/** Words of code lists and numbers that indicators split by. */
const FACT_TEXTS = ['batch_no', 'round_period', 'household', 'cadre', 'name', 'unit', 'counted_kind'];

let test: TestDatabase;
let columns: (Column & { readonly view: string })[];
let staffColumns: typeof columns;

beforeAll(async () => {
  test = await createTestDatabase();
  await using client = await connect(test.url);
  const columnsOf = async (schema: ViewSchema): Promise<typeof columns> =>
    [...(await viewColumns(client, schema))].flatMap(([view, list]) => list.map((column) => ({ ...column, view })));
  columns = await columnsOf('published');
  staffColumns = await columnsOf('staff');
});
afterAll(() => test?.drop());

it('holds nothing of a person and nothing internal', () => {
  expect([...columns, ...staffColumns].filter(({ name }) => FORBIDDEN.test(name)).map(({ view, name }) => `${view}.${name}`)).toEqual(
    ALLOWED,
  );
});

it('gives indicators no text', () => {
  const texts = [...columns, ...staffColumns].filter(
    ({ view, name, type, codes }) =>
      view.startsWith('fact_') && /^(text|jsonb)/.test(type) && codes.length === 0 && !/_code$/.test(name),
  );
  expect(texts.filter(({ name }) => !FACT_TEXTS.includes(name)).map(({ view, name }) => `${view}.${name}`)).toEqual([]);
});

it('leads every view with a key and a district', () => {
  const views = Map.groupBy([...columns, ...staffColumns], ({ view }) => view);
  const without = [...views].filter(
    ([view, list]) => view !== 'district' && !list.some(({ name }) => name === 'district_code'),
  );
  expect(without.map(([view]) => view)).toEqual([]);
});
