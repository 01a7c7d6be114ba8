-- Up to when an account's letters of this kind have told.
create table social.notice_digest (
  account_id bigint not null,
  digest text not null check (digest in ('DAILY', 'WEEKLY')),
  told_to timestamptz not null,
  primary key (account_id, digest)
);

create index on social.notice (last_at) where read_at is null and owner_id <> 0;
create index on social.notice (last_at);
