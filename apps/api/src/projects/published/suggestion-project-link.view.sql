-- Only links between a public project and a published suggestion; all links are counted in project_suggestion_count.
create view published.suggestion_project_link as
select l.id, l.district_code, l.project_id, l.suggestion_id, l.linked_on
from suggestion_project_link l
join project p on p.id = l.project_id
join suggestion s on s.id = l.suggestion_id
where p.listed_on is not null and p.voided_at is null
  and s.is_public and s.voided_at is null and s.merged_at is null and s.withdrawn_at is null
  and s.rejected_at is null and s.transferred_at is null;
