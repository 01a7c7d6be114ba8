package org.linli.articles;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;

record CommentRow(
    long id,
    long articleId,
    long accountId,
    String content,
    State state,
    int agrees,
    Instant createdAt,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  static final String SELECT =
      """
      select c.id, c.article_id, c.account_id, coalesce(c.cleaned, c.content) as content,
             case when c.reported and c.state = 'NORMAL' then 'REPORTED' else c.state end as state,
             c.agrees, c.created_at, octet_length(coalesce(c.cleaned, c.content)) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from articles.comment c
      join identity.member_card m on m.id = c.account_id
      join articles.article a on a.id = c.article_id
      where (a.state = 'NORMAL' and c.state = 'NORMAL'
        or c.state = 'WAITING' and c.account_id = :reader
        or a.state = 'WAITING' and a.account_id = :reader and c.state = 'NORMAL'
        or :administrator)
      """;

  ArticleComment comment() {
    return new ArticleComment(
        id,
        articleId,
        new Author(accountId, nickname, portrait, userGroup, experience, level),
        content,
        state,
        agrees,
        createdAt);
  }
}
