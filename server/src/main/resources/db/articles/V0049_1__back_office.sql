create index on articles.article (lower(left(title, 50)) text_pattern_ops);
create index on articles.article (account_id, id desc);
create index on articles.article (state, id desc);
create index on articles.article (id desc) where reported;
create index on articles.comment (lower(left(content, 50)) text_pattern_ops);
create index on articles.comment (account_id, id desc);
create index on articles.comment (state, id desc);
create index on articles.comment (id desc) where reported;
