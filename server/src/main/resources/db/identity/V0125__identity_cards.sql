alter table identity.real_name
  add column organization text,
  add column valid_from date,
  add column valid_until date;
