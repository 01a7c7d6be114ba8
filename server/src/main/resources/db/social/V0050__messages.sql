-- One row in the box of each of the two, so that a list, a page of it and an erasure touch one
-- owner's rows alone. Measured against one row beside two marks, which is a third row to write and
-- a join for every row read. The id is the same in both boxes and no notice has it: clients name
-- either by id alone. seen: whether the receiver has read it.
create table social.message (
  owner_id bigint not null,
  id bigint not null,
  partner_id bigint not null,
  outgoing boolean not null,
  kind integer not null,
  title text not null,
  content text not null,
  cleaned text,
  pictured boolean not null,
  sent_at timestamptz not null,
  seen boolean not null,
  state text not null check (state in ('NORMAL', 'WAITING', 'RECALLED', 'REMOVED')),
  reported boolean not null default false,
  primary key (owner_id, id)
);

create index on social.message (owner_id, partner_id, sent_at desc, id desc);
create index on social.message (owner_id, sent_at desc, id desc);
create index message_unread on social.message (owner_id, partner_id, sent_at desc, id desc)
  where not outgoing and not seen and state = 'NORMAL';
create index message_unseen_by_others on social.message (owner_id, id desc)
  where outgoing and state in ('WAITING', 'REMOVED');
create index on social.message (id);

-- What an inbox shows of each partner; whoever changes messages of two members holds both rows
-- first, that of the smaller owner before the other.
create table social.conversation (
  owner_id bigint not null,
  partner_id bigint not null,
  last_id bigint not null,
  last_at timestamptz not null,
  unread integer not null,
  primary key (owner_id, partner_id)
);

create index on social.conversation (owner_id, last_at desc, last_id desc);
create index conversation_unread on social.conversation (owner_id, last_at desc, last_id desc)
  where unread > 0;

create table social.block (
  owner_id bigint not null,
  blocked_id bigint not null,
  blocked_at timestamptz not null,
  primary key (owner_id, blocked_id),
  check (owner_id <> blocked_id)
);

create index on social.block (owner_id, blocked_at desc, blocked_id desc);
create index on social.block (blocked_id);
