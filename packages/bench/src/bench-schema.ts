import pg from 'pg';
import { townRows } from './handwritten-sql.ts';

/** What PostGraphile cannot say as a query of views stands in functions of the same SQL as the hand-written statements. */
const create = `
create schema bench;
grant usage on schema bench to doorstep_public;
create function bench.town_statistics(district text, plan_year int)
returns table (town_code text, town_name text, planned bigint, completed bigint, completion_percent text, fiscal text,
  social text, collective text, mixed text, leverage_ratio text, as_of date)
language sql stable as $$ ${townRows} $$;
create function bench.story_change_page(after_xid text, after_seq bigint, most int) returns setof published.story_change
language sql stable as $$
  select * from published.story_change where (xid, seq) > (after_xid::xid8, after_seq) order by xid, seq limit most $$;
grant execute on all functions in schema bench to doorstep_public;`;

/** Makes schema `bench`; the returned function drops it again. */
export async function benchSchema(ownerUrl: string): Promise<() => Promise<void>> {
  await run(ownerUrl, create);
  return () => dropBenchSchema(ownerUrl);
}

/** A run that was killed leaves the schema, and its functions hold the views that a start of the server makes anew. */
export async function dropBenchSchema(ownerUrl: string): Promise<void> {
  await run(ownerUrl, 'drop schema if exists bench cascade');
}

async function run(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
