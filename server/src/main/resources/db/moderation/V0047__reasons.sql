-- Why, in one of a few words that name nobody: the public log shows it.
alter table moderation.act add column reason text;

create index on moderation.act (target_id, id desc);
create index on moderation.act (administrator_id, id desc);
create index on moderation.act (kind, id desc);

create index on moderation.review_case (id) where decided_at is null;
