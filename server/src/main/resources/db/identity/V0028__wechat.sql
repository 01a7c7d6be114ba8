create table identity.we_chat_user (
  openid text primary key,
  account_id bigint not null unique,
  bound_at timestamptz not null
);
