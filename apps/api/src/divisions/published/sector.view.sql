create view published.sector as
select id, district_code, code, name, parent_id, valid_from, valid_to, updated_at
from sector
where voided_at is null;
