create view published.village as
select id, district_code, town_code, code, name, kind, urban_rural_code, households, population, merged_into_id,
  closed_on, updated_at
from village
where voided_at is null;
