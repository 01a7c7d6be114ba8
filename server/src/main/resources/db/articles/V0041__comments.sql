create table articles.comment (
  id bigint generated always as identity primary key,
  article_id bigint not null,
  account_id bigint not null,
  content text not null,
  cleaned text,
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  reported boolean not null default false,
  agrees integer not null default 0,
  created_at timestamptz not null
);

create index on articles.comment (article_id, created_at, id);

create table articles.comment_vote (
  account_id bigint not null,
  comment_id bigint not null,
  voted_at timestamptz not null,
  primary key (account_id, comment_id)
);

create index on articles.comment_vote (comment_id);
