-- What all purses of a kind held when a day had ended, and the hash over its transfers and the day
-- before. Days are those of Asia/Shanghai.
create table wallet.day (
  day date primary key,
  transfers bigint not null,
  members bigint not null,
  held bigint not null,
  platform bigint not null,
  gateway bigint not null,
  previous text not null,
  hash text not null,
  sealed_at timestamptz not null,
  check (members + held + platform + gateway = 0)
);

create index on wallet.transfer (at, id);

revoke update, delete, truncate on wallet.day from public, current_user;
