-- What members chose; who has no row for a kind has what is usual.
create table social.notice_choice (
  account_id bigint not null,
  about text not null,
  page boolean not null,
  digest text not null check (digest in ('OFF', 'DAILY', 'WEEKLY')),
  primary key (account_id, about)
);
