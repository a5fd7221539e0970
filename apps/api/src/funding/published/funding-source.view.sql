create view published.funding_source as
select id, district_code, name, category, level, organization_id, year, budget_amount, is_earmarked, updated_at
from funding_source
where voided_at is null;
