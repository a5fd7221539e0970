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
