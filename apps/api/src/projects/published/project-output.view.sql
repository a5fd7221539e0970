create view published.project_output as
select o.id, o.district_code, o.project_id, o.name, o.unit, o.quantity, o.mode, o."on", o.updated_at
from project_output o
join project p on p.id = o.project_id
where o.voided_at is null and p.listed_on is not null and p.voided_at is null;
