create view published.expectation_item as
select i.id, i.district_code, i.consultation_id, i.title, i.estimated_amount, i.beneficiaries_persons, i.tick_count,
  i.decision, i.votes_for, i.votes_against, i.votes_abstained, i.method, i.wish_rank, i.updated_at
from expectation_item i
join consultation c on c.id = i.consultation_id
where c.announced_on is not null and c.state <> 'DRAFT' and c.voided_at is null;
