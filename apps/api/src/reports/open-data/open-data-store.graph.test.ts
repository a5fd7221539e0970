import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDistrict } from '../../platform/testing/test-district.js';
import { TestHouse } from '../../platform/testing/test-house.js';
import { renewOpenData } from './nightly.js';
import { OpenDataStore } from './open-data-store.js';

const CODE = '990201';
const STORIES = 6_000;
const BODY_CHARACTERS = 8_000;
/** Two files of 48 MB each are written. */
const MOST_MEMORY = 40 * 1024 * 1024;

let test: TestHouse;

beforeAll(async () => {
  test = await TestHouse.open();
  await testDistrict(test, CODE);
});
afterAll(() => test.close());

/** Stories of a year, with the entry in the log that publishing makes. */
async function publish(year: number, count: number, characters: number): Promise<void> {
  const { pool } = test.house.database;
  const at = `'${year}-06-01T00:00:00Z'::timestamptz`;
  await pool.query(
    `insert into story (id, district_code, format, title, body, byline, copyright_holder, usage_terms, state, published_at, released_at, created_at, updated_at, version, revision)
     select gen_random_uuid(), $1, 'PHOTO_TEXT', '第' || n || '篇', repeat('x', $3), '王芳', '融媒体中心', '注明来源', 'PUBLISHED', ${at}, ${at}, ${at}, ${at}, 1, 1 from generate_series(1, $2::int) n`,
    [CODE, count, characters],
  );
  await pool.query(`insert into change_log_entry (district_code, type, public_id, kind) values ($1, 'sty', 'sty_' || repeat('0', 32), 'UPSERT')`, [CODE]);
}

const rowsOf = (files: readonly { name: string; rows: number | null }[]): number | null | undefined => files.find(({ name }) => name === 'stories.csv')?.rows;

it('keeps files until the data move on, then makes new ones behind the reader', async () => {
  const key = { districtCode: CODE, year: 2023 };
  const store = new OpenDataStore(test.house, 'https://a.example', 0);
  await publish(key.year, 2, 10);
  expect(await store.filesOf(key)).toBeUndefined();
  const [first, same] = await Promise.all([store.produce(key), store.produce(key)]);
  expect(same).toBe(first);
  expect(rowsOf(first.files)).toBe(2);
  expect((await store.produce(key)).folder).toBe(first.folder);
  await publish(key.year, 1, 10);
  expect(rowsOf((await store.filesOf(key))?.files ?? [])).toBe(2);
  const second = await store.produce(key);
  expect([rowsOf(second.files), rowsOf((await store.filesOf(key))?.files ?? [])]).toEqual([3, 3]);
  await publish(key.year, 1, 10);
  const third = await store.produce(key);
  // Who reads the files of before may end; those before them are gone.
  expect((await stat(join(second.folder, 'stories.csv'))).size).toBeGreaterThan(0);
  await expect(stat(first.folder)).rejects.toThrow('ENOENT');
  expect(rowsOf(third.files)).toBe(4);
});

it('makes every year of every district in the night', async () => {
  await publish(2022, 1, 10);
  await renewOpenData.run(test.house);
  const store = new OpenDataStore(test.house, 'unused');
  expect(rowsOf((await store.filesOf({ districtCode: CODE, year: 2022 }))?.files ?? [])).toBe(1);
});

it('writes a big set with little memory', { timeout: 180_000 }, async () => {
  await publish(2024, STORIES, BODY_CHARACTERS);
  const store = new OpenDataStore(test.house, 'https://a.example');
  // What is alive, not what waits to be collected.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, used() - before)), 1_000);
  const { files } = await store.produce({ districtCode: CODE, year: 2024 });
  clearInterval(watch);
  expect(rowsOf(files)).toBe(STORIES);
  expect(files.find(({ name }) => name === 'stories.csv')?.bytes).toBeGreaterThan(STORIES * BODY_CHARACTERS);
  expect(most).toBeLessThan(MOST_MEMORY);
});
