alter table care.notice drop column next_place;

-- Whom we have called about a notice, so that nobody is left out when the order changes.
create table care.called (
  device_id text not null,
  notice_id bigint not null,
  account_id bigint not null,
  called_at timestamptz not null,
  primary key (device_id, notice_id, account_id)
);
