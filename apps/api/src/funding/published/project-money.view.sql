-- Money of a public project by category and form. Pledged: contributions to the project. The other sums: approved
-- transactions that name it, or whose contribution does; a reversal counts with the opposite sign of what it reverses.
create view published.project_money as
select m.district_code, m.project_id, m.category, m.form, sum(m.pledged) as pledged_amount,
  sum(m.received) as received_amount, sum(m.allocated) as allocated_amount, sum(m.spent) as spent_amount
from (
  select c.district_code, c.project_id, c.category, c.form, c.pledged_amount as pledged, 0::numeric(18,2) as received,
    0::numeric(18,2) as allocated, 0::numeric(18,2) as spent
  from contribution c
  where c.project_id is not null and c.voided_at is null and c.state <> 'CANCELLED'
  union all
  select t.district_code, coalesce(t.project_id, o.project_id, c.project_id), c.category, c.form, 0,
    case coalesce(o.kind, t.kind) when 'RECEIPT' then 1 when 'REFUND' then -1 else 0 end * s.sign * t.amount,
    case coalesce(o.kind, t.kind) when 'ALLOCATION' then 1 else 0 end * s.sign * t.amount,
    case coalesce(o.kind, t.kind) when 'SPENDING' then 1 else 0 end * s.sign * t.amount
  from fund_transaction t
  join contribution c on c.id = t.contribution_id and c.voided_at is null
  left join fund_transaction o on o.id = t.reverses_id
  cross join lateral (select case when t.kind = 'REVERSAL' then -1 else 1 end as sign) s
  where t.approved_at is not null
) m
join project p on p.id = m.project_id
where p.listed_on is not null and p.voided_at is null
group by m.district_code, m.project_id, m.category, m.form;

comment on column published.project_money.district_code is 'not null';
comment on column published.project_money.project_id is 'not null';
comment on column published.project_money.category is 'not null';
comment on column published.project_money.form is 'not null';
comment on column published.project_money.pledged_amount is 'not null';
comment on column published.project_money.received_amount is 'not null';
comment on column published.project_money.allocated_amount is 'not null';
comment on column published.project_money.spent_amount is 'not null';
