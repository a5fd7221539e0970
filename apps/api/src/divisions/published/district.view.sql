-- Today is the district's own day: a demonstration district has a clock of its own.
create view published.district as
select id, code, name, brand_name, is_demo,
  coalesce(
    (select (s.value #>> '{}')::date
      from setting s
      where s.district_code = district.code and s.key = 'clock.today' and district.is_demo
      order by s.valid_from desc
      limit 1),
    (now() at time zone 'Asia/Shanghai')::date) as today,
  updated_at
from district;

comment on column published.district.today is 'not null';
