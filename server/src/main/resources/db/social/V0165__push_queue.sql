-- Calls go before news, and each push service gets few at once.
alter table social.queued_push
  add column urgent boolean not null default false,
  add column service text not null default '';

drop index social.queued_push_next_at_idx;
create index on social.queued_push (urgent desc, next_at, id);
