-- What members want to take out. While one waits its money is in a purse of its own. request: what
-- the client calls it, so that asking again is the same.
create table wallet.withdrawal (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  fen bigint not null check (fen > 0),
  request text,
  state text not null check (state in ('WAITING', 'PAID', 'REFUSED')),
  asked_at timestamptz not null,
  decided_by bigint,
  decided_at timestamptz,
  unique (account_id, request),
  check ((state = 'WAITING') = (decided_at is null))
);

create index on wallet.withdrawal (account_id, asked_at desc, id desc);
create index on wallet.withdrawal (state, asked_at desc, id desc);
