create view published.channel as
select id, district_code, code, name, channel_group, valid_from, valid_to, updated_at
from channel
where voided_at is null;
