-- Facts that only staff may count: dates, codes, enums, ids and amounts; no text, no person.
create view staff.fact_supervision_record as
select r.id, r.district_code, r.supervisor_id, r.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id,
  p.plan_year, r.aspect, r.severity, r."on", r.resolved_on
from supervision_record r
join project p on p.district_code = r.district_code and p.id = r.project_id and p.voided_at is null
where r.voided_at is null;

create view staff.fact_supervisor_call as
select c.id, c.district_code, c.round_id, r.kind as round_kind, r.period as round_period, r.opens_on as round_opens_on,
  c.supervisor_id, s.town_code, s.village_code, s.tier, c.project_id, c.called_at, c.reached, c.rating,
  c.progress_score, c.upkeep_score, c.effect_score
from supervisor_call c
join evaluation_round r on r.district_code = c.district_code and r.id = c.round_id and r.voided_at is null
join supervisor s on s.district_code = c.district_code and s.id = c.supervisor_id
where c.voided_at is null;

create view staff.fact_rectification_order as
select o.id, o.district_code, o.project_id, p.town_code, p.village_code, p.tier, p.main_sector_id, p.plan_year, o.basis,
  o.to_organization_id, o.issued_on, o.due_on, o.closed_on
from rectification_order o
join project p on p.district_code = o.district_code and p.id = o.project_id
where o.voided_at is null;

-- An order is about a project or a suggestion and stands in its town.
create view staff.fact_supervision_order as
select o.id, o.district_code, o.target_kind, o.target_id, coalesce(p.town_code, s.town_code) as town_code,
  coalesce(p.village_code, s.village_code) as village_code, coalesce(p.main_sector_id, s.main_sector_id) as main_sector_id,
  o.to_organization_id, o.reasons, o.issued_on, o.due_on, o.answered_on, o.closed_on
from supervision_order o
left join project p on p.district_code = o.district_code and o.target_kind = 'PROJECT' and p.id = o.target_id
left join suggestion s on s.district_code = o.district_code and o.target_kind = 'SUGGESTION' and s.id = o.target_id
where o.voided_at is null;

create view staff.fact_escalation as
select e.id, e.district_code, e.level, coalesce(p.town_code, s.town_code) as town_code,
  coalesce(p.village_code, s.village_code) as village_code, e.executed_on
from escalation e
join supervision_order o on o.district_code = e.district_code and o.id = e.order_id and o.voided_at is null
left join project p on p.district_code = o.district_code and o.target_kind = 'PROJECT' and p.id = o.target_id
left join suggestion s on s.district_code = o.district_code and o.target_kind = 'SUGGESTION' and s.id = o.target_id;
