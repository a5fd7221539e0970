import { readFile } from 'node:fs/promises';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { connect } from './roles.js';
import { tableColumns, type Column, type ColumnsByRelation } from './table-columns.js';
import { generateTables } from './tables-generator.js';

/** Tables without an entity, and columns without a property: none so far. */
const WITHOUT_ENTITY: readonly string[] = [];
const WITHOUT_PROPERTY: readonly string[] = [];
/** Residents hold no role assignment, so the check has two codes fewer than the list of roles. */
const OTHER_CODES: readonly string[] = ['role_assignment.role'];

let test: TestDatabase;
let tables: ColumnsByRelation;
let entities: EntityMetadata[];

beforeAll(async () => {
  test = await createTestDatabase();
  await using client = await connect(test.url);
  tables = await tableColumns(client);
  entities = [...test.database.orm.getMetadata().getAll().values()];
});
afterAll(() => test?.drop());

function* mapped(): Generator<{ key: string; property: EntityProperty; column: Column | undefined }> {
  for (const meta of entities)
    for (const property of meta.props)
      for (const name of property.fieldNames ?? [])
        yield {
          key: `${meta.tableName}.${name}`,
          property,
          column: tables.get(meta.tableName)?.find((column) => column.name === name),
        };
}

describe('entities and tables', () => {
  it('gives every property a column', () => {
    expect([...mapped()].filter(({ column }) => !column).map(({ key }) => key)).toEqual([]);
  });

  it('agrees on what may be null', () => {
    const apart = [...mapped()].filter(
      ({ property, column }) => column && (property.nullable ?? false) !== column.nullable,
    );
    expect(apart.map(({ key }) => key)).toEqual([]);
  });

  it('agrees on the codes of every enum', () => {
    const apart = [...mapped()].filter(({ key, property, column }) => {
      if (column?.type !== 'text' || OTHER_CODES.includes(key)) return false;
      return [...(property.items ?? [])].sort().join() !== [...column.codes].sort().join();
    });
    expect(apart.map(({ key }) => key)).toEqual([]);
  });

  it('maps every column of every table', () => {
    const known = new Set([...mapped()].map(({ key }) => key));
    const columns = [...tables].flatMap(([table, list]) => list.map(({ name }) => `${table}.${name}`));
    const left = columns.filter((key) => !known.has(key) && !WITHOUT_ENTITY.includes(key.split('.')[0] ?? ''));
    expect(left).toEqual(WITHOUT_PROPERTY);
  });
});

it('has row types made from this very database', async () => {
  await using client = await connect(test.url);
  const file = new URL('../../../src/platform/database/tables.generated.ts', import.meta.url);
  expect(await readFile(file, 'utf8')).toBe(await generateTables(client));
});
