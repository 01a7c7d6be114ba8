create index on market.application (applied_at, account_id) where state = 'WAITING';
