create view published.annual_plan as
select id, district_code, year, tier, town_code, state, document_no, published_on, closed_on, updated_at
from annual_plan
where published_on is not null and voided_at is null;

comment on column published.annual_plan.published_on is 'not null';
