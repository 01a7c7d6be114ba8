create table knowledge.question_revision (
  question_id bigint not null,
  id bigint generated always as identity,
  editor_id bigint not null,
  title text not null,
  description text not null,
  written_at timestamptz not null,
  primary key (question_id, id)
);

create table knowledge.answer_revision (
  answer_id bigint not null,
  id bigint generated always as identity,
  editor_id bigint not null,
  content text not null,
  written_at timestamptz not null,
  primary key (answer_id, id)
);
