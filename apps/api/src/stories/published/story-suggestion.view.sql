create view published.story_suggestion as
select l.id, l.district_code, l.story_id, l.suggestion_id
from story_suggestion l
join story t on t.id = l.story_id
join suggestion s on s.id = l.suggestion_id
where t.released_at is not null and t.withdrawn_at is null and t.voided_at is null
  and s.is_public and s.voided_at is null and s.merged_at is null and s.withdrawn_at is null
  and s.rejected_at is null and s.transferred_at is null;
