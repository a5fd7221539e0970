-- Facts for indicators: dates, codes, enums, ids and amounts; no text, no person.
create view published.fact_organization as
select id, district_code, town_code, village_code, kind, parent_id, is_external, has_mass_work_post, created_at, closed_on
from organization
where voided_at is null;

create view published.fact_town as
select id, district_code, code as town_code, kind, closed_on
from town
where voided_at is null;

create view published.fact_village as
select id, district_code, code as village_code, town_code, kind, closed_on
from village
where voided_at is null;

create view published.fact_coordination_member as
select b.id, b.district_code, o.id as organization_id, o.closed_on
from coordination_body b
join organization o on o.district_code = b.district_code and o.id = any(b.member_ids) and o.voided_at is null
where b.voided_at is null;

create view published.fact_procedure_item as
select id, district_code, step, valid_from, valid_to
from procedure_item
where voided_at is null;
