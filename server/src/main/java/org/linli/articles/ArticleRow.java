package org.linli.articles;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;
import org.linli.topic.TagList;

record ArticleRow(
    long id,
    long accountId,
    String title,
    String summary,
    String shown,
    boolean whole,
    String cover,
    long priceFen,
    State state,
    String tags,
    int comments,
    int collects,
    int reads,
    int agrees,
    int disagrees,
    long views,
    Instant createdAt,
    Instant editedAt,
    String firstPicture,
    int readingSeconds,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  /** In a list: with the beginning of its content. */
  static final String CARD =
      """
      select a.id, a.account_id, a.title, a.summary, a.beginning as shown, false as whole,
      """;

  /** By itself: with its content, where the reader may have it. */
  static final String WHOLE =
      """
      select a.id, a.account_id, a.title, a.summary,
             case when {open} then coalesce(a.cleaned, a.content) else a.beginning end as shown,
             {open} as whole,
      """
          .replace("{open}", Purchases.OPEN);

  /** Behind one of these two. */
  static final String FROM =
      """
             a.cover, a.price_fen,
             case when a.reported and a.state = 'NORMAL' then 'REPORTED' else a.state end as state,
             (select string_agg(t.tag_id::text, ',' order by t.place)
              from articles.article_tag t where t.article_id = a.id) as tags,
             a.comments, a.collects, a.reads, a.agrees, a.disagrees, a.views, a.created_at,
             a.edited_at, a.first_picture, a.reading_seconds,
             octet_length(coalesce(a.cleaned, a.content)) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from articles.article a
      join identity.member_card m on m.id = a.account_id
      """;

  Article article() {
    return new Article(
        id,
        new Author(accountId, nickname, portrait, userGroup, experience, level),
        title,
        summary,
        shown,
        whole,
        cover,
        priceFen,
        state,
        TagList.read(tags),
        comments,
        collects,
        reads,
        agrees,
        disagrees,
        views,
        createdAt,
        editedAt,
        firstPicture,
        readingSeconds);
  }
}
