create schema articles;

-- Content is kept as sent; cleaned stands beside what might run in a reader's browser. Summary and
-- beginning are what everybody may read of a priced one.
create table articles.article (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  editor_id bigint not null,
  title text not null,
  description text not null,
  summary text not null,
  content text not null,
  cleaned text,
  beginning text not null,
  cover text not null,
  price_fen bigint not null check (price_fen >= 0),
  priced boolean not null generated always as (price_fen > 0) stored,
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  reported boolean not null default false,
  rewarded boolean not null default false,
  comments integer not null default 0,
  collects integer not null default 0,
  reads integer not null default 0,
  agrees integer not null default 0,
  disagrees integer not null default 0,
  views bigint not null default 0,
  created_at timestamptz not null,
  edited_at timestamptz not null,
  first_picture text,
  reading_seconds integer not null
);

create index on articles.article (created_at desc, id desc) where state = 'NORMAL';
create index on articles.article (priced, created_at desc, id desc) where state = 'NORMAL';
create index on articles.article (state, created_at desc, id desc);
create index on articles.article (created_at desc, id desc);
create index on articles.article (created_at desc, id desc) where reported or state = 'WAITING';
create index on articles.article (account_id, created_at desc, id desc);

create table articles.article_tag (
  article_id bigint not null,
  tag_id bigint not null,
  place integer not null,
  shown boolean not null,
  published_at timestamptz not null,
  primary key (article_id, tag_id)
);

create index on articles.article_tag (tag_id, published_at desc, article_id desc) where shown;

create table articles.article_revision (
  article_id bigint not null,
  id bigint generated always as identity,
  editor_id bigint not null,
  title text not null,
  content text not null,
  written_at timestamptz not null,
  primary key (article_id, id)
);
