-- Facts for indicators: dates, codes, enums, ids and amounts; no text, no person.
create view published.fact_contribution as
select c.id, c.district_code, c.source_id, c.project_id, coalesce(c.batch_id, p.batch_id) as batch_id,
  g.no as batch_no, coalesce(p.is_induced, false) as is_induced, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, c.category, c.form, c.pledged_amount, c.valued_amount,
  c.agreed_on, c.state = 'CANCELLED' as is_cancelled
from contribution c
left join project p on p.district_code = c.district_code and p.id = c.project_id
left join project_group g on g.district_code = c.district_code and g.id = coalesce(c.batch_id, p.batch_id)
where c.voided_at is null;

comment on column published.fact_contribution.is_induced is 'not null';
comment on column published.fact_contribution.is_cancelled is 'not null';

-- Approved transactions. counted_kind is the kind whose sum the row moves, counted_amount its share with sign: a
-- reversal moves the sum of what it reverses, on its own day, the other way.
create view published.fact_fund_transaction as
select t.id, t.district_code, t.contribution_id, p.id as project_id, coalesce(c.batch_id, p.batch_id) as batch_id,
  g.no as batch_no, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year,
  coalesce(p.is_induced, false) as is_induced, c.source_id, c.category, c.form,
  t.kind, coalesce(o.kind, t.kind) as counted_kind,
  case when t.kind = 'REVERSAL' then -t.amount else t.amount end as counted_amount, t."on", t.approved_at
from fund_transaction t
join contribution c on c.district_code = t.district_code and c.id = t.contribution_id and c.voided_at is null
left join fund_transaction o on o.district_code = t.district_code and o.id = t.reverses_id
left join project p on p.district_code = t.district_code and p.id = coalesce(t.project_id, o.project_id, c.project_id)
left join project_group g on g.district_code = c.district_code and g.id = coalesce(c.batch_id, p.batch_id)
where t.approved_at is not null;

comment on column published.fact_fund_transaction.counted_kind is 'not null';
comment on column published.fact_fund_transaction.counted_amount is 'not null';
comment on column published.fact_fund_transaction.approved_at is 'not null';
comment on column published.fact_fund_transaction.is_induced is 'not null';

-- A gift for a project stands where the project stands.
create view published.fact_in_kind_donation as
select d.id, d.district_code, d.project_id, coalesce(p.town_code, d.town_code) as town_code,
  coalesce(p.village_code, d.village_code) as village_code, d.items, coalesce(d.fair_value, d.voucher_value) as value,
  d.received_on
from in_kind_donation d
left join project p on p.district_code = d.district_code and p.id = d.project_id
where d.voided_at is null;

create view published.fact_volunteer_activity as
select id, district_code, town_code, village_code, kind, sessions, volunteers, hours, served_person_times, held_on
from volunteer_activity
where voided_at is null;

create view published.fact_volunteer_team as
select id, district_code, town_code, members, founded_on, closed_on
from volunteer_team
where voided_at is null;
