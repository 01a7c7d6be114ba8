-- item: the place of the item. occasion: the hour, within which the same again is no other one.
create table catalogue.behaviour (
  account_id bigint not null,
  id bigint generated always as identity,
  item bigint not null,
  kind smallint not null check (kind between 1 and 4),
  occasion bigint not null,
  happened_at timestamptz not null,
  primary key (account_id, id)
);

create unique index on catalogue.behaviour (account_id, item, kind, occasion);
create index on catalogue.behaviour (account_id, happened_at desc, id desc);
create index on catalogue.behaviour (id);
create index on catalogue.item (place desc) where status = 1;
create index on catalogue.item (changed_at);
