create schema topic;

-- bare: the name as it is compared. father_id: 0 where there is none. merged_into: the tag that this
-- one counts as, never itself a merged one; its uses have gone there.
create table topic.tag (
  id bigint generated always as identity primary key,
  name text not null,
  bare text not null,
  level text not null check (level in ('FIRST', 'SECOND', 'OTHER')),
  father_id bigint not null,
  uses bigint not null default 0,
  proposed_by bigint,
  merged_into bigint references topic.tag,
  added_at timestamptz not null,
  deleted_at timestamptz,
  check ((level = 'SECOND') = (father_id <> 0))
);

create unique index on topic.tag (father_id, bare) where merged_into is null and deleted_at is null;
create index on topic.tag (father_id, id) where merged_into is null and deleted_at is null;
create index on topic.tag (bare, father_id);
create index on topic.tag (coalesce(merged_into, id));
