import type { ClientBase } from 'pg';

/**
 * Rows that were loaded instead of made by operations enter the change log as if they had been: a
 * reader of the feed that starts from nothing gets all of them, and the tombstones of what was withdrawn.
 */
export async function logLoadedChanges(client: ClientBase, districtCode: string): Promise<void> {
  await client.query(
    `insert into change_log_entry (district_code, type, public_id, kind, at)
     select district_code, type, type || '_' || replace(id::text, '-', ''), kind, at
     from (
       select district_code, 'sty' as type, id, 'UPSERT' as kind, released_at as at from story
         where released_at is not null and voided_at is null
       union all
       select district_code, 'sty', id, 'TOMBSTONE', withdrawn_at from story
         where released_at is not null and withdrawn_at is not null and voided_at is null
       union all
       select district_code, 'prj', id, 'UPSERT', listed_on::timestamptz from published.project
       union all
       select district_code, 'sug', id, 'UPSERT', published_at from published.suggestion
       union all
       select district_code, 'cst', id, 'UPSERT', announced_on::timestamptz from published.consultation
     ) loaded
     where district_code = $1
     order by at, type, id`,
    [districtCode],
  );
}
