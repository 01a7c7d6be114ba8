-- A session that a password of an app opened ends with it, and opens no page.
alter table identity.session
  add column app_password_id bigint references identity.app_password on delete cascade;

create index on identity.session (app_password_id) where app_password_id is not null;

-- Of those before nobody knows by which password they came; their owners sign in once more.
delete from identity.session s
using identity.authenticator a
where a.account_id = s.account_id and a.confirmed_at is not null
  and s.kind not in ('PAGES', 'PAGES_ENDURING');
