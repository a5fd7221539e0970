-- How many suggestions a public project answers, and how many of them may be read. A project without one has no row.
create view published.project_suggestion_count as
select l.district_code, l.project_id, count(*) as suggestion_count,
  count(*) filter (where s.is_public and s.rejected_at is null and s.transferred_at is null) as published_count
from suggestion_project_link l
join project p on p.id = l.project_id
join suggestion s on s.id = l.suggestion_id
where p.listed_on is not null and p.voided_at is null
  and s.voided_at is null and s.merged_at is null and s.withdrawn_at is null
group by l.district_code, l.project_id;

comment on column published.project_suggestion_count.suggestion_count is 'not null';
comment on column published.project_suggestion_count.published_count is 'not null';
