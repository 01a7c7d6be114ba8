create schema neighbourhood;

-- latitude and longitude: the middle of a square of some hundred metres, never the place itself;
-- cell: where that lies on the curve through all squares of the world. All three or none.
create table neighbourhood.post (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  content text not null,
  cleaned text,
  item_id text,
  latitude double precision,
  longitude double precision,
  cell bigint,
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  reported boolean not null default false,
  deleted boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (num_nulls(latitude, longitude, cell) in (0, 3)),
  check (not deleted or cell is null)
);

create index post_cell on neighbourhood.post (cell) include (id, latitude, longitude)
  where state = 'NORMAL' and cell is not null;
create index post_newest on neighbourhood.post (id desc) include (latitude, longitude)
  where state = 'NORMAL' and cell is not null;
create index on neighbourhood.post (account_id, id desc);
