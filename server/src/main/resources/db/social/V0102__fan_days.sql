-- How many fans came and went on a day in Shanghai; changed together with the follows.
create table social.fan_day (
  account_id bigint not null,
  day date not null,
  gained bigint not null,
  lost bigint not null,
  primary key (account_id, day)
);

insert into social.fan_day (account_id, day, gained, lost)
select followed_id, (followed_at at time zone 'Asia/Shanghai')::date, count(*), 0
from social.follow
group by 1, 2;
