-- Public from the day of listing. A grade is public with its round, a place in words and on the map only where it is
-- open to the public.
create view published.project as
select p.id, p.district_code, p.code, p.title, p.summary, p.content, p.tier, p.scale, p.stream, p.service_kind,
  p.is_asset, p.plan_origin, p.plan_year, p.plan_id, p.batch_id, p.programme_id, p.source_level, p.main_sector_id,
  p.sector_ids, p.place_kind, p.town_code, p.village_code, p.grid_code, p.estate_name,
  case when p.is_public_place then p.place_text end as place_text,
  case when p.is_public_place then p.longitude end as longitude,
  case when p.is_public_place then p.latitude end as latitude,
  p.beneficiaries_planned, p.budget_amount, p.is_induced, p.no_application, p.planned_start_on, p.planned_end_on,
  p.listed_on, p.started_on, p.completed_on, p.accepted_on, p.evaluated_on, p.written_off_on, p.cancelled_on,
  p.suspended_on, p.replaced_by_ids, p.state, p.progress_percent, p.schedule_light,
  (select e.grade
    from evaluation_result e
    join evaluation_round r on r.id = e.round_id
    where e.project_id = p.id and e.voided_at is null and r.voided_at is null and r.published_on is not null
    order by r.published_on desc, e.id desc
    limit 1) as grade,
  -- What pages are ordered by: a project that is not completed comes before every day.
  coalesce(p.completed_on, date '0001-01-01') as completed_order, p.updated_at
from project p
where p.listed_on is not null and p.voided_at is null;

comment on column published.project.listed_on is 'not null';
comment on column published.project.plan_id is 'not null';
comment on column published.project.main_sector_id is 'not null';
comment on column published.project.planned_start_on is 'not null';
comment on column published.project.planned_end_on is 'not null';
comment on column published.project.completed_order is 'not null';
