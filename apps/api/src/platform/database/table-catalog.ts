import type pg from 'pg';

/** A table of ours as the database knows it. */
export interface CatalogTable {
  readonly schema: string;
  readonly name: string;
  /** Stored columns in order; generated ones are left out. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly primaryKey: readonly string[];
}

/** Schemas that hold what people entered. */
const SCHEMAS = ['public', 'auth'];

/** Every table, a table after those to which it refers; circles are left to deferred constraints. */
export async function catalogTables(client: pg.ClientBase): Promise<CatalogTable[]> {
  const { rows } = await client.query<CatalogTable & { parents: string[] }>(CATALOG, [SCHEMAS]);
  const byName = new Map(rows.map((row) => [`${row.schema}.${row.name}`, row]));
  const ordered = new Map<string, CatalogTable>();
  const visit = (key: string, path: readonly string[]): void => {
    const table = byName.get(key);
    if (!table || ordered.has(key) || path.includes(key)) return;
    for (const parent of table.parents) visit(parent, [...path, key]);
    const { schema, name, columns, primaryKey } = table;
    ordered.set(key, { schema, name, columns, primaryKey });
  };
  for (const key of byName.keys()) visit(key, []);
  return [...ordered.values()];
}

const CATALOG = `
select n.nspname as schema, c.relname as name,
  (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
  coalesce((select json_agg(a.attname order by array_position(i.indkey::int2[], a.attnum))
    from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where i.indrelid = c.oid and i.indisprimary), '[]') as "primaryKey",
  coalesce((select json_agg(distinct pn.nspname || '.' || p.relname)
    from pg_constraint f join pg_class p on p.oid = f.confrelid join pg_namespace pn on pn.oid = p.relnamespace
    where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '[]') as parents
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname = any($1)
order by n.nspname, c.relname`;
