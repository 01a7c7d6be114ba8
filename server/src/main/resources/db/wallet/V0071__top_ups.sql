-- request: what the client calls it, so that asking again is the same. number: what the gateway
-- calls it.
create table wallet.top_up (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  fen bigint not null check (fen > 0),
  request text,
  number text not null unique,
  state text not null check (state in ('OPEN', 'PAID', 'CLOSED')),
  pay_url text,
  transaction text unique,
  asked_at timestamptz not null,
  check_at timestamptz not null,
  ended_at timestamptz,
  unique (account_id, request)
);

create index on wallet.top_up (account_id, asked_at desc, id desc);
create index on wallet.top_up (check_at) where state = 'OPEN';

-- What was said between the gateway and us; nothing secret.
create table wallet.gateway_entry (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('ORDERED', 'ASKED', 'ENDED', 'TOLD')),
  number text not null,
  fen bigint,
  outcome text not null,
  at timestamptz not null
);

create index on wallet.gateway_entry (at desc, id desc);
create index on wallet.gateway_entry (number, at desc, id desc);
