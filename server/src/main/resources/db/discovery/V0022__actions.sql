create schema discovery;

-- occasion: what makes the same action another one; for a view the hour, for a vote nothing.
create table discovery.action (
  account_id bigint not null,
  id bigint generated always as identity,
  kind text not null,
  target_id bigint not null,
  occasion bigint not null,
  happened_at timestamptz not null,
  primary key (account_id, id)
);

create unique index on discovery.action (account_id, kind, target_id, occasion)
where kind not in ('LIKED_ARTICLE', 'DISLIKED_ARTICLE');

create index on discovery.action (account_id, kind, id desc);

create unique index on discovery.action (target_id, account_id) include (kind)
where kind in ('LIKED_ARTICLE', 'DISLIKED_ARTICLE');
