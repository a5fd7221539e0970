-- Facts for indicators: dates, codes, enums and ids; no text, no person.
create view published.fact_consultation as
select id, district_code, town_code, village_code, group_id, level, format, step, announced_on, held_on, submitted_on,
  closed_on, eligible_persons, present_persons, eligible_households, present_households, present_kinds
from consultation
where voided_at is null and state <> 'CANCELLED';

create view published.fact_expectation_item as
select i.id, i.district_code, i.consultation_id, i.estimated_amount, i.beneficiaries_persons, i.tick_count, i.decision,
  i.wish_rank, c.town_code, c.village_code, c.level, c.format, c.held_on, c.submitted_on
from expectation_item i
join consultation c on c.district_code = i.district_code and c.id = i.consultation_id
where c.voided_at is null and c.state <> 'CANCELLED';

create view published.fact_wish_list as
select w.id, w.district_code, w.consultation_id, c.town_code, c.village_code, c.level, w.submitted_at, w.discussed_on,
  w.reported_on, w.adopted_on, w.returned_on
from wish_list w
join consultation c on c.district_code = w.district_code and c.id = w.consultation_id
where c.voided_at is null;

create view published.fact_deliberation_group as
select id, district_code, town_code, level, founded_on, closed_on
from deliberation_group
where voided_at is null;
