-- Confirmed reports; the highlight only where it was released to the media, problems and next steps never.
create view published.progress_report as
select r.id, r.district_code, r.project_id, r.period_start, r.period_end, r.progress_percent, r.invested_amount,
  r.work_done, case when r.sent_to_media then r.highlight end as highlight, r.updated_at
from progress_report r
join project p on p.id = r.project_id
where r.state = 'CONFIRMED' and r.voided_at is null and p.listed_on is not null and p.voided_at is null;

comment on column published.progress_report.progress_percent is 'not null';
comment on column published.progress_report.work_done is 'not null';
