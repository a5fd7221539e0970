import { sql } from 'kysely';
import type { MoneyLines } from '../money-sums.reader.js';

/**
 * Money of a project for staff, also before it is listed: the sums of what was given to it, and approved movements of
 * pools that name it. As view `project_money`; three branches, so that each finds the rows of one project by an index.
 */
export const projectLines: MoneyLines = (row) => {
  const id = row.column('id');
  return sql`select c.category, c.form, c.received_amount as received, c.allocated_amount as allocated, c.spent_amount as spent
    from public.contribution c where c.project_id = ${id} and c.voided_at is null
  union all
  select c.category, c.form, case m.kind when 'RECEIPT' then m.amount when 'REFUND' then -m.amount else 0.00 end,
    case m.kind when 'ALLOCATION' then m.amount else 0.00 end, case m.kind when 'SPENDING' then m.amount else 0.00 end
  from (
    select t.contribution_id, t.kind, t.amount from public.fund_transaction t
      where t.project_id = ${id} and t.approved_at is not null and t.reverses_id is null
    union all
    select o.contribution_id, o.kind, -t.amount from public.fund_transaction o
      join public.fund_transaction t on t.reverses_id = o.id and t.approved_at is not null
      where o.project_id = ${id}) m
  join public.contribution c on c.id = m.contribution_id and c.project_id is null and c.voided_at is null`;
};
