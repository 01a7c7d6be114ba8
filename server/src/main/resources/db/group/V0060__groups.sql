create schema "group";

-- places counts what was ever said, so that what somebody has not read need not be counted.
create table "group".chat (
  id bigint generated always as identity primary key,
  owner_id bigint not null,
  name text not null,
  description text not null,
  portrait text not null,
  listed boolean not null,
  open boolean not null default true,
  members integer not null default 0,
  places bigint not null default 0,
  last_message_id bigint,
  created_at timestamptz not null,
  talked_at timestamptz not null
);

create index on "group".chat (created_at desc, id desc);
create index on "group".chat (created_at desc, id desc) where listed and open;
create index on "group".chat (lower(left(name, 50)) text_pattern_ops) where listed and open;
create index on "group".chat (owner_id) where open;

-- Unread is places of the group, less place and skipped of the member: what is his own or taken
-- away behind the message that he has read last.
create table "group".member (
  group_id bigint not null,
  account_id bigint not null,
  rank integer not null check (rank between 0 and 5),
  silent boolean not null default false,
  since timestamptz not null,
  read_id bigint not null default 0,
  place bigint not null default 0,
  skipped bigint not null default 0,
  primary key (group_id, account_id)
);

create index on "group".member (group_id, rank, since, account_id);
create index on "group".member (account_id, rank);
