create schema identity;

create table identity.account (
  id bigint generated always as identity primary key,
  nickname text,
  name text,
  contact_email text,
  portrait text,
  level integer not null default 1,
  user_group integer not null default 1,
  experience integer not null default 0,
  created_at timestamptz not null,
  deleted_at timestamptz
);

create index on identity.account (created_at desc, id desc) where deleted_at is null;

-- Small and global: what signs in is unique over all members.
create table identity.login_name (
  kind text not null check (kind in ('username', 'email', 'phone')),
  name text not null,
  account_id bigint not null,
  shown text not null,
  primary key (kind, name)
);

create unique index on identity.login_name (account_id, kind);

create table identity.password (
  account_id bigint primary key references identity.account,
  hash text not null,
  changed_at timestamptz not null
);

create table identity.role (
  account_id bigint not null references identity.account,
  role text not null,
  granted_at timestamptz not null,
  primary key (account_id, role)
);

create table identity.session (
  token_hash bytea primary key,
  account_id bigint not null references identity.account,
  kind text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null
);

create index on identity.session (account_id, opened_at);
create index on identity.session (expires_at);

create table identity.code (
  id bigint generated always as identity primary key,
  channel text not null,
  address text not null,
  purpose text not null,
  proof bytea not null,
  tries integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index on identity.code (address, purpose);
create index on identity.code (proof);
create index on identity.code (expires_at);

create view identity.member_card as
select id, nickname, portrait, user_group, experience, level
from identity.account;
