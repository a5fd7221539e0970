import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Slice } from '../slice.js';
import { PUBLIC_CHANNEL } from '../public-epoch.js';
import { PUBLIC_ROLE } from './roles.js';

/** The schemas of views: what the public role reads, and facts that only staff may count. */
export const VIEW_SCHEMAS = ['published', 'staff'] as const;
export type ViewSchema = (typeof VIEW_SCHEMAS)[number];

/** The texts of all views, in the order in which they are created. */
export async function viewTexts(slices: readonly Slice[]): Promise<string[]> {
  const files = slices.flatMap(({ name, views, staffViews = [] }) => [
    ...views.map((view) => new URL(`../../${name}/published/${view}.view.sql`, import.meta.url)),
    ...staffViews.map((view) => new URL(`../../${name}/staff/${view}.view.sql`, import.meta.url)),
  ]);
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

/** Changes with any view and with every new migration. */
export function viewsHash(texts: readonly string[], migrations: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify([migrations, texts, TELL_OF_CHANGES])).digest('hex');
}

/** PostgreSQL lets nobody change a column that a view reads, so a migration begins without views. */
export async function dropViews(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    'select schemaname as schema, viewname as name from pg_views where schemaname = any($1)',
    [VIEW_SCHEMAS],
  );
  if (rows.length === 0) return;
  const names = rows.map(({ schema, name }) => `${schema}.${pg.escapeIdentifier(name)}`);
  await client.query(`drop view ${names.join(', ')}`);
}

/**
 * Every table that a published view reads tells of its changes when they are committed; see PublicEpoch. One statement
 * tells once, and PostgreSQL sends what one transaction says twice only once.
 */
const TELL_OF_CHANGES = `
create or replace function public.tell_of_public_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('${PUBLIC_CHANNEL}', '');
  return null;
end $$;
do $$
declare read record;
begin
  for read in select distinct table_name from information_schema.view_table_usage
      where view_schema = 'published' and table_schema = 'public' loop
    execute format('create or replace trigger tell_of_public_change after insert or update or delete or truncate on public.%I
      for each statement execute function public.tell_of_public_change()', read.table_name);
  end loop;
end $$`;

/** Creates the views and lets the public role read those of `published`, and nothing else. */
export async function createViews(client: pg.ClientBase, texts: readonly string[]): Promise<void> {
  for (const text of texts) await client.query(text);
  await client.query(TELL_OF_CHANGES);
  await client.query(`grant usage on schema published to ${PUBLIC_ROLE}`);
  await client.query(`grant select on all tables in schema published to ${PUBLIC_ROLE}`);
  await client.query(`alter default privileges in schema published grant select on tables to ${PUBLIC_ROLE}`);
}
