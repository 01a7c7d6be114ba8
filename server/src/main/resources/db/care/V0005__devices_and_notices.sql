create schema care;

create table care.device (
  id text primary key,
  owner_id bigint not null,
  name text not null,
  added_at timestamptz not null,
  last_seen_at timestamptz not null,
  silent_after_minutes integer,
  silence_told_at timestamptz,
  quiet_from time,
  quiet_to time,
  unique (owner_id, name)
);

create index on care.device (last_seen_at)
where silent_after_minutes is not null and silence_told_at is null;

create table care.binding (
  device_id text not null references care.device,
  account_id bigint not null,
  bound_at timestamptz not null,
  primary key (device_id, account_id)
);

create index on care.binding (account_id, bound_at);

-- The order in which carers are told, and how long each has to answer.
create table care.carer (
  device_id text not null references care.device,
  place integer not null,
  account_id bigint not null,
  wait_seconds integer not null,
  primary key (device_id, place),
  unique (device_id, account_id)
);

create table care.notice (
  device_id text not null,
  id bigint generated always as identity,
  event_id text not null unique,
  picture text not null,
  content text not null,
  created_at timestamptz not null,
  next_place integer,
  next_at timestamptz,
  primary key (device_id, id)
);

create index on care.notice (device_id, created_at desc, id desc);
create index on care.notice (next_at) where next_at is not null;

create table care.reading (
  device_id text not null,
  notice_id bigint not null,
  account_id bigint not null,
  read_at timestamptz not null,
  signed_at timestamptz,
  primary key (device_id, notice_id, account_id)
);

create table care.acknowledgement (
  device_id text not null,
  notice_id bigint not null,
  account_id bigint not null,
  name text not null,
  acknowledged_at timestamptz not null,
  primary key (device_id, notice_id, account_id)
);
