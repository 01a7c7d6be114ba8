create schema live;

-- What happened to whom; written by one listener at a time, so that ids appear in their order.
create table live.entry (
  audience text not null check (audience in ('MEMBER', 'GROUP', 'QUESTION', 'EVERYBODY')),
  audience_id bigint not null,
  id bigint generated always as identity,
  kind text not null,
  thing_id bigint not null,
  other_id bigint not null,
  name text not null,
  happened_at timestamptz not null,
  primary key (audience, audience_id, id)
);

create unique index on live.entry (id);
create index on live.entry using brin (happened_at);
