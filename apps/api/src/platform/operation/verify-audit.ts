import type { Pool } from 'pg';
import { FIRST_HASH, PAYLOAD } from './audit-trail.js';

/** A district's chain that holds, or the first place where it does not. */
export interface ChainReport {
  readonly districtCode: string;
  readonly entries: number;
  /** Number of the first entry that was changed, removed, added or moved; null when the chain holds. */
  readonly brokenAt: number | null;
  /** The hash of the newest entry: kept elsewhere, it also shows that the end was cut off. */
  readonly head: string;
}

const VERIFY = `
with walked as (
  select district_code, seq, hash, payload = ${PAYLOAD} as is_whole,
    seq = row_number() over chain as is_dense,
    hash = encode(sha256(convert_to(coalesce(lag(hash) over chain, '${FIRST_HASH}') || payload, 'UTF8')), 'hex') as is_linked
  from audit_entry
  window chain as (partition by district_code order by seq)
),
broken as (select district_code, min(seq) as seq from walked where not (is_whole and is_dense and is_linked) group by district_code),
counted as (select district_code, count(*) as entries, max(seq) as last from audit_entry group by district_code)
select c.district_code as "districtCode", coalesce(n.entries, 0)::int as entries, c.hash as head,
  coalesce(b.seq, case when c.seq <> coalesce(n.last, 0) or c.hash <> coalesce(e.hash, '${FIRST_HASH}') then coalesce(n.last, 0) + 1 end)::int as "brokenAt"
from audit_chain c
left join counted n using (district_code)
left join broken b using (district_code)
left join audit_entry e on e.district_code = c.district_code and e.seq = n.last
order by c.district_code`;

/** Walks every district's chain: each entry must follow from the one before and say what its columns say. */
export async function verifyAudit(pool: Pool): Promise<ChainReport[]> {
  const { rows } = await pool.query<ChainReport>(VERIFY);
  return rows;
}
