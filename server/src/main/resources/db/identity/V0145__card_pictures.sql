-- Pictures of identity cards and what was read in them, both unreadable without the installation's key.
create table identity.card_picture (
  account_id bigint not null references identity.account (id),
  side text not null check (side in ('PORTRAIT', 'EMBLEM')),
  picture bytea not null,
  reading bytea not null,
  uploaded_at timestamptz not null,
  primary key (account_id, side)
);

alter table identity.card_picture alter column picture set storage external;

create index on identity.card_picture (uploaded_at);
