create schema wallet;

-- Owner: member/17, holding/question/17, platform/3, gateway/3. The last two are many rows, lest
-- everybody waits for one; in sum the platform has never less than nothing, and the gateway shows
-- as a debt what came in from outside.
create table wallet.purse (
  owner text collate "C" primary key,
  balance bigint not null default 0,
  check (balance >= 0 or owner like 'platform/%' or owner like 'gateway/%')
) with (fillfactor = 70);

-- Both sides of a movement in one row. What the payer and the receiver read as its kind; about: the
-- id of what was paid for. The salt keeps its digest from being guessed.
create table wallet.transfer (
  id bigint generated always as identity primary key,
  key text collate "C" not null unique,
  payer text collate "C" not null,
  payee text collate "C" not null,
  fen bigint not null check (fen > 0),
  spent text,
  earned text,
  about bigint not null,
  at timestamptz not null,
  salt uuid not null default gen_random_uuid(),
  check (payer <> payee)
);

create index on wallet.transfer (payer, at desc, id desc);
create index on wallet.transfer (payee, at desc, id desc);

-- What was written stays: even its owner may not change it.
revoke update, delete, truncate on wallet.transfer from public, current_user;
