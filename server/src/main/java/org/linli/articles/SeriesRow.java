package org.linli.articles;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.media.Prose;

record SeriesRow(
    long id,
    long accountId,
    String title,
    String description,
    String cover,
    int articles,
    int read,
    Instant createdAt,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  static final String SELECT =
      """
      select s.id, s.account_id, s.title, s.description, s.cover, c.articles, c.read, s.created_at,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from articles.series s
      join identity.member_card m on m.id = s.account_id
      cross join lateral (
        select count(*) as articles, count(k.article_id) as read
        from articles.series_article p
        join articles.article a on a.id = p.article_id and a.state = 'NORMAL'
        left join articles.mark k
          on k.account_id = :reader and k.kind = 'READ' and k.article_id = a.id
        where p.series_id = s.id) c
      where not s.removed
      """;

  Series series() {
    return new Series(
        id,
        new Author(accountId, nickname, portrait, userGroup, experience, level),
        title,
        new Prose(description).cleaned().orElse(description),
        cover,
        articles,
        read,
        createdAt);
  }
}
