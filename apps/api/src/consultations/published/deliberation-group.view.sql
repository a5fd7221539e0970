create view published.deliberation_group as
select id, district_code, town_code, name, level, founded_on, closed_on, updated_at
from deliberation_group
where voided_at is null;
