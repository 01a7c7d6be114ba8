-- Content is kept as sent; cleaned stands beside what might run in a reader's browser. The price is
-- what the owner says, no amount. state is what moderation says, phase how far the work has come.
create table market.demand (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  title text not null,
  content text not null,
  cleaned text,
  beginning text not null,
  cover text not null,
  price text not null,
  allowed_groups text not null,
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  reported boolean not null default false,
  phase text not null check (phase in ('OPEN', 'STARTED', 'CLOSED')),
  chat_id bigint,
  sign_ups integer not null default 0,
  views bigint not null default 0,
  created_at timestamptz not null,
  edited_at timestamptz not null
);

create index on market.demand (created_at desc, id desc) where state = 'NORMAL' and phase = 'OPEN';
create index on market.demand (created_at desc, id desc);
create index on market.demand (account_id, created_at desc, id desc);
create index on market.demand (lower(left(title, 50)) text_pattern_ops);
create index on market.demand (account_id, id desc);
create index on market.demand (state, id desc);
create index on market.demand (id desc) where reported;

create table market.demand_tag (
  demand_id bigint not null,
  tag_id bigint not null,
  place integer not null,
  shown boolean not null,
  open boolean not null,
  posted_at timestamptz not null,
  primary key (demand_id, tag_id)
);

create index on market.demand_tag (tag_id, open desc, posted_at desc, demand_id desc) where shown;

create table market.sign_up (
  demand_id bigint not null,
  account_id bigint not null,
  id bigint generated always as identity,
  state text not null check (state in ('SIGNED', 'CONFIRMED', 'REFUSED')),
  signed_at timestamptz not null,
  decided_at timestamptz,
  primary key (demand_id, account_id)
);

create index on market.sign_up (demand_id, id desc);
create index on market.sign_up (account_id, id desc);
