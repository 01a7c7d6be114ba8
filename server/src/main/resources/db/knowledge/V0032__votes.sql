create table knowledge.answer_vote (
  account_id bigint not null,
  answer_id bigint not null,
  vote text not null check (vote in ('AGREE', 'DISAGREE')),
  voted_at timestamptz not null,
  primary key (account_id, answer_id)
);

create table knowledge.question_follow (
  account_id bigint not null,
  question_id bigint not null,
  followed_at timestamptz not null,
  primary key (account_id, question_id)
);

create index on knowledge.question_follow (account_id, followed_at desc, question_id desc);
create index on knowledge.question_follow (question_id, account_id);

create table knowledge.answer_collection (
  account_id bigint not null,
  answer_id bigint not null,
  collected_at timestamptz not null,
  primary key (account_id, answer_id)
);

create index on knowledge.answer_collection (account_id, collected_at desc, answer_id desc);

-- What others see of an author: neither anonymous content nor what is not shown.
create table knowledge.author_counter (
  account_id bigint primary key,
  questions bigint not null,
  answers bigint not null
);
