-- Kept as sent; cleaned stands beside what might run in a reader's browser. A withdrawn message was
-- recalled by its author or taken away in its group; state is what moderation says.
create table "group".message (
  group_id bigint not null,
  id bigint generated always as identity,
  place bigint not null,
  account_id bigint not null,
  type integer not null,
  content text not null,
  cleaned text,
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  reported boolean not null default false,
  withdrawn boolean not null default false,
  created_at timestamptz not null,
  primary key (group_id, id)
);

create index on "group".message using hash (id);
create index on "group".message (account_id, id desc) where state <> 'NORMAL';
