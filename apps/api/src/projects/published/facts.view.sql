-- Facts for indicators: dates, codes, enums, ids and amounts; no text, no person.
create view published.fact_project as
select p.id, p.district_code, p.town_code, p.village_code, p.tier, p.scale, p.stream, p.service_kind, p.is_asset,
  p.plan_origin, p.plan_year, p.plan_id, p.batch_id, b.no as batch_no, p.programme_id, p.source_level,
  p.main_sector_id, p.place_kind, p.is_induced, p.no_application, p.beneficiaries_planned, p.budget_amount,
  p.planned_start_on, p.planned_end_on, p.reserved_on, p.proposed_on, p.rejected_on, p.listed_on, p.started_on,
  p.completed_on, p.accepted_on, p.evaluated_on, p.written_off_on, p.cancelled_on, p.suspended_on
from project p
left join project_group b on b.id = p.batch_id
where p.voided_at is null;

create view published.fact_project_origin as
select id, district_code, project_id, kind, "on"
from project_origin;

create view published.fact_suggestion_project_link as
select l.id, l.district_code, l.project_id, l.suggestion_id, l.linked_on, s.withdrawn_at, s.merged_at
from suggestion_project_link l
join suggestion s on s.id = l.suggestion_id and s.voided_at is null;

create view published.fact_milestone as
select id, district_code, project_id, planned_on, done_on, weight_percent
from milestone
where voided_at is null;

create view published.fact_progress_report as
select id, district_code, project_id, kind, period_start, period_end, due_at, submitted_at, missed_at, confirmed_at,
  state = 'EXEMPT' as is_exempt, case when confirmed_at is not null then progress_percent end as progress_percent,
  case when confirmed_at is not null then invested_amount end as invested_amount
from progress_report
where voided_at is null;

comment on column published.fact_progress_report.is_exempt is 'not null';

-- The name of an output is a word of a code list.
create view published.fact_project_output as
select id, district_code, project_id, name, unit, quantity, mode, "on"
from project_output
where voided_at is null;

create view published.fact_benefit_record as
select id, district_code, project_id, person_times, persons, period_start, period_end
from benefit_record
where voided_at is null;

create view published.fact_participation as
select id, district_code, project_id, stage, party_members, resident_person_times, "on"
from participation
where voided_at is null;

create view published.fact_acceptance_check as
select id, district_code, project_id, checked_on, result, defects is not null as has_defects
from acceptance_check;

comment on column published.fact_acceptance_check.has_defects is 'not null';
