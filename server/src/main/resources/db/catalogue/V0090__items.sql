create schema catalogue;

-- place: the order in which items came. terms: the words of the name that may be keywords.
create table catalogue.item (
  id text primary key check (char_length(id) between 1 and 64),
  place bigint generated always as identity,
  name text not null,
  simple_desc text,
  list_pic_url text,
  retail_fen bigint,
  activity_fen bigint,
  status integer not null check (status between -1 and 3),
  keywords text[] not null default '{}',
  terms text[] not null,
  added_at timestamptz not null,
  changed_at timestamptz not null
);

create unique index on catalogue.item (place);
create index on catalogue.item using gin (terms);

create view catalogue.item_card as
select id, name, simple_desc, list_pic_url, retail_fen, activity_fen, status
from catalogue.item;
