-- What administrators did; target is the id of whatever the act is about, 0 for all of its kind.
create table moderation.act (
  id bigint generated always as identity primary key,
  administrator_id bigint not null,
  kind text not null,
  target_id bigint not null,
  about text not null,
  at timestamptz not null
);
