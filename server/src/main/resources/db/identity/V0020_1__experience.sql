create table identity.experience_change (
  account_id bigint not null references identity.account,
  id bigint generated always as identity,
  value integer not null,
  description text not null,
  at timestamptz not null,
  primary key (account_id, id)
);

create index on identity.experience_change (account_id, description, at);
