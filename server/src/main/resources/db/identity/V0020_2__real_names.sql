-- state as in identity.account, where it stands for those who have no row here too.
-- number: encrypted; number_seal: a keyed hash, by which two members cannot have the same one.
create table identity.real_name (
  account_id bigint primary key references identity.account,
  state integer not null check (state between 1 and 3),
  name text,
  gender text,
  nationality text,
  birthday date,
  address text,
  number bytea,
  number_seal bytea unique,
  applied_at timestamptz not null,
  decided_at timestamptz
);

create index on identity.real_name (state, applied_at desc, account_id desc);
