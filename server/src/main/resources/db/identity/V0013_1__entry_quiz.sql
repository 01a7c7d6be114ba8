-- Each draw with its questions and answers as they were then: the bank may be edited meanwhile.
create table identity.quiz_attempt (
  account_id bigint not null references identity.account,
  id bigint generated always as identity,
  questions text not null,
  drawn_at timestamptz not null,
  answered_at timestamptz,
  passed boolean,
  primary key (account_id, id)
);

create unique index on identity.quiz_attempt (account_id) where answered_at is null;
