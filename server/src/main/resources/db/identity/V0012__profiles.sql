alter table identity.account
add column gender text,
add column birthday date,
add column phone_changed_at timestamptz,
add column email_changed_at timestamptz,
add column shows_phone boolean not null default false,
add column shows_email boolean not null default false,
add column shows_birthday boolean not null default false,
add column shows_follows boolean not null default false;

create index on identity.account (lower(nickname)) where deleted_at is null;
