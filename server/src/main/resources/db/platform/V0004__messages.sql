-- Messages that must not be lost: kept until the provider took them or we gave up.
create table platform.queued_sms (
  id bigint generated always as identity primary key,
  phone text not null,
  template text not null,
  parameters text not null,
  tries integer not null default 0,
  next_at timestamptz not null,
  given_up_at timestamptz
);

create index on platform.queued_sms (next_at) where given_up_at is null;
