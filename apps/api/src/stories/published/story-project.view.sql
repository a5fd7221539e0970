create view published.story_project as
select l.id, l.district_code, l.story_id, l.project_id
from story_project l
join story s on s.id = l.story_id
join project p on p.id = l.project_id
where s.released_at is not null and s.withdrawn_at is null and s.voided_at is null
  and p.listed_on is not null and p.voided_at is null;
