-- What members chose to be told while they are away; who has no row has what is usual.
create table social.push_choice (
  account_id bigint primary key,
  talk text not null check (talk in ('NEVER', 'NAMED', 'ALWAYS')),
  falls boolean not null,
  letters boolean not null
);

-- When a member was last told of a group.
create table social.group_push (
  account_id bigint not null,
  group_id bigint not null,
  told_at timestamptz not null,
  primary key (account_id, group_id)
);
