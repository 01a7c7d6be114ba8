-- What the search index has to read again; every copy of it knows how far it has come.
create table discovery.search_change (
  id bigint generated always as identity primary key,
  kind text not null,
  target_id bigint not null,
  changed_at timestamptz not null
);

create index on discovery.search_change (changed_at);

-- Words that were looked for. heat: the binary logarithm of how often, each time worth half as
-- much as one a day later, so that the order does not change by itself.
create table discovery.search_word (
  id bigint generated always as identity primary key,
  word text not null unique,
  spoken text not null,
  initials text not null,
  times bigint not null,
  seekers bigint not null,
  heat double precision not null
);

create index on discovery.search_word (heat desc, id);
create index on discovery.search_word (word text_pattern_ops);
create index on discovery.search_word (spoken text_pattern_ops);
create index on discovery.search_word (initials text_pattern_ops);

-- What a member looked for; occasion: the hour, in which the same counts once.
create table discovery.searched (
  account_id bigint not null,
  id bigint generated always as identity,
  word text not null,
  occasion bigint not null,
  searched_at timestamptz not null,
  primary key (account_id, id)
);

create unique index on discovery.searched (account_id, word, occasion);
create index on discovery.searched (searched_at);

-- The rebuilding of an index that the operator asked for, and how far it has come.
create table discovery.search_rebuild (
  id bigint generated always as identity primary key,
  asked_at timestamptz not null,
  done bigint not null default 0,
  total bigint not null default 0,
  state text not null default 'ASKED' check (state in ('ASKED', 'RUNNING', 'DONE', 'FAILED'))
);
