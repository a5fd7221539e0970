-- Facts for indicators: dates, codes, enums and ids; no text, no person.
create view published.fact_story as
select id, district_code, column_id, format, duration_sec, views, published_at, released_at, withdrawn_at
from story
where released_at is not null and voided_at is null;

-- Before its release a story is not even counted.
comment on column published.fact_story.published_at is 'not null';
comment on column published.fact_story.released_at is 'not null';

create view published.fact_placement as
select m.id, m.district_code, m.outlet_id, m.level, o.level as outlet_level, o.kind as outlet_kind,
  m.published_on, m.duration_sec
from media_placement m
join media_outlet o on o.district_code = m.district_code and o.id = m.outlet_id
where m.voided_at is null;
