-- Released and not withdrawn: before the embargo ends a story has no released_at.
create view published.story as
select id, district_code, column_id, format, title, body, link, byline, revision, correction_note, copyright_holder,
  usage_terms, rights_until, duration_sec, views, published_at, released_at, updated_at
from story
where released_at is not null and withdrawn_at is null and voided_at is null;

comment on column published.story.published_at is 'not null';
comment on column published.story.released_at is 'not null';
