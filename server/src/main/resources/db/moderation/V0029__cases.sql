-- Content that somebody has to look at: one open case for each.
create table moderation.review_case (
  id bigint generated always as identity primary key,
  kind text not null,
  target_id bigint not null,
  cause text not null check (cause in ('WORDS', 'REPORT', 'APPEAL')),
  opened_at timestamptz not null,
  decided_at timestamptz,
  decided_by bigint,
  upheld boolean
);

create unique index on moderation.review_case (kind, target_id) where decided_at is null;
create index on moderation.review_case (opened_at, id) where decided_at is null;
create index on moderation.review_case (kind, target_id, id desc);

-- Once for each member and content.
create table moderation.report (
  kind text not null,
  target_id bigint not null,
  reporter_id bigint not null,
  reason text not null,
  reported_at timestamptz not null,
  primary key (kind, target_id, reporter_id)
);

create index on moderation.report (reporter_id);

-- Once for each content.
create table moderation.appeal (
  kind text not null,
  target_id bigint not null,
  author_id bigint not null,
  reason text not null,
  appealed_at timestamptz not null,
  primary key (kind, target_id)
);
