-- Facts that only staff may count: dates, codes, enums, ids and amounts; no text, no person.
create view staff.fact_assignment as
select a.id, a.district_code, a.suggestion_id, s.town_code, s.village_code, s.main_sector_id, s.nature, s.plan_year,
  a.kind, a.to_organization_id, a.issued_at, a.signed_at, a.due_on,
  (select min(r.decided_at) from assignment_return r where r.assignment_id = a.id and r.decision = 'ACCEPTED')
    as returned_at
from assignment a
join suggestion s on s.district_code = a.district_code and s.id = a.suggestion_id and s.voided_at is null;

-- The household's key is hashed once more: enough to count distinct households, no use for anything else.
create view staff.fact_household_visit as
select id, district_code, town_code, village_code, visitor_level, is_key_household, visited_on,
  md5(household_key) as household
from household_visit
where voided_at is null;

comment on column staff.fact_household_visit.household is 'not null';

create view staff.fact_research_visit as
select r.id, r.district_code, r.town_code, r.village_code, v.closed_on as village_closed_on, r.team_id, r.visited_on,
  r.must_echo
from research_visit r
join village v on v.code = r.village_code
where r.voided_at is null;

create view staff.fact_collector as
select id, district_code, town_code, village_code, kind, appointed_on, term_ends_on, closed_on
from collector
where voided_at is null;

-- The first word to a submitter after a rating: a message or a reply.
create view staff.fact_low_rating as
select r.id, r.district_code, r.suggestion_id, s.town_code, s.village_code, s.main_sector_id, s.nature, s.plan_year,
  s.withdrawn_at, s.merged_at, r.rated_at,
  least(
    (select min(m.at) from suggestion_message m
      where m.suggestion_id = r.suggestion_id and m.direction = 'TO_SUBMITTER' and m.at > r.rated_at),
    (select min(p.issued_at) from reply p where p.suggestion_id = r.suggestion_id and p.issued_at > r.rated_at)
  ) as answered_at
from suggestion_rating r
join suggestion s on s.district_code = r.district_code and s.id = r.suggestion_id and s.voided_at is null
where r.rating in ('DISSATISFIED', 'VERY_DISSATISFIED');
