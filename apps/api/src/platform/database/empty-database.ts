import type pg from 'pg';

/** Removes every table, view, function and schema of ours; extensions and what others own stay. */
export async function emptyDatabase(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    select format('drop schema %I cascade', nspname) as statement from pg_namespace
      where nspname in ('published', 'auth', 'installation', 'jobs')
    union all
    select format('drop table public.%I cascade', relname) from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_has_role(relowner, 'usage')
    union all
    select format('drop function %s cascade', p.oid::regprocedure) from pg_proc p
      where pronamespace = 'public'::regnamespace and pg_has_role(proowner, 'usage')
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`);
  await client.query(`begin; set local lock_timeout = '5s'; set local statement_timeout = 0`);
  for (const { statement } of rows) await client.query(statement);
  await client.query('commit');
}
