-- What a new community begins with.
with planted (place, name, children) as (
  values
    (1, '生活', array['美食', '居家', '出行', '宠物', '购物']),
    (2, '健康', array['就医', '用药', '饮食营养', '运动健身', '心理']),
    (3, '养老', array['居家养老', '养老机构', '康复护理', '跌倒预防', '老年社交']),
    (4, '教育', array['学前', '中小学', '高考升学', '家庭教育', '成人学习']),
    (5, '法律', array['合同', '婚姻继承', '劳动纠纷', '消费维权', '物业纠纷']),
    (6, '财务', array['理财', '税务', '保险', '社保公积金', '防诈骗']),
    (7, '科技', array['手机电脑', '软件应用', '智能家居', '人工智能']),
    (8, '房产', array['买房', '租房', '装修', '物业']),
    (9, '职场', array['求职', '创业', '职业发展', '办公技能']),
    (10, '邻里互助', array['闲置物品', '拼车', '照看帮忙', '失物招领', '社区活动'])),
first as (
  insert into topic.tag (name, bare, level, father_id, added_at)
  select name, name, 'FIRST', 0, now() from planted order by place
  returning id, name)
insert into topic.tag (name, bare, level, father_id, added_at)
select child.name, child.name, 'SECOND', first.id, now()
from planted
join first on first.name = planted.name
cross join unnest(planted.children) with ordinality as child (name, place)
order by planted.place, child.place;
