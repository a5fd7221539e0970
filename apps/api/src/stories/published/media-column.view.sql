create view published.media_column as
select id, district_code, name, updated_at
from media_column
where is_public and voided_at is null;
