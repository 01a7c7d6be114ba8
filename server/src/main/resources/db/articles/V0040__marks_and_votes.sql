-- What members put by, and what they have read to the end.
create table articles.mark (
  account_id bigint not null,
  kind text not null check (kind in ('COLLECTED', 'READ')),
  article_id bigint not null,
  marked_at timestamptz not null,
  primary key (account_id, kind, article_id)
);

create index on articles.mark (account_id, kind, marked_at desc, article_id desc);
create index on articles.mark (article_id, kind);

create table articles.article_vote (
  account_id bigint not null,
  article_id bigint not null,
  vote text not null check (vote in ('AGREE', 'DISAGREE')),
  voted_at timestamptz not null,
  primary key (account_id, article_id)
);

create index on articles.article_vote (article_id, vote);
