-- Facts for indicators: dates, codes, enums and ids; no text, no person.
create view published.fact_suggestion as
select s.id, s.district_code, s.town_code, s.village_code, s.main_sector_id, s.channel_id, c.code as channel_code,
  s.solicitation_type, s.topic_id, s.nature, s.plan_year, s.collection_point_id, s.event_id, s.visit_id,
  s.submitted_on_behalf, s.submitter_id is not null as has_submitter, s.triage_class, s.is_valuable, s.is_excellent,
  s.adoption, s.resolution, s.lead_organization_id, s.supervision_level, s.due_on, s.received_at, s.registered_at,
  s.screened_at, s.accepted_at, s.rejected_at, s.transferred_at, s.merged_at, s.withdrawn_at, s.replied_at,
  s.reviewed_at, s.closed_at, s.reject_reason, s.is_public, s.published_at,
  least(
    (select min(m.at) from suggestion_message m where m.suggestion_id = s.id and m.direction = 'TO_SUBMITTER'),
    (select min(r.delivered_at) from reply r where r.suggestion_id = s.id)
  ) as first_contact_at
from suggestion s
-- Left, so that it is left out where nobody asks for the channel.
left join channel c on c.district_code = s.district_code and c.id = s.channel_id
where s.voided_at is null;

comment on column published.fact_suggestion.has_submitter is 'not null';

create view published.fact_triage_change as
select id, district_code, suggestion_id, from_class, to_class, at
from triage_change;

create view published.fact_suggestion_rating as
select r.id, r.district_code, r.suggestion_id, s.town_code, s.village_code, s.main_sector_id, s.nature, s.plan_year,
  c.code as channel_code, s.withdrawn_at, s.merged_at, r.rating, r.solved_by_opinion, r.source, r.rated_at
from suggestion_rating r
join suggestion s on s.district_code = r.district_code and s.id = r.suggestion_id and s.voided_at is null
left join channel c on c.district_code = s.district_code and c.id = s.channel_id;

create view published.fact_follow_up as
select f.id, f.district_code, f.suggestion_id, s.town_code, s.village_code, s.main_sector_id, s.nature, s.plan_year,
  c.code as channel_code, s.withdrawn_at, s.merged_at, s.resolution,
  s.submitter_id is not null as has_submitter, f.planned_on, f.done_on, f.reached, f.rating,
  f.solved_by_opinion
from follow_up f
join suggestion s on s.district_code = f.district_code and s.id = f.suggestion_id and s.voided_at is null
left join channel c on c.district_code = s.district_code and c.id = s.channel_id;

comment on column published.fact_follow_up.has_submitter is 'not null';

-- Weights of the composite rate, where the district has its own.
create view published.fact_composite_weight as
select id, district_code, valid_from, (value ->> 'response')::numeric / 100 as response,
  (value ->> 'resolution')::numeric / 100 as resolution, (value ->> 'satisfaction')::numeric / 100 as satisfaction
from setting
where key = 'rate.weights';

create view published.fact_conversion as
select c.id, c.district_code, c.kind, c.project_id, c.converted_on,
  -- It stands in the town of all its suggestions; with several towns it stands in none.
  (select case when count(distinct coalesce(s.town_code, '')) = 1 then min(s.town_code) end
    from conversion_suggestion l join suggestion s on s.district_code = l.district_code and s.id = l.suggestion_id where l.conversion_id = c.id) as town_code
from conversion c
where c.voided_at is null;

create view published.fact_conversion_suggestion as
select l.id, l.district_code, l.conversion_id, l.suggestion_id, c.kind, c.converted_on
from conversion_suggestion l
join conversion c on c.district_code = l.district_code and c.id = l.conversion_id and c.voided_at is null;

create view published.fact_event as
select id, district_code, town_code, village_code, purpose, kind, level, organizer_id, place_kind, held_on,
  present_persons
from engagement_event
where voided_at is null;

create view published.fact_collection_point as
select id, district_code, town_code, village_code, kind, host_kind, organization_id, has_box, opened_on, closed_on
from collection_point
where voided_at is null;

create view published.fact_publicity_material as
select id, district_code, town_code, village_code, kind, issued_qty, issued_on
from publicity_material
where voided_at is null;
