create table platform.queued_mail (
  id bigint generated always as identity primary key,
  address text not null,
  subject text not null,
  content text not null,
  html text not null,
  unsubscribe text not null,
  tries integer not null default 0,
  next_at timestamptz not null,
  given_up_at timestamptz
);

create index on platform.queued_mail (next_at) where given_up_at is null;
