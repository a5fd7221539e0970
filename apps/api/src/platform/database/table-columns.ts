import type pg from 'pg';
import type { ViewSchema } from './published-views.js';

/** One column of a table or view as TypeScript sees it. */
export interface Column {
  readonly name: string;
  /** Type of the database, as `format_type` words it without length. */
  readonly type: string;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  /** Codes of the check that lists them; empty for any other column. */
  readonly codes: readonly string[];
}

export type ColumnsByRelation = ReadonlyMap<string, readonly Column[]>;

interface BaseColumn extends Column {
  readonly table: string;
  readonly tableId: number;
  readonly number: number;
}

interface View {
  readonly id: number;
  readonly name: string;
  readonly definition: string;
}

/** Columns of every table of schema `public`. */
export async function tableColumns(client: pg.ClientBase): Promise<ColumnsByRelation> {
  return Map.groupBy(await baseColumns(client), (column) => column.table);
}

/**
 * Columns of every view of a schema. The catalogue calls all of them nullable. So the definition of the view
 * is described by the server, which names for each plainly selected column its table and number; that column's NOT NULL
 * and codes hold unless its table comes in by a left join. Where a filter or an expression promises a value, the view
 * says so itself: `comment on column … is 'not null'`.
 */
export async function viewColumns(client: pg.ClientBase, schema: ViewSchema = 'published'): Promise<ColumnsByRelation> {
  const bases = await baseColumns(client);
  const { rows: views } = await client.query<View>(
    `select c.oid::int as id, c.relname as name, pg_get_viewdef(c.oid) as definition
     from pg_class c where c.relkind = 'v' and c.relnamespace = $1::regnamespace order by c.relname`,
    [schema],
  );
  const columns = new Map<string, Column[]>();
  for (const view of views) columns.set(view.name, await columnsOfView(client, view, bases));
  return columns;
}

async function columnsOfView(client: pg.ClientBase, view: View, bases: readonly BaseColumn[]): Promise<Column[]> {
  const { rows } = await client.query<{ name: string; type: string; promised: boolean }>(
    `select attname as name, format_type(atttypid, null) as type,
       coalesce(col_description(attrelid, attnum) = 'not null', false) as promised
     from pg_attribute where attrelid = $1 and attnum > 0 order by attnum`,
    [view.id],
  );
  const { fields } = await client.query(`${view.definition.replace(/;\s*$/, '')} limit 0`);
  return rows.map(({ name, type, promised }, index) => {
    const field = fields[index];
    const base = bases.find((one) => one.tableId === field?.tableID && one.number === field.columnID);
    const present = base !== undefined && !base.nullable && !onlyLeftJoined(base.table, view.definition);
    return { name, type, nullable: !promised && !present, hasDefault: false, codes: base?.codes ?? [] };
  });
}

function onlyLeftJoined(table: string, definition: string): boolean {
  const left = definition.match(new RegExp(`LEFT JOIN "?${table}"? `, 'g'))?.length ?? 0;
  const all = definition.match(new RegExp(`(?:FROM|JOIN) \\(*"?${table}"?[ ;]`, 'g'))?.length ?? 0;
  return left > 0 && left === all;
}

async function baseColumns(client: pg.ClientBase): Promise<BaseColumn[]> {
  const { rows } = await client.query<Omit<BaseColumn, 'codes'> & { check: string | null }>(
    `select c.relname as table, c.oid::int as "tableId", a.attnum::int as number, a.attname as name,
       format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
       a.atthasdef or a.attidentity <> '' as "hasDefault",
       (select min(pg_get_constraintdef(k.oid)) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
          and pg_get_constraintdef(k.oid) ~ '(= ANY|<@) \\(?ARRAY') as check
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`,
  );
  return rows.map(({ check, ...column }) => ({ ...column, codes: codesOfCheck(check ?? '') }));
}

const codesOfCheck = (check: string): string[] =>
  [...check.matchAll(/'([A-Z0-9_]+)'::text/g)].map(([, code = '']) => code);
