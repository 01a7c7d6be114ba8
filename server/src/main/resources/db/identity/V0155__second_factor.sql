-- The secret is encrypted with the installation's key; the last step keeps a code from counting twice.
create table identity.authenticator (
  account_id bigint primary key references identity.account,
  secret bytea not null,
  last_step bigint not null default 0,
  begun_at timestamptz not null,
  confirmed_at timestamptz
);

create table identity.recovery_code (
  account_id bigint not null references identity.account,
  proof bytea not null,
  primary key (account_id, proof)
);

create table identity.app_password (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity.account,
  name text not null,
  proof bytea not null,
  made_at timestamptz not null,
  used_at timestamptz
);

create index on identity.app_password (account_id, id);
