-- What a member may do for the community beside the administrators: MODERATOR, VERIFIER.
create table identity.duty (
  account_id bigint not null references identity.account,
  duty text not null check (duty in ('MODERATOR', 'VERIFIER')),
  given_by bigint not null,
  given_at timestamptz not null,
  primary key (account_id, duty)
);

create index on identity.duty (duty, account_id desc);
