create view published.district as
select id, code, name, brand_name, is_demo, updated_at
from district;
