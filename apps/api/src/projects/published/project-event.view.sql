-- Steps marked as public, with the words written for residents; never the reason or who acted.
create view published.project_event as
select e.id, e.district_code, e.project_id, e.at, e.action, e.from_state, e.to_state, e.public_text
from project_event e
join project p on p.id = e.project_id
where e.is_public_step and p.listed_on is not null and p.voided_at is null;
