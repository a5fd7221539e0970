-- The change feed of projects. Only entries below the oldest running transaction: a reader that goes on from the last
-- (xid, seq) never skips a late commit.
create view published.project_change as
select e.seq as id, e.xid, e.seq, e.district_code, e.public_id, substr(e.public_id, 5)::uuid as project_id, e.at,
  case
    when e.kind = 'TOMBSTONE' then 'WITHDRAWN'
    when (select p.kind
      from change_log_entry p
      where p.type = 'prj' and p.public_id = e.public_id and (p.xid, p.seq) < (e.xid, e.seq)
      order by p.xid desc, p.seq desc
      limit 1) = 'UPSERT' then 'UPDATED'
    else 'PUBLISHED'
  end as kind
from change_log_entry e
where e.type = 'prj' and e.xid < pg_snapshot_xmin(pg_current_snapshot());

comment on column published.project_change.project_id is 'not null';
comment on column published.project_change.kind is 'not null';
