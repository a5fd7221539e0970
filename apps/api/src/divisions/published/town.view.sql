create view published.town as
select id, district_code, code, name, short_name, kind, sort_order, population, closed_on, updated_at
from town
where voided_at is null;
