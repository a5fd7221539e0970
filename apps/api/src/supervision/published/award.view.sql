create view published.award as
select a.id, a.district_code, e.project_id, a.result_id, a.amount, a.source_id, a.paid_on, a.updated_at
from award a
join evaluation_result e on e.id = a.result_id
join evaluation_round r on r.id = e.round_id
join project p on p.id = e.project_id
where a.paid_on is not null and a.revoked_on is null and a.voided_at is null and e.voided_at is null
  and r.published_on is not null and p.listed_on is not null and p.voided_at is null;

comment on column published.award.project_id is 'not null';
comment on column published.award.paid_on is 'not null';
