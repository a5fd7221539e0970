-- Facts that only staff may count: dates, codes, enums, ids and amounts; no text, no person.
create view staff.fact_progress_report as
select r.id, r.district_code, r.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, r.kind,
  r.period_start, r.period_end, r.due_at, r.submitted_at, r.missed_at, r.confirmed_at, r.state = 'EXEMPT' as is_exempt
from progress_report r
join project p on p.district_code = r.district_code and p.id = r.project_id and p.voided_at is null
where r.voided_at is null;

comment on column staff.fact_progress_report.is_exempt is 'not null';

create view staff.fact_reserve as
select id, district_code, town_code, village_code, tier, main_sector_id, plan_year, reserved_on, listed_on, rejected_on,
  cancelled_on
from project
where voided_at is null and reserved_on is not null and not is_induced;

comment on column staff.fact_reserve.reserved_on is 'not null';

create view staff.fact_meeting as
select id, district_code, kind, held_on
from meeting
where voided_at is null;

create view staff.fact_facility_check as
select c.id, c.district_code, c.project_id, c.standard_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, c.checked_on,
  c.is_met
from facility_check c
join project p on p.district_code = c.district_code and p.id = c.project_id and p.voided_at is null;

-- The cadre's name is hashed: enough to count distinct cadres, no use for anything else.
create view staff.fact_cadre_pledge as
select id, district_code, town_code, village_code, md5(cadre_name || organization_id) as cadre, promised_on, due_on,
  done_on
from cadre_pledge
where voided_at is null;

comment on column staff.fact_cadre_pledge.cadre is 'not null';
