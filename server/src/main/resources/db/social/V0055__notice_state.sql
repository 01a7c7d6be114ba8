-- kind MEMBER: what other members did. about: what happened, as members choose it. occasion: what
-- happened, told to an owner once. times: how many did the same. shown: not for e-mail alone.
alter table social.notice drop constraint notice_kind_check;
alter table social.notice
  add check (kind in ('ALL', 'PERSONAL', 'GROUP', 'MEMBER')),
  add column about text not null default 'SYSTEM',
  add column occasion text,
  add column thing_kind text,
  add column thing_id bigint,
  add column times integer not null default 1 check (times > 0),
  add column shown boolean not null default true,
  add column last_at timestamptz,
  add column read_at timestamptz,
  add unique (owner_id, occasion);
update social.notice set last_at = created_at;
alter table social.notice
  alter column last_at set not null,
  alter column about drop default;

create index on social.notice (owner_id, last_at desc, id desc) where shown;
create index on social.notice (owner_id, about, last_at desc, id desc) where shown;

-- Who did what many did, such as agreeing with the same answer.
create table social.notice_actor (
  owner_id bigint not null,
  notice_id bigint not null,
  actor_id bigint not null,
  about text not null,
  acted_at timestamptz not null,
  primary key (owner_id, notice_id, actor_id)
);

create index on social.notice_actor (owner_id, notice_id, acted_at desc, actor_id desc);
create index on social.notice_actor (owner_id, about, acted_at desc, actor_id desc);

-- How many of the owner's own notices he has not read.
create table social.notice_tally (
  account_id bigint not null,
  about text not null,
  unread bigint not null check (unread >= 0),
  primary key (account_id, about)
);

-- Of what was told to everybody, a member has read all up to read_to, and beyond it single ones.
create table social.notice_mark (
  account_id bigint primary key,
  read_to bigint not null
);

create table social.notice_read (
  account_id bigint not null,
  notice_id bigint not null,
  read_at timestamptz not null,
  primary key (account_id, notice_id)
);
