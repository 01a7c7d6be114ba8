-- What members called their requests to ask: asking again under the same name is asking once.
create table knowledge.question_request (
  account_id bigint not null,
  request text not null,
  question_id bigint not null,
  primary key (account_id, request)
);
