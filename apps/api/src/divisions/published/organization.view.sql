create view published.organization as
select id, district_code, name, kind, closed_on, updated_at
from organization
where voided_at is null;
