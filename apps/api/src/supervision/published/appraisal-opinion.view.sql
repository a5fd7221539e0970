-- Opinions with words that were edited for the public; never the words as they were said.
create view published.appraisal_opinion as
select o.id, o.district_code, o.project_id, o.source, o.text_public, o."on"
from appraisal_opinion o
join project p on p.id = o.project_id
where o.text_public is not null and o.voided_at is null and p.listed_on is not null and p.voided_at is null;

comment on column published.appraisal_opinion.text_public is 'not null';
