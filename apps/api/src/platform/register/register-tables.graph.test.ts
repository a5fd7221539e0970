import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Planter } from '../testing/plant-row.js';
import type { RegisterColumn } from './column.js';
import { snake } from './names.js';
import type { Register } from './register.js';
import { registers } from './register.fixture.js';

let test: TestDatabase;
let planter: Planter;
/** Columns that may be null by their type and may not by a check, as places share their columns. */
let checkedNotNull: ReadonlySet<string>;

beforeAll(async () => {
  test = await createTestDatabase();
  planter = await Planter.of(test.database.pool);
  const { rows } = await test.database.pool.query<{ name: string }>(
    `select conrelid::regclass::text || '.' || substring(pg_get_constraintdef(oid) from '\\(\\((\\w+) IS NOT NULL\\)\\)') as name
     from pg_constraint where contype = 'c' and pg_get_constraintdef(oid) ~ '^CHECK \\(\\(\\w+ IS NOT NULL\\)\\)$'`,
  );
  checkedNotNull = new Set(rows.map(({ name }) => name));
});
afterAll(() => test?.drop());

const TYPES: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  longText: ['text'],
  texts: ['text[]'],
  int: ['integer'],
  decimal: ['numeric'],
  money: ['numeric'],
  percent: ['numeric'],
  date: ['date'],
  instant: ['timestamp with time zone'],
  flag: ['boolean'],
  choice: ['text'],
  choices: ['text[]'],
  reference: ['uuid', 'text'],
  references: ['uuid[]'],
  file: ['uuid'],
  files: ['uuid[]'],
};

/** Columns that every business row has; a register says nothing of them. */
const COMMON = new Set(['id', 'district_code', 'created_at', 'updated_at', 'created_by', 'version', 'archived_at', 'voided_at', 'void_reason']);

describe.each(registers.map((register) => [register.name, register] as const))('%s and its table', (_name, register) => {
  const plainColumns = (): [string, RegisterColumn<unknown>][] => [...register.columns].filter(([, column]) => !column.isSealed && !column.isTransient);

  it('agree on type, null and codes', () => {
    const columns = new Map(planter.columnsOf(register.table).map((column) => [column.name, column]));
    for (const [key, column] of plainColumns()) {
      const stored = columns.get(snake(key));
      expect(stored, `${register.table}.${snake(key)}`).toBeDefined();
      expect(TYPES[column.kind], key).toContain(stored?.type);
      const mayBeNull = stored?.nullable === true && !checkedNotNull.has(`${register.table}.${snake(key)}`);
      if (!column.isReadOnly) expect(mayBeNull, `${key} may be null`).toBe(!column.isRequired && !column.isList);
      if (column.members) expect([...(stored?.codes ?? [])].sort(), key).toEqual(Object.keys(column.members).sort());
    }
  });

  it('agree on what a reference points at', () => {
    const links = planter.linksOf(register.table);
    for (const [key, column] of plainColumns()) {
      if (column.kind !== 'reference') continue;
      const link = links.find(({ columns }) => columns.includes(snake(key)));
      expect(link?.target, key).toBe(column.target?.table);
    }
  });

  it('leave no column out', () => {
    const known = new Set(plainColumns().map(([key]) => snake(key)));
    const left = planter.columnsOf(register.table).filter(({ name }) => !known.has(name) && !COMMON.has(name));
    expect(left.map(({ name }) => name)).toEqual(LEFT_OUT[register.name] ?? []);
  });

  it('seal what is personal, apart', () => {
    const sealed = [...register.columns].filter(([, column]) => column.isSealed).map(([key]) => `${snake(key)}_encrypted`);
    if (sealed.length === 0) return expect(register.definition.contact).toBeUndefined();
    const columns = planter.columnsOf(`${register.table}_contact`).map(({ name }) => name);
    expect(columns).toEqual(expect.arrayContaining([...sealed, snake(register.definition.contact?.parentColumn ?? '')]));
  });
});

/** Columns that no form fills: what a move or the register itself stores; links to the right. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  ApiClient: ['key_hash', 'previous_key_hash', 'previous_key_until', 'last_sync_at', 'last_sync_result'],
  CollectionPoint: ['longitude', 'latitude'],
  Collector: ['user_id'],
  HouseholdVisit: ['household_key'],
  Conversion: ['project_id'],
  OutcomeAssessment: ['follow_up_ids'],
  CaseStudy: ['approved_by'],
  ResidentVoice: ['consent_id'],
};

it('gives every register a public id, a list and a name of its own', () => {
  const distinct = (of: (register: Register) => string): number => new Set(registers.map(of)).size;
  for (const of of [(one: Register) => one.idKind, (one: Register) => one.name, (one: Register) => one.list, (one: Register) => one.table])
    expect(distinct(of)).toBe(registers.length);
});
