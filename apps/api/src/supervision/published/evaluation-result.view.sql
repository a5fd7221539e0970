-- Results of published rounds. Scores only from ten valid answers on, else the grade alone (model §8).
create view published.evaluation_result as
select e.id, e.district_code, e.project_id, e.round_id, r.kind as round_kind, r.period as round_period,
  case when e.sample_size >= 10 then e.scores end as scores, case when e.sample_size >= 10 then e.score end as score,
  e.sample_size, e.raters, e.grade, r.published_on, e.updated_at
from evaluation_result e
join evaluation_round r on r.id = e.round_id
join project p on p.id = e.project_id
where r.published_on is not null and e.voided_at is null and r.voided_at is null
  and p.listed_on is not null and p.voided_at is null;

comment on column published.evaluation_result.round_kind is 'not null';
comment on column published.evaluation_result.round_period is 'not null';
comment on column published.evaluation_result.published_on is 'not null';
