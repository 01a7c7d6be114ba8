create schema demo;

-- One row where the story is being told, or has been.
create table demo.loading (
  one boolean primary key default true check (one),
  begun_at timestamptz not null,
  done integer not null,
  finished_at timestamptz
);

create table demo.made (
  part text primary key,
  id bigint not null
);
