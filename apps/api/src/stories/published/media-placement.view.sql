-- The story is named only while it is public itself.
create view published.media_placement as
select m.id, m.district_code, s.id as story_id, m.outlet_id, m.level, m.title, m.published_on, m.url, m.duration_sec,
  m.updated_at
from media_placement m
left join story s on s.id = m.story_id
  and s.released_at is not null and s.withdrawn_at is null and s.voided_at is null
where m.voided_at is null;
