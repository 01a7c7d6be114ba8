create table articles.purchase (
  article_id bigint not null references articles.article,
  account_id bigint not null,
  price_fen bigint not null,
  paid_at timestamptz not null,
  primary key (article_id, account_id)
);

create index on articles.purchase (account_id, paid_at desc, article_id desc);
