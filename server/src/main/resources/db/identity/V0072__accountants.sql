-- Accountants look after money that goes out.
alter table identity.duty drop constraint duty_duty_check;
alter table identity.duty add constraint duty_duty_check
  check (duty in ('MODERATOR', 'VERIFIER', 'ACCOUNTANT'));
