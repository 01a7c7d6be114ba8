-- The nodes that run, and who is connected to them; one whose time is over has ended.
create table platform.node (
  name text primary key,
  until timestamptz not null
);

create table platform.presence (
  account_id bigint not null,
  node text not null,
  primary key (account_id, node)
);

create index on platform.presence (node);
