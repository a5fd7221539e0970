-- Facts for indicators: dates, codes, enums, ids and amounts; no text, no person.
create view published.fact_supervisor as
select id, district_code, town_code, village_code, kind, tier, identity, appointed_on, active_from, term_ends_on,
  ended_on
from supervisor
where voided_at is null;

create view published.fact_supervisor_assignment as
select a.id, a.district_code, a.supervisor_id, a.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id,
  p.plan_year, a.valid_from, a.valid_to
from supervisor_assignment a
join project p on p.district_code = a.district_code and p.id = a.project_id and p.voided_at is null;

create view published.fact_evaluation_scheme as
select id, district_code, year, scheme_version, period, excellent_threshold, good_threshold, min_raters, min_sample
from evaluation_scheme
where voided_at is null;

create view published.fact_questionnaire as
select q.id, q.district_code, q.town_code, q.village_code, q.batch_id, b.round_id, b.issued_on, q.project_id, q.mode,
  q.rating, q.aware, q.is_valid
from questionnaire_response q
join questionnaire_batch b on b.district_code = q.district_code and b.id = q.batch_id and b.voided_at is null;

create view published.fact_questionnaire_batch as
select id, district_code, town_code, village_code, round_id, issued_qty, returned_qty, valid_qty, issued_on
from questionnaire_batch
where voided_at is null;

create view published.fact_appraisal_opinion as
select a.id, a.district_code, a.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year,
  a.round_id, a.event_id, a.source, a.rating, a."on"
from appraisal_opinion a
join project p on p.district_code = a.district_code and p.id = a.project_id and p.voided_at is null
where a.voided_at is null;

create view published.fact_evaluation_result as
select e.id, e.district_code, e.project_id, e.round_id, r.kind as round_kind, r.period as round_period, p.town_code,
  p.village_code, p.tier, p.main_sector_id, p.plan_year, e.grade, e.score, e.sample_size, e.raters, e.confirmed_at,
  r.published_on
from evaluation_result e
join evaluation_round r on r.district_code = e.district_code and r.id = e.round_id and r.voided_at is null
join project p on p.district_code = e.district_code and p.id = e.project_id and p.voided_at is null
where e.voided_at is null;

create view published.fact_award as
select a.id, a.district_code, a.result_id, e.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id,
  p.plan_year, a.amount, a.proposed_on, a.approved_on, a.paid_on, a.revoked_on
from award a
join evaluation_result e on e.district_code = a.district_code and e.id = a.result_id
join project p on p.district_code = e.district_code and p.id = e.project_id
where a.voided_at is null;

create view published.fact_ballot as
select b.id, b.district_code, b.round_id, b.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, b.at
from showcase_ballot b
join project p on p.district_code = b.district_code and p.id = b.project_id and p.voided_at is null;
