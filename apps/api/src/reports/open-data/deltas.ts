import type { PoolClient } from 'pg';
import type { OpenTable } from './open-column.js';
import { OPEN_TABLES } from './open-tables.js';
import { selected } from './produce-year.js';
import type { RowTexts } from './row-lines.js';
import { jsonLine, rowObject } from './row-lines.js';
import type { Snapshot } from './snapshot.js';

const ROWS_AT_ONCE = 200;

interface Entry {
  readonly publicId: string;
  readonly at: string;
}

/**
 * What changed in a district on a day of Asia/Shanghai: for every row its last change of the day, with the row as it is
 * now (C), or that it is public no more (D).
 */
export async function* deltaLines({ client }: Snapshot, districtCode: string, date: string): AsyncGenerator<string, void, undefined> {
  for (const table of OPEN_TABLES) {
    const entries = await entriesOf(client, [districtCode, table.idKind, date]);
    for (let from = 0; from < entries.length; from += ROWS_AT_ONCE) {
      const some = entries.slice(from, from + ROWS_AT_ONCE);
      const rows = await rowsOf(client, table, districtCode, some);
      for (const { publicId, at } of some) {
        const row = rows.get(publicId);
        yield jsonLine({ table: table.name, id: publicId, change: row ? 'C' : 'D', changedAt: at, ...(row ? { row: rowObject(table.columns, row) } : {}) });
      }
    }
  }
}

/** The rows that are public, by their ids; the id is the first column of every table. */
async function rowsOf(client: PoolClient, { columns, view }: OpenTable, districtCode: string, entries: readonly Entry[]): Promise<Map<string, RowTexts>> {
  const { rows } = await client.query<RowTexts>({
    text: `select ${selected(columns)} from published.${view} r where r.district_code = $1 and r.id = any($2::uuid[])`,
    values: [districtCode, entries.map(({ publicId }) => publicId.slice(4))],
    rowMode: 'array',
  });
  return new Map(rows.map((row) => [row[0] ?? '', row]));
}

async function entriesOf(client: PoolClient, values: readonly string[]): Promise<Entry[]> {
  const { rows } = await client.query<Entry>(
    `select e.public_id as "publicId", to_char(max(e.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
     from published.change_log_entry e
     where e.district_code = $1 and e.type = $2
       and e.at >= $3::date::timestamp at time zone 'Asia/Shanghai' and e.at < ($3::date + 1)::timestamp at time zone 'Asia/Shanghai'
     group by e.public_id order by e.public_id collate "C"`,
    [...values],
  );
  return rows;
}
