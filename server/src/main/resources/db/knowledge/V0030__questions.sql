create schema knowledge;

-- Heat is the hour of asking in seconds, and half a day more for each e-fold of what it drew.
create table knowledge.question (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  editor_id bigint not null,
  title text not null,
  description text not null,
  cleaned text,
  priced boolean not null default false,
  price_fen bigint not null default 0,
  allowed_groups text not null default '',
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  anonymous boolean not null,
  rewarded boolean not null default false,
  follows integer not null default 0,
  answers integer not null default 0,
  agrees integer not null default 0,
  comments integer not null default 0,
  views bigint not null default 0,
  heat bigint not null generated always as (
    extract(epoch from created_at - timestamptz '2026-01-01 00:00:00+00')
      + 43200 * ln((1 + 2 * answers + agrees)::double precision)) stored,
  created_at timestamptz not null,
  edited_at timestamptz not null,
  first_picture text,
  reading_seconds integer not null
);

create index on knowledge.question (heat desc, id desc) where state = 'NORMAL';
create index on knowledge.question (state, created_at desc, id desc);
create index on knowledge.question (created_at desc, id desc);
create index on knowledge.question (account_id, created_at desc, id desc);

create table knowledge.question_tag (
  question_id bigint not null,
  tag_id bigint not null,
  place integer not null,
  shown boolean not null,
  asked_at timestamptz not null,
  primary key (question_id, tag_id)
);

create index on knowledge.question_tag (tag_id, asked_at desc, question_id desc) where shown;
