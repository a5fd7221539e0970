create view published.consultation as
select id, district_code, group_id, level, town_code, village_code, format, title, step, state, planned_on, place_text,
  announced_on, held_on, submitted_on, closed_on, eligible_persons, present_persons, eligible_households,
  present_households, present_kinds, is_secret, minutes_public, updated_at
from consultation
where announced_on is not null and state <> 'DRAFT' and voided_at is null;

comment on column published.consultation.announced_on is 'not null';
