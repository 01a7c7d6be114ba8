-- Accounts that end when their days of grace are over; signing in takes the row away.
create table identity.erasure (
  account_id bigint primary key references identity.account,
  asked_at timestamptz not null,
  due_at timestamptz not null
);

create index on identity.erasure (due_at);

create table identity.erasure_receipt (
  account_id bigint primary key references identity.account,
  asked_at timestamptz not null,
  erased_at timestamptz not null,
  what text not null
);

create or replace view identity.member_card as
select
  id,
  case when deleted_at is null then nickname else '已注销用户' end as nickname,
  portrait,
  user_group,
  experience,
  level
from identity.account;
