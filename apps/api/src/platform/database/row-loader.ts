import pg from 'pg';
import type { CatalogTable } from './table-catalog.js';

/** The name of a table as SQL. */
export function tableName(table: Pick<CatalogTable, 'schema' | 'name'>): string {
  return `${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)}`;
}

/** Inserts rows given as JSON objects with the columns' names; one statement, whatever their number. */
export async function insertRows(
  client: pg.ClientBase,
  table: CatalogTable,
  columns: readonly string[],
  jsonRows: readonly string[],
): Promise<void> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const name = tableName(table);
  await client.query({
    text: `insert into ${name} (${list}) overriding system value select ${list} from json_populate_recordset(null::${name}, $1)`,
    values: [`[${jsonRows.join(',')}]`],
  });
}

/**
 * Keeps our own triggers still while `work` writes: append-only logs would refuse a removal, and what a trigger adds to a
 * row is in the rows that are loaded. The checks of references run at the end, before the triggers are back.
 */
export async function withoutTriggers(client: pg.ClientBase, tables: readonly CatalogTable[], work: () => Promise<void>): Promise<void> {
  const names = (await withTriggers(client, tables)).map(tableName);
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  await work();
  await client.query('set constraints all immediate');
  for (const name of names) await client.query(`alter table ${name} enable trigger user`);
}

/**
 * Keeps all triggers still while `work` removes whole districts, the checks of references among them: nothing refers to a
 * row of another district, so they would find nothing, and for a place they would read every district's rows to do so.
 * Where the server does not let us (a role without that right), only our own triggers rest and references are checked.
 */
export async function withoutChecks(client: pg.ClientBase, tables: readonly CatalogTable[], work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(`select has_parameter_privilege('session_replication_role', 'set') as may`);
  if (!rows[0]?.may) return await withoutTriggers(client, tables, work);
  await client.query('set local session_replication_role = replica');
  await work();
  await client.query('set local session_replication_role = origin');
}

/** Altering a table holds up whoever writes to it, so those without a trigger of ours are left alone. */
async function withTriggers(client: pg.ClientBase, tables: readonly CatalogTable[]): Promise<CatalogTable[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select distinct n.nspname as schema, c.relname as name from pg_trigger t
     join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal`,
  );
  const found = new Set(rows.map(({ schema, name }) => `${schema}.${name}`));
  return tables.filter(({ schema, name }) => found.has(`${schema}.${name}`));
}

/** Lets a bulk load or removal take its time; ends with the transaction. */
export async function beginLongTransaction(client: pg.ClientBase): Promise<void> {
  await client.query(`begin; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local lock_timeout = '30s'`);
  await client.query('set constraints all deferred');
}

/** Sequences go on after the highest value that was loaded. */
export async function moveSequencesOn(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    select format('select setval(%L, greatest((select max(%I) from %I.%I), 1), (select count(*) > 0 from %3$I.%4$I))',
      s.oid::regclass::text, a.attname, tn.nspname, t.relname) as statement
    from pg_class s
    join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype in ('a', 'i') and d.refobjsubid > 0
    join pg_class t on t.oid = d.refobjid join pg_namespace tn on tn.oid = t.relnamespace
    join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
    where s.relkind = 'S' and tn.nspname in ('public', 'auth')`);
  for (const { statement } of rows) await client.query(statement);
}
