-- Facts for indicators: dates, codes, enums and ids; no text, no person.
create view published.fact_organization as
select id, district_code, town_code, village_code, kind, parent_id, is_external, created_at, closed_on
from organization
where voided_at is null;
