create table knowledge.answer (
  id bigint generated always as identity primary key,
  question_id bigint not null references knowledge.question,
  account_id bigint not null,
  editor_id bigint not null,
  content text not null,
  cleaned text,
  kind text not null check (kind in ('ORDINARY', 'PRICED', 'ADOPTED')),
  state text not null check (state in ('NORMAL', 'WAITING', 'REMOVED')),
  anonymous boolean not null,
  rewarded boolean not null default false,
  agrees integer not null default 0,
  disagrees integer not null default 0,
  comments integer not null default 0,
  collects integer not null default 0,
  created_at timestamptz not null,
  edited_at timestamptz not null,
  first_picture text,
  reading_seconds integer not null
);

create index on knowledge.answer (question_id, state, agrees desc, created_at desc, id desc);
create index on knowledge.answer (state, created_at desc, id desc);
create index on knowledge.answer (created_at desc, id desc);
create index on knowledge.answer (account_id, created_at desc, id desc);
