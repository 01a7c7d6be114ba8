-- The money itself lies in the ledger, held for the question.
alter table knowledge.question
  drop column priced,
  add column bounty text not null default 'NONE'
    check (bounty in ('NONE', 'OPEN', 'ADOPTED', 'CLOSED')),
  add column adopted_answer_id bigint,
  add check ((price_fen > 0) = (bounty <> 'NONE'));

create index on knowledge.question (created_at, id) where bounty = 'OPEN';

create table knowledge.reading_right (
  question_id bigint not null references knowledge.question,
  account_id bigint not null,
  fee_fen bigint not null,
  paid_at timestamptz not null,
  primary key (question_id, account_id)
);

create index on knowledge.reading_right (account_id, paid_at desc, question_id desc);
