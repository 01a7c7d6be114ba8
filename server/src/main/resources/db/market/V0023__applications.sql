create schema market;

-- The last application of an account for each profession; licence is the hash of a picture.
create table market.application (
  account_id bigint not null,
  profession text not null check (profession in ('SPECIALIST', 'ENTERPRISE')),
  state text not null check (state in ('WAITING', 'CONFIRMED', 'REFUSED')),
  licence_type text not null,
  licence text,
  applied_at timestamptz not null,
  decided_at timestamptz,
  primary key (account_id, profession)
);
