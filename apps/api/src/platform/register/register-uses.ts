import type { Act } from '../operation/act.js';

interface Use {
  readonly table: string;
  readonly column: string;
  readonly canBeVoid: boolean;
}

/** Foreign keys on (district_code, id) of a table, as every link between business rows is; its own log and contact are no use of it. */
const USES = `
select c.conrelid::regclass::text as table, a.attname as column,
  exists (select from pg_attribute v where v.attrelid = c.conrelid and v.attname = 'voided_at') as "canBeVoid"
from pg_constraint c
join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
where c.contype = 'f' and c.confrelid = ?::regclass and array_length(c.conkey, 1) = 2 
  and c.conrelid::regclass::text not in (?, ?)
order by 1, 2`;

/** Refuses to void a row that others name: they would point at something that nobody sees. */
export async function refuseUsed(act: Act, table: string, id: string): Promise<void> {
  const uses = await act.em.execute<Use[]>(USES, [`public."${table}"`, `${table}_event`, `${table}_contact`]);
  for (const { table: user, column, canBeVoid } of uses) {
    const [row] = await act.em.execute<unknown[]>(
      `select 1 from ${user} where district_code = ? and "${column}" = ?${canBeVoid ? ' and voided_at is null' : ''} limit 1`,
      [act.districtCode, id],
    );
    if (row) return act.refuse('IN_USE', []);
  }
}
