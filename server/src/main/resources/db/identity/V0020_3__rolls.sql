create index on identity.account (user_group, created_at desc, id desc) where deleted_at is null;
