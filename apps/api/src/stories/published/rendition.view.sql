-- Files of a story stand here as long as the story does; with it they are withdrawn.
create view published.rendition as
select r.id, r.district_code, r.story_id, r.file_id, r.kind, r.mime, r.width, r.height, r.duration_sec, r.bytes, r.sha256,
  r.alt_text, r.credit, r.created_at
from rendition r
join story s on s.id = r.story_id
where s.released_at is not null and s.withdrawn_at is null and s.voided_at is null;
