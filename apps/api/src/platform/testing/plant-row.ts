import { uuidv7 } from 'uuidv7';
import type { Pool } from 'pg';
import type { Column } from '../database/table-columns.js';
import { tableColumns } from '../database/table-columns.js';

interface Link {
  readonly table: string;
  readonly columns: string[];
  readonly target: string;
  readonly targetColumns: string[];
}

const LINKS = `
select c.conrelid::regclass::text as table, c.confrelid::regclass::text as target,
  (select array_agg(a.attname::text order by k.no) from unnest(c.conkey) with ordinality k(attnum, no) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as columns,
  (select array_agg(a.attname::text order by k.no) from unnest(c.confkey) with ordinality k(attnum, no) join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum) as "targetColumns"
from pg_constraint c where c.contype = 'f'`;

type Values = Readonly<Record<string, unknown>>;

/** What a check asks beyond type, null and codes. */
const GIVEN: Readonly<Record<string, Values>> = { contributor: { name: '某公司' }, service_menu: { month: '2024-11' }, evaluation_round: { period: '2024Q4' } };

/** Makes rows of any table out of the catalogue alone, for tests that walk over many tables. */
export class Planter {
  private constructor(
    private readonly pool: Pool,
    private readonly tables: ReadonlyMap<string, readonly Column[]>,
    private readonly links: readonly Link[],
  ) {}

  static async of(pool: Pool): Promise<Planter> {
    const client = await pool.connect();
    try {
      const { rows } = await client.query<Link>(LINKS);
      return new Planter(pool, await tableColumns(client), rows.map((link) => ({ ...link, table: plain(link.table), target: plain(link.target) })));
    } finally {
      client.release();
    }
  }

  columnsOf(table: string): readonly Column[] {
    return this.tables.get(table) ?? [];
  }

  linksOf(table: string): readonly Link[] {
    return this.links.filter((link) => link.table === table);
  }

  /** Value of `column` of a row of the district that stands in the table already, else of a new one. */
  async anyOf(table: string, districtCode: string, column = 'id'): Promise<string> {
    const { rows } = await this.pool.query<{ value: string }>(
      `select "${column}"::text as value from public."${table}" where district_code = $1 order by id limit 1`,
      [districtCode],
    );
    return rows[0]?.value ?? String((await this.plant(table, districtCode))[column]);
  }

  /** A new row with a value in every column that must have one. */
  async plant(table: string, districtCode: string, given: Values = {}): Promise<Values> {
    const id = uuidv7();
    const row: Record<string, unknown> = { id, district_code: districtCode, ...GIVEN[table], ...given };
    for (const column of this.columnsOf(table)) {
      if (column.name in row || column.nullable || column.hasDefault) continue;
      row[column.name] = await this.valueOf(table, column, districtCode);
    }
    const names = Object.keys(row);
    await this.pool.query(
      `insert into public."${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      names.map((name) => row[name]),
    );
    return row;
  }

  private async valueOf(table: string, column: Column, districtCode: string): Promise<unknown> {
    const link = this.linksOf(table).find(({ columns }) => columns.includes(column.name));
    if (link) return this.anyOf(link.target, districtCode, link.targetColumns[link.columns.indexOf(column.name)]);
    if (column.codes.length > 0) return column.codes[0];
    switch (column.type) {
      case 'uuid':
        return uuidv7();
      case 'date':
        return '2024-01-02';
      case 'timestamp with time zone':
        return '2024-01-02T00:00:00Z';
      case 'integer':
      case 'numeric':
      case 'bigint':
        return /year$/.test(column.name) ? 2024 : 1;
      case 'boolean':
        return false;
      case 'jsonb':
        return '{}';
      default:
        return column.type.endsWith('[]') ? [] : uuidv7().slice(0, 13);
    }
  }
}

const plain = (name: string): string => name.replace(/^public\./, '').replaceAll('"', '');
