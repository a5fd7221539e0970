create view published.project_group as
select id, district_code, kind, name, no, level, year, announced_on, updated_at
from project_group
where voided_at is null;
