-- The log holds only what is public. Read it below pg_snapshot_xmin(pg_current_snapshot()), in the order of (xid, seq).
create view published.change_log_entry as
select seq, xid, district_code, type, public_id, kind, at
from change_log_entry;
