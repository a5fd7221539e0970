import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { DataSet } from '../data-set.js';
import type { Row } from '../forge/batch.js';
import { D0 } from '../sets/d0/d0.js';
import { generatedDistrict, GENERATED_CODES, MOST_DISTRICTS } from './generated-district.js';

/** What must be unique in the whole installation, by table and column; everything else is unique with the district. */
const UNIQUE: Readonly<Record<string, readonly string[]>> = {
  district: ['code'], town: ['code'], village: ['code'], grid: ['code'], user: ['username'], suggestion: ['receipt_no', 'query_code_hash'], collection_point: ['qr_token'],
};

const keysOf = (table: string, row: Row): string[] => [row['id'], ...(UNIQUE[table] ?? []).map((column) => row[column])].filter((value) => typeof value === 'string');

const run = (set: DataSet, each: (key: string) => void): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { table, rows } of set.rows({ seal: (text) => text, hash: (text) => `hash of ${text}` })) {
    counts.set(table, (counts.get(table) ?? 0) + rows.length);
    for (const row of rows) {
      if (row[table === 'district' ? 'code' : 'district_code'] !== set.district.code) throw new Error(`a row of ${table} names another district`);
      keysOf(table, row).forEach(each);
    }
  }
  return counts;
};

/** Bytes in use after everything that can go is gone. */
const heap = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

test('generated districts stand beside D0 with its proportions, and leave no memory behind', { timeout: 240_000 }, () => {
  const seen = new Set<string>();
  const counts = run(D0, (key) => void seen.add(key));
  const heaps = [1, 2].map((number) => {
    const shared: string[] = [];
    const generated = run(generatedDistrict(number), (key) => {
      if (seen.has(key)) shared.push(key);
    });
    expect(shared).toEqual([]);
    expect([...generated.keys()]).toEqual([...counts.keys()]);
    for (const table of ['village', 'project', 'suggestion', 'supervisor_call', 'volunteer_activity', 'household_visit']) expect(generated.get(table)).toBe(counts.get(table));
    return heap();
  });
  expect((heaps[1] ?? Infinity) - (heaps[0] ?? 0)).toBeLessThan(16_000_000);
});

test('codes, names, user names and blocks of receipt numbers are each district’s own', () => {
  const sets = Array.from({ length: MOST_DISTRICTS }, (_, index) => generatedDistrict(index + 1));
  for (const { district } of sets) expect(district.code).toMatch(GENERATED_CODES);
  for (const value of ['code', 'name', 'usernamePrefix', 'receiptBlock', 'seed'] as const) expect(new Set(sets.map(({ district }) => district[value])).size).toBe(MOST_DISTRICTS);
});
