-- When the client that had asked for the code showed it; some act later without showing it again.
alter table identity.code add column checked_at timestamptz;

create index on identity.code (client, purpose);
