create schema platform;

create table platform.lease (
  name text primary key,
  holder text not null,
  until timestamptz not null
);

create table platform.development_outbox (
  id bigint generated always as identity primary key,
  channel text not null,
  recipient text not null,
  code text,
  body text not null,
  sent_at timestamptz not null
);

create index on platform.development_outbox (recipient, id);
