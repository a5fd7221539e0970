create view published.milestone as
select m.id, m.district_code, m.project_id, m.name, m.planned_on, m.done_on, m.weight_percent
from milestone m
join project p on p.id = m.project_id
where m.voided_at is null and p.listed_on is not null and p.voided_at is null;
