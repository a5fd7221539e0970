-- An adjustment is public from the day on which it takes effect: what it was and why; never what units said of it.
create view published.adjustment as
select a.id, a.district_code, a.project_id, a.kind, a.effective_on, a.reason
from adjustment_request a
join project p on p.id = a.project_id
where a.state = 'EFFECTIVE' and a.voided_at is null and p.listed_on is not null and p.voided_at is null;

comment on column published.adjustment.effective_on is 'not null';
