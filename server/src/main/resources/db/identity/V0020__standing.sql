alter table identity.account
add column description text,
add column real_name_state integer not null default 0 check (real_name_state between 0 and 3),
add column signed_in_at timestamptz,
add column group_before_ban integer,
add check (user_group between 0 and 6),
add check (experience >= 0);

create index on identity.account (user_group, real_name_state, created_at desc, id desc)
where deleted_at is null;
