create schema media;

-- arriving: its files are being written; living: they are there; dying: they are being deleted.
create table media.picture (
  hash text primary key,
  type text not null check (type in ('JPEG', 'PNG')),
  width integer not null,
  height integer not null,
  size bigint not null,
  visibility text not null check (visibility in ('PUBLIC', 'PRIVATE')),
  state text not null check (state in ('arriving', 'living', 'dying')),
  stored_at timestamptz not null,
  touched_at timestamptz not null
);

create table media.reference (
  referrer text not null,
  hash text not null references media.picture,
  primary key (referrer, hash)
);

create index on media.reference (hash);
