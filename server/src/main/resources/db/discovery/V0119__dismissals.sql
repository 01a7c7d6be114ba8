-- taste: what kind of thing target_id is.
create table discovery.dismissal (
  account_id bigint not null,
  taste text not null,
  target_id bigint not null,
  dismissed_at timestamptz not null,
  primary key (account_id, taste, target_id)
);

create index on discovery.dismissal (account_id, taste, dismissed_at desc);
create index on discovery.action (kind, id);

-- Below which question a comment stands that somebody agreed with.
create table discovery.question_comment (
  comment_id bigint primary key,
  question_id bigint not null
);
