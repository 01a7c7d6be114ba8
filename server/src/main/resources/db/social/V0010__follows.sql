create schema social;

-- Groups 0 (special) and 1 (default) are everybody's and have no row.
create table social.follow_group (
  owner_id bigint not null,
  id bigint generated always as identity (start with 2),
  name text not null,
  made_at timestamptz not null,
  primary key (owner_id, id),
  unique (owner_id, name)
);

create table social.follow (
  follower_id bigint not null,
  followed_id bigint not null,
  group_id bigint not null,
  followed_at timestamptz not null,
  primary key (follower_id, followed_id),
  check (follower_id <> followed_id)
);

create index on social.follow (follower_id, followed_at desc, followed_id desc);
create index on social.follow (followed_id, followed_at desc, follower_id desc);

create table social.counter (
  account_id bigint primary key,
  fans bigint not null,
  follows bigint not null
);
