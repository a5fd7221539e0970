-- The consultation only where it is public; other origins are named by their kind alone.
create view published.project_origin as
select o.id, o.district_code, o.project_id, o.kind, o."on", c.id as consultation_id
from project_origin o
join project p on p.id = o.project_id
left join published.consultation c on o.kind = 'CONSULTATION' and c.id = o.ref_id
where p.listed_on is not null and p.voided_at is null;
