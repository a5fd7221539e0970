-- Facts for indicators: dates, codes, enums, ids and amounts; no text, no person.
create view published.fact_work_day as
select id, district_code, date as day, is_working_day
from work_calendar;

create view published.fact_deadline as
select id, district_code, key as limit_code, amount, unit, valid_from
from deadline_policy;
