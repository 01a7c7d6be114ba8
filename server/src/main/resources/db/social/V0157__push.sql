-- The key by which push services know this server; its private half is encrypted.
create table social.push_key (
  id integer primary key check (id = 1),
  private_key bytea not null,
  public_key bytea not null
);

create table social.push_subscription (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  session bytea not null,
  proof bytea not null unique,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  language text not null,
  made_at timestamptz not null
);

create index on social.push_subscription (account_id, id);
create index on social.push_subscription (session);

create table social.queued_push (
  id bigint generated always as identity primary key,
  subscription_id bigint not null references social.push_subscription on delete cascade,
  content text not null,
  tries integer not null default 0,
  next_at timestamptz not null
);

create index on social.queued_push (next_at);
create index on social.queued_push (subscription_id);
