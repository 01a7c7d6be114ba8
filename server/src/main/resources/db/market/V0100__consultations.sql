-- What an expert asks for a consultation. Who has set no price is asked for what is offered.
create table market.expert (
  account_id bigint primary key,
  price_fen bigint check (price_fen >= 0),
  times text not null,
  description text not null,
  accepts boolean not null
);

-- The price lies in the ledger, held for the consultation, while it is BOOKED or CONFIRMED.
create table market.consultation (
  id bigint generated always as identity primary key,
  customer_id bigint not null,
  expert_id bigint not null,
  content text not null,
  cleaned text,
  starts_at timestamptz,
  ends_at timestamptz,
  price_fen bigint not null check (price_fen >= 0),
  state text not null
    check (state in ('BOOKED', 'CONFIRMED', 'ANSWERED', 'FINISHED', 'REFUSED', 'RETURNED')),
  answer text,
  answer_cleaned text,
  messages integer not null default 0,
  booked_at timestamptz not null,
  due_at timestamptz not null,
  settled_at timestamptz,
  check (customer_id <> expert_id),
  check (starts_at < ends_at),
  check ((settled_at is null) = (state in ('BOOKED', 'CONFIRMED')))
);

create index on market.consultation (expert_id, booked_at desc, id desc);
create index on market.consultation (customer_id, booked_at desc, id desc);
create index on market.consultation (due_at, id) where state in ('BOOKED', 'CONFIRMED');

-- What members called their requests to book: booking again under the same name is booking once.
create table market.consultation_request (
  account_id bigint not null,
  request text not null,
  consultation_id bigint not null,
  primary key (account_id, request)
);

-- What both sides say beside content and answer.
create table market.consultation_message (
  consultation_id bigint not null references market.consultation,
  id bigint generated always as identity,
  sender_id bigint not null,
  content text not null,
  cleaned text,
  sent_at timestamptz not null,
  primary key (consultation_id, id)
);
