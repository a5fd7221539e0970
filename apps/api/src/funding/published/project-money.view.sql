-- Money of a public project by category and form. Pledged: contributions to the project. The other sums: approved
-- transactions of these contributions, and of pools where they name the project; a reversal counts with the opposite
-- sign of what it reverses. Four branches, so that each finds the rows of one project by an index; the one of reversals
-- holds nothing else.
create view published.project_money as
select m.district_code, m.project_id, m.category, m.form, sum(m.pledged) as pledged_amount,
  coalesce(sum(case m.kind when 'RECEIPT' then m.amount when 'REFUND' then -m.amount end), 0.00) as received_amount,
  coalesce(sum(m.amount) filter (where m.kind = 'ALLOCATION'), 0.00) as allocated_amount,
  coalesce(sum(m.amount) filter (where m.kind = 'SPENDING'), 0.00) as spent_amount
from (
  select c.district_code, c.project_id, c.category, c.form, c.pledged_amount as pledged, null as kind, 0.00 as amount
  from contribution c
  where c.voided_at is null and c.state <> 'CANCELLED'
  union all
  select c.district_code, c.project_id, c.category, c.form, 0.00, coalesce(o.kind, t.kind),
    case when o.id is null then t.amount else -t.amount end
  from contribution c
  join fund_transaction t on t.district_code = c.district_code and t.contribution_id = c.id and t.approved_at is not null
  left join fund_transaction o on o.district_code = t.district_code and o.id = t.reverses_id
  where c.voided_at is null
  union all
  select c.district_code, t.project_id, c.category, c.form, 0.00, t.kind, t.amount
  from fund_transaction t
  join contribution c on c.district_code = t.district_code and c.id = t.contribution_id and c.project_id is null and c.voided_at is null
  where t.approved_at is not null and t.reverses_id is null
  union all
  select c.district_code, o.project_id, c.category, c.form, 0.00, o.kind, -t.amount
  from fund_transaction o
  join fund_transaction t on t.district_code = o.district_code and t.reverses_id = o.id and t.approved_at is not null
    and t.reverses_id is not null
  join contribution c on c.district_code = t.district_code and c.id = t.contribution_id and c.project_id is null and c.voided_at is null
) m
join project p on p.district_code = m.district_code and p.id = m.project_id
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
