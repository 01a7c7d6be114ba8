-- Facts that other domains hear of, written with the fact itself.
create table platform.event (
  id bigint generated always as identity primary key,
  type text not null,
  body text not null,
  happened_at timestamptz not null
);

create index on platform.event (happened_at);

-- How far each listener has come.
create table platform.listener (
  name text primary key,
  last_id bigint not null
);
