-- The edited copy alone: never title, content, receipt number or anything of the submitter.
create view published.suggestion as
select id, district_code, title_public, content_public, solicitation_type, channel_id, topic_id, main_sector_id,
  sector_ids, town_code, village_code, is_excellent, state, lead_organization_id, supporting_organization_ids,
  adoption, resolution, published_at, updated_at
from suggestion
where is_public and voided_at is null and merged_at is null and withdrawn_at is null and rejected_at is null
  and transferred_at is null;

comment on column published.suggestion.title_public is 'not null';
comment on column published.suggestion.content_public is 'not null';
comment on column published.suggestion.published_at is 'not null';
