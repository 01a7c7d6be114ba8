alter table identity.code add column client text not null default '';
