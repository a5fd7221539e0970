-- Facts for indicators: dates, codes, enums and ids; no text, no person.
create view published.fact_suggestion as
select id, district_code, town_code, village_code, main_sector_id, channel_id, solicitation_type, topic_id, nature,
  plan_year, collection_point_id, event_id, visit_id, submitted_on_behalf, submitter_id is not null as has_submitter,
  triage_class, is_valuable, is_excellent, adoption, resolution, lead_organization_id, supervision_level, due_on,
  received_at, registered_at, screened_at, accepted_at, rejected_at, transferred_at, merged_at, withdrawn_at,
  replied_at, reviewed_at, closed_at, reject_reason, is_public, published_at,
  (select min(m.at) from suggestion_message m where m.suggestion_id = s.id and m.direction = 'TO_SUBMITTER')
    as first_contact_at
from suggestion s
where voided_at is null;

comment on column published.fact_suggestion.has_submitter is 'not null';

create view published.fact_triage_change as
select id, district_code, suggestion_id, from_class, to_class, at
from triage_change;

create view published.fact_assignment as
select a.id, a.district_code, a.suggestion_id, a.kind, a.to_organization_id, a.issued_at, a.signed_at, a.due_on,
  (select min(r.decided_at) from assignment_return r where r.assignment_id = a.id and r.decision = 'ACCEPTED')
    as returned_at
from assignment a;

create view published.fact_suggestion_rating as
select id, district_code, suggestion_id, rating, solved_by_opinion, source, rated_at
from suggestion_rating;

create view published.fact_follow_up as
select id, district_code, suggestion_id, planned_on, done_on, reached, rating, solved_by_opinion
from follow_up;

create view published.fact_conversion as
select c.id, c.district_code, c.kind, c.project_id, c.converted_on
from conversion c
where c.voided_at is null;

create view published.fact_conversion_suggestion as
select l.id, l.district_code, l.conversion_id, l.suggestion_id, c.kind, c.converted_on
from conversion_suggestion l
join conversion c on c.id = l.conversion_id and c.voided_at is null;

create view published.fact_event as
select id, district_code, town_code, village_code, purpose, kind, level, organizer_id, place_kind, held_on,
  present_persons
from engagement_event
where voided_at is null;

-- The household's key is hashed once more: enough to count distinct households, no use for anything else.
create view published.fact_household_visit as
select id, district_code, town_code, village_code, visitor_level, is_key_household, visited_on,
  md5(household_key) as household
from household_visit
where voided_at is null;

comment on column published.fact_household_visit.household is 'not null';

create view published.fact_research_visit as
select id, district_code, town_code, village_code, team_id, visited_on, must_echo
from research_visit
where voided_at is null;

create view published.fact_collection_point as
select id, district_code, town_code, village_code, kind, host_kind, organization_id, has_box, opened_on, closed_on
from collection_point
where voided_at is null;
