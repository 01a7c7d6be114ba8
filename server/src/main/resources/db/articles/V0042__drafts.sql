-- Not yet published; what has a time is published then.
create table articles.draft (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  title text not null,
  description text not null,
  content text not null,
  cover text not null,
  tags text,
  price_fen bigint not null,
  saved_at timestamptz not null,
  publish_at timestamptz
);

create index on articles.draft (account_id, saved_at desc, id desc);
create index on articles.draft (publish_at, id) where publish_at is not null;
