-- The suggestions behind the entries of a published consultation, as far as they are published themselves.
create view published.expectation_item_suggestion as
select l.id, l.district_code, l.item_id, i.consultation_id, l.suggestion_id
from expectation_item_suggestion l
join expectation_item i on i.id = l.item_id
join consultation c on c.id = i.consultation_id
join suggestion s on s.id = l.suggestion_id
where c.announced_on is not null and c.state <> 'DRAFT' and c.voided_at is null
  and s.is_public and s.voided_at is null and s.merged_at is null and s.withdrawn_at is null and s.rejected_at is null
  and s.transferred_at is null;
