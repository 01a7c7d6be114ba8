alter table knowledge.answer add column views bigint not null default 0;
