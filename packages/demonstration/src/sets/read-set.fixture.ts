import { createHash } from 'node:crypto';
import type { DataSet } from '../data-set.js';
import type { Batch, Row } from '../forge/batch.js';

/** A row with its values as text or null, as far as a test reads them. */
export interface Read {
  /** Text of a column; throws where it is null. */
  text(column: string): string;
  /** Null stays null. */
  maybe(column: string): string | null;
  number(column: string): number;
  is(column: string): boolean;
  list(column: string): readonly string[];
}

const read = (row: Row): Read => ({
  text(column) {
    const value = row[column];
    if (typeof value !== 'string') throw new TypeError(`${column} is ${String(value)}`);
    return value;
  },
  maybe: (column) => (typeof row[column] === 'string' ? row[column] : null),
  number: (column) => Number(row[column]),
  is: (column) => row[column] === true,
  list: (column) => (Array.isArray(row[column]) ? row[column].map(String) : []),
});

/** One run of a set; personal values stay readable. */
export const run = (set: DataSet): Iterable<Batch> => set.rows({ seal: (text) => text, hash: (text) => `hash of ${text}` });

/** What one run of a set made. */
export interface ReadSet {
  readonly set: DataSet;
  /** The batches in their order. */
  readonly made: readonly Batch[];
  /** SHA-256 of all rows. */
  readonly fingerprint: string;
  /** All rows by table. */
  readonly district: ReadonlyMap<string, readonly Read[]>;
  /** Rows of a table that are not voided. @throws RangeError when the set has none of that table */
  readonly rowsOf: (table: string) => readonly Read[];
  /** Rows of a table by their id. */
  readonly byId: (table: string) => ReadonlyMap<string, Read>;
}

export const readSet = (set: DataSet): ReadSet => {
  const made = [...run(set)];
  const district = new Map([...Map.groupBy(made, ({ table }) => table)].map(([table, batches]) => [table, batches.flatMap(({ rows }) => rows.map(read))]));
  return {
    set,
    made,
    fingerprint: made.reduce((hash, batch) => hash.update(JSON.stringify(batch)), createHash('sha256')).digest('hex'),
    district,
    rowsOf: (table) => {
      const rows = district.get(table);
      if (!rows) throw new RangeError(`no rows of ${table}`);
      return rows.filter((row) => row.maybe('voided_at') === null);
    },
    byId: (table) => new Map((district.get(table) ?? []).map((row) => [row.text('id'), row])),
  };
};

/** Whether a day lies in a period, both ends included. */
export const within = (day: string | null, from: string, to: string): boolean => day !== null && day >= from && day <= to;

/** The day in Asia/Shanghai of an instant, which the generator writes with that zone. */
export const dayOf = (instant: string | null): string | null => instant?.slice(0, 10) ?? null;

/** Money of rows as fen. */
export const fen = (rows: readonly Read[], column = 'amount'): number => rows.reduce((sum, row) => sum + Math.round(Number(row.text(column)) * 100), 0);

export const sum = (rows: readonly Read[], column: string): number => rows.reduce((left, row) => left + row.number(column), 0);

export const distinct = (values: Iterable<string>): number => new Set(values).size;

/** How many rows have each value of a column. */
export const countBy = (rows: readonly Read[], column: string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(rows, (row) => row.maybe(column) ?? 'null')].map(([value, group]) => [value, group.length]));
