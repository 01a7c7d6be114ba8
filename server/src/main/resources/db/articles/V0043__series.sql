-- Articles in an order to be read in.
create table articles.series (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  title text not null,
  description text not null,
  cover text not null,
  removed boolean not null default false,
  created_at timestamptz not null,
  edited_at timestamptz not null
);

create index on articles.series (created_at desc, id desc) where not removed;
create index on articles.series (account_id, created_at desc, id desc) where not removed;

create table articles.series_article (
  series_id bigint not null references articles.series,
  place integer not null,
  article_id bigint not null,
  primary key (series_id, article_id)
);

create index on articles.series_article (series_id, place);
create index on articles.series_article (article_id);
