create schema moderation;

-- bare: the word as it is compared.
create table moderation.sensitive_word (
  id bigint generated always as identity primary key,
  bare text not null unique,
  word text not null,
  added_at timestamptz not null
);

-- One row, changed with every word, by which each node sees that its copy is old.
create table moderation.word_list (
  one boolean primary key default true check (one),
  version bigint not null
);

insert into moderation.word_list (version) values (0);
