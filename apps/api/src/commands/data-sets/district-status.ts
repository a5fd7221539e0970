import type { ClientBase, Pool } from 'pg';
import type { CatalogTable } from '../../platform/database/table-catalog.js';
import { tableName } from '../../platform/database/row-loader.js';

/** A district of the installation and the set that it was loaded from, if any. */
export interface DistrictOfSet {
  readonly code: string;
  readonly name: string;
  readonly isDemo: boolean;
  readonly setKey: string | null;
  readonly setVersion: number | null;
  /** Demonstration districts only. */
  readonly today: string | null;
}

export async function districtsOf(pool: Pool): Promise<DistrictOfSet[]> {
  const { rows } = await pool.query<DistrictOfSet>(
    `select d.code, d.name, d.is_demo as "isDemo", l.set_key as "setKey", l.set_version as "setVersion",
       (select s.value #>> '{}' from setting s where s.district_code = d.code and s.key = 'clock.today' and d.is_demo
        order by s.valid_from desc limit 1) as today
     from district d left join loaded_data_set l on l.district_code = d.code order by d.code`,
  );
  return rows;
}

/** Rows of every district by its code, over all tables that name one; a province takes its time. */
export async function rowsByDistrict(client: ClientBase, tables: readonly CatalogTable[]): Promise<ReadonlyMap<string, number>> {
  const counted = ofDistricts(tables).map((table) => `select district_code, count(*) as n from ${tableName(table)} group by district_code`);
  await client.query('set statement_timeout = 0');
  const { rows } = await client.query<{ district_code: string; n: string }>(
    `select district_code, sum(n) as n from (${counted.join(' union all ')}) counted group by district_code`,
  );
  return new Map(rows.map(({ district_code: code, n }) => [code, Number(n)]));
}

/** The tables whose rows belong to a district. */
export const ofDistricts = (tables: readonly CatalogTable[]): CatalogTable[] =>
  tables.filter(({ columns }) => columns.some(({ name }) => name === 'district_code'));
