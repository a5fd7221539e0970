create view published.media_outlet as
select id, district_code, name, level, kind, closed_on, updated_at
from media_outlet
where voided_at is null;
