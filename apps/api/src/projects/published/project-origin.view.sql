create view published.project_origin as
select o.id, o.district_code, o.project_id, o.kind, o."on"
from project_origin o
join project p on p.id = o.project_id
where p.listed_on is not null and p.voided_at is null;
