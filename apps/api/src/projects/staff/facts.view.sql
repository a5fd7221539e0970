-- Facts that only staff may count: dates, codes, enums, ids and amounts; no text, no person.
create view staff.fact_progress_report as
select r.id, r.district_code, r.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, r.kind,
  r.period_start, r.period_end, r.due_at, r.submitted_at, r.missed_at, r.confirmed_at, r.state = 'EXEMPT' as is_exempt
from progress_report r
join project p on p.id = r.project_id and p.voided_at is null
where r.voided_at is null;

comment on column staff.fact_progress_report.is_exempt is 'not null';

create view staff.fact_reserve as
select id, district_code, town_code, village_code, tier, main_sector_id, plan_year, reserved_on, listed_on, rejected_on,
  cancelled_on
from project
where voided_at is null and reserved_on is not null and not is_induced;

comment on column staff.fact_reserve.reserved_on is 'not null';
