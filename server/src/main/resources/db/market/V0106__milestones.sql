-- A part of the work of a demand, and what is held for it in the ledger. earned_fen is what who does
-- it got; due_at is when what is paid goes back because the demand has ended.
create table market.milestone (
  id bigint generated always as identity primary key,
  demand_id bigint not null,
  account_id bigint not null,
  title text not null,
  fen bigint not null check (fen > 0),
  state text not null check (state in
    ('PLANNED', 'DROPPED', 'PAID', 'DISPUTED', 'RELEASED', 'RETURNED', 'DECIDED')),
  earned_fen bigint not null default 0 check (earned_fen between 0 and fen),
  due_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (due_at is null or state = 'PAID')
);

create index on market.milestone (demand_id, id);
create index on market.milestone (account_id, id desc);
create index on market.milestone (due_at, id) where due_at is not null;
create index on market.milestone (changed_at, id) where state = 'DISPUTED';

-- What happened to a milestone; account_id is 0 where the server did it.
create table market.milestone_step (
  milestone_id bigint not null,
  id bigint generated always as identity,
  kind text not null check (kind in
    ('ADDED', 'DROPPED', 'PAID', 'DISPUTED', 'RELEASED', 'RETURNED', 'DECIDED')),
  account_id bigint not null,
  note text not null,
  fen bigint not null,
  taken_at timestamptz not null,
  primary key (milestone_id, id)
);
