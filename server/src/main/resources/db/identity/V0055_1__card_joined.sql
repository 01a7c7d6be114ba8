-- What was told to everybody before a member came is no news to him.
create or replace view identity.member_card as
select
  a.id,
  case
    when a.deleted_at is not null then '已注销用户'
    else coalesce(a.nickname, u.shown)
  end as nickname,
  a.portrait,
  a.user_group,
  a.experience,
  a.level,
  a.created_at as joined_at
from identity.account a
left join identity.login_name u on u.account_id = a.id and u.kind = 'username';
