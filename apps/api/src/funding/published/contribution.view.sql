-- The sums count approved transactions only. A contributor is named only who agreed to it.
create view published.contribution as
select c.id, c.district_code, c.source_id, c.project_id, c.batch_id, c.category, c.form, c.pledged_amount,
  c.received_amount, c.allocated_amount, c.spent_amount,
  case when b.publish_name and not b.anonymous then b.name end as contributor_name,
  c.naming_text, c.naming_from, c.naming_to, c.state, c.updated_at
from contribution c
left join contributor b on b.id = c.contributor_id and b.voided_at is null
left join project p on p.id = c.project_id
where c.voided_at is null
  and (c.project_id is null or (p.listed_on is not null and p.voided_at is null));
