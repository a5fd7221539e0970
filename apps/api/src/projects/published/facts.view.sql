-- Facts for indicators: dates, codes, enums, ids and amounts; no text, no person.
create view published.fact_project as
select p.id, p.district_code, p.town_code, p.village_code, p.tier, p.scale, p.stream, p.service_kind, p.is_asset,
  p.plan_origin, p.plan_year, p.plan_id, p.batch_id, b.no as batch_no, p.programme_id, p.source_level,
  p.main_sector_id, p.place_kind, p.is_induced, p.no_application, p.beneficiaries_planned, p.budget_amount,
  p.planned_start_on, p.planned_end_on, p.reserved_on, p.proposed_on, p.rejected_on, p.listed_on, p.started_on,
  p.completed_on, p.accepted_on, p.evaluated_on, p.written_off_on, p.cancelled_on, p.suspended_on
from project p
left join project_group b on b.district_code = p.district_code and b.id = p.batch_id
where p.voided_at is null;

create view published.fact_project_origin as
select id, district_code, project_id, kind, "on"
from project_origin;

create view published.fact_suggestion_project_link as
select l.id, l.district_code, l.project_id, l.suggestion_id, l.linked_on, s.withdrawn_at, s.merged_at
from suggestion_project_link l
join suggestion s on s.district_code = l.district_code and s.id = l.suggestion_id and s.voided_at is null;

create view published.fact_milestone as
select id, district_code, project_id, planned_on, done_on, weight_percent
from milestone
where voided_at is null;

-- What was confirmed; the rest of a report is for staff.
create view published.fact_progress as
select id, district_code, project_id, confirmed_at, period_end, progress_percent
from progress_report
where voided_at is null and confirmed_at is not null;

comment on column published.fact_progress.confirmed_at is 'not null';

-- Thresholds of the light, where the district has its own.
create view published.fact_light_threshold as
select id, district_code, valid_from, coalesce(value ->> 'mode', 'POINTS') = 'RATIO' as is_ratio,
  (value ->> 'yellowFrom')::numeric as yellow_from, (value ->> 'redAbove')::numeric as red_above,
  (value ->> 'notStartedYellowMonths')::int as not_started_yellow_months,
  (value ->> 'notStartedRedMonths')::int as not_started_red_months,
  (value ->> 'redDaysPastEnd')::int as red_days_past_end, (value ->> 'isLinear')::boolean as is_linear
from setting
where key = 'schedule.light';

-- The name of an output is a word of a code list.
create view published.fact_project_output as
select o.id, o.district_code, o.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year,
  p.is_induced, o.name, o.unit, o.quantity, o.mode, o."on"
from project_output o
join project p on p.district_code = o.district_code and p.id = o.project_id and p.voided_at is null
where o.voided_at is null;

create view published.fact_benefit_record as
select b.id, b.district_code, b.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year,
  g.no as batch_no, p.is_induced, b.person_times, b.persons, b.period_start, b.period_end
from benefit_record b
join project p on p.district_code = b.district_code and p.id = b.project_id and p.voided_at is null
left join project_group g on g.district_code = p.district_code and g.id = p.batch_id
where b.voided_at is null;

create view published.fact_participation as
select a.id, a.district_code, a.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year,
  a.stage, a.party_members, a.resident_person_times, a."on"
from participation a
join project p on p.district_code = a.district_code and p.id = a.project_id and p.voided_at is null
where a.voided_at is null;

create view published.fact_acceptance_check as
select id, district_code, project_id, checked_on, result, defects is not null as has_defects
from acceptance_check;

comment on column published.fact_acceptance_check.has_defects is 'not null';

-- An adjustment is public from the day on which it takes effect.
create view published.fact_adjustment as
select a.id, a.district_code, a.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, a.kind,
  a.effective_on
from adjustment_request a
left join project p on p.district_code = a.district_code and p.id = a.project_id
where a.voided_at is null and a.state = 'EFFECTIVE';

comment on column published.fact_adjustment.effective_on is 'not null';

-- The item of a count is a word of the district; no person is named.
create view published.fact_service_count as
select c.id, c.district_code, c.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year,
  c.kind, c.quantity, c.period_start, c.period_end
from service_count c
join project p on p.district_code = c.district_code and p.id = c.project_id and p.voided_at is null
where c.voided_at is null;

-- The name of a metric is a word of a code list.
create view published.fact_effect_metric as
select m.id, m.district_code, m.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, m.name,
  m.base_value, m.base_date, m.value, m.value_date
from effect_metric m
join project p on p.district_code = m.district_code and p.id = m.project_id and p.voided_at is null
where m.voided_at is null;

create view published.fact_next_year_decision as
select d.id, d.district_code, d.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id,
  d.year as plan_year, d.decision, d.decided_on
from next_year_decision d
join project p on p.district_code = d.district_code and p.id = d.project_id and p.voided_at is null;

create view published.fact_case_study as
select id, district_code, published_on
from case_study
where voided_at is null and published_on is not null;

comment on column published.fact_case_study.published_on is 'not null';
