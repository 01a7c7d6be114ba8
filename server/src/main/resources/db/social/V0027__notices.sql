-- Owner 0 means everybody. kind: ALL, PERSONAL, GROUP.
create table social.notice (
  owner_id bigint not null,
  id bigint generated always as identity,
  kind text not null check (kind in ('ALL', 'PERSONAL', 'GROUP')),
  sender_id bigint not null,
  name text not null,
  content text not null,
  created_at timestamptz not null,
  primary key (owner_id, id),
  check ((owner_id = 0) = (kind = 'ALL'))
);

create index on social.notice (owner_id, kind, created_at desc, id desc);
