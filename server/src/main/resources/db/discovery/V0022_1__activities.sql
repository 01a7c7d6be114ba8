create table discovery.activity (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('ARTICLE', 'CREATION', 'ENTERPRISE')),
  account_id bigint not null,
  title text not null,
  cover text not null,
  url text not null,
  made_at timestamptz not null,
  edited_at timestamptz not null,
  deleted_at timestamptz
);

create index on discovery.activity (kind, id desc) where deleted_at is null;
