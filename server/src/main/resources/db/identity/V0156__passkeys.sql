create table identity.passkey (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity.account,
  name text not null,
  credential bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  made_at timestamptz not null,
  used_at timestamptz
);

create index on identity.passkey (account_id, id);

-- Challenges that were answered, so that no answer counts twice while its challenge is still young.
create table identity.used_challenge (
  proof bytea primary key,
  expires_at timestamptz not null
);

create index on identity.used_challenge (expires_at);
