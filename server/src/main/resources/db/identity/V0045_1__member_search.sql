create index on identity.account (lower(nickname) text_pattern_ops) where deleted_at is null;
create index on identity.account (user_group, id desc) where deleted_at is null;
create index on identity.account (real_name_state, id) where deleted_at is null;
create index on identity.login_name (name text_pattern_ops) where kind = 'username';
