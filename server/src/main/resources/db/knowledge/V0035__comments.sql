-- anonymous: by the author of what it stands below, who does not want to be known there.
create table knowledge.comment (
  id bigint generated always as identity primary key,
  place text not null check (place in ('QUESTION', 'ANSWER')),
  target_id bigint not null,
  account_id bigint not null,
  content text not null,
  cleaned text,
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  reported boolean not null default false,
  anonymous boolean not null,
  agrees integer not null default 0,
  created_at timestamptz not null
);

create index on knowledge.comment (place, target_id, created_at, id);
create index on knowledge.comment (account_id, created_at desc, id desc);

create table knowledge.comment_vote (
  account_id bigint not null,
  comment_id bigint not null,
  voted_at timestamptz not null,
  primary key (account_id, comment_id)
);

create index on knowledge.comment_vote (comment_id);

-- Somebody complained; everybody still sees it, after the others.
alter table knowledge.question add column reported boolean not null default false;
alter table knowledge.answer add column reported boolean not null default false;
